import {
  absent,
  type Column,
  compare,
  is,
  isNotNegative,
  isStated,
  type Node,
  type Operand,
  plus,
  when,
  wordIn,
} from '../../formula';
import type { NumericCheck } from './check';
import { FitRows, ofPlatform } from './option';

/** A cell that the user can fill is blank. */
export const toConfirm = 'to confirm';
/** The vendor's limit is blank: looked for, and not found. */
export const notPublished = 'not published';
/** What a check can find, gravest first. */
export const checkStatuses = ['fail', 'warning', toConfirm, notPublished, 'ok'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

type Status = NumericCheck['status'];

interface PlatformLimit {
  readonly bound: Column<'Platforms'>;
  /** The bound in the unit in which the check compares. */
  readonly as?: (bound: Node) => Node;
  /** When the question arises; always where nothing is said. */
  readonly arises?: Node;
  /** Where the bound is kept, or stated as unlimited. */
  readonly kept?: Operand;
  /** Where the bound is blank. */
  readonly silent?: Operand;
  /** Where the figure to be tested is blank. */
  readonly unknown?: Operand;
}

/** A limit of the platform: a figure, `none` (stated as unlimited), or blank, which is never ok. A typical figure warns. */
export function platformLimit({
  bound,
  as = (same) => same,
  arises,
  kept = 'ok',
  silent = notPublished,
  unknown = toConfirm,
}: PlatformLimit): Pick<NumericCheck, 'limit' | 'status'> {
  const [figure, word] = [as(ofPlatform(bound)), wordIn(bound, FitRows.platformRow)];
  const none = absent('number', figure.unit);
  const stated = bound.input?.accepts.orNone ? when(is(word, 'none'), none, figure) : figure;
  const noFigure = when(isStated(word), kept, silent);
  const status: Status = ({ limit, margin, kind }) =>
    when(
      isStated(margin),
      when(isNotNegative(margin), kept, kind === 'limit' ? 'fail' : when(is(kind, 'limit'), 'fail', 'warning')),
      when(isStated(limit), unknown, arises ? when(arises, noFigure, 'ok') : noFigure),
    );
  return { limit: arises ? when(arises, stated, none) : stated, status };
}

/** The status of a limit that is tested only if limit and figure are stated: `beyond` if it is not kept, else `otherwise`. */
export const marginStatus =
  ({ beyond, otherwise = 'ok' }: { readonly beyond: Operand; readonly otherwise?: Operand }): Status =>
  ({ margin }) =>
    when(isStated(margin), when(isNotNegative(margin), otherwise, beyond), otherwise);

/** yes is ok, no warns, blank is `blank`. */
export const yesIsGood = (said: Node, blank: typeof toConfirm | typeof notPublished): Node =>
  when(isStated(said), when(is(said, 'yes'), 'ok', 'warning'), blank);

/** Whether all of these counts are 0. */
export const none = (...counts: Operand[]): Node => compare(plus(...counts), '=', 0);
