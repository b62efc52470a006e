import {
  type Column,
  compare,
  is,
  isNotNegative,
  isStated,
  type Node,
  type Operand,
  orElse,
  plus,
  textColumn,
  when,
  wordIn,
} from '../../formula';
import { fit } from '../tables';
import type { NumericCheck } from './check';
import { FitRows, ofPlatform } from './option';

type Status = NumericCheck['status'];

interface Bound {
  readonly heading: string;
  readonly bound: Column<'Platforms'>;
}

/** Whether a bound of the platform is a number, `none` (stated as unlimited) or not stated. */
export const boundStated = ({ heading, bound }: Bound) =>
  textColumn(fit, {
    heading,
    description: 'Whether the limit of the platform is stated, none (unlimited) or not stated',
    formula: orElse(when(is(wordIn(bound, FitRows.platformRow), 'none'), 'none', 'stated'), 'not stated'),
  });

/** The status of such a bound: `kept` if it is kept, else a failure, or a warning if it is a typical figure. */
export const boundStatus =
  ({ stated, kept = 'ok' }: { readonly stated: Column; readonly kept?: Operand }): Status =>
  ({ margin, kind }) =>
    when(
      is(stated, 'not stated'),
      'not stated',
      when(is(stated, 'none'), kept, when(isNotNegative(margin), kept, when(is(kind, 'limit'), 'fail', 'warning'))),
    );

/** The status of a limit that few platforms state: ok if it is not stated, `unknown` if the figure tested is not stated. */
export const askedStatus =
  ({ unknown = 'not stated' }: { readonly unknown?: Operand } = {}): Status =>
  ({ limit, value, margin }) =>
    when(isStated(limit), when(isStated(value), when(isNotNegative(margin), 'ok', 'fail'), unknown), 'ok');

/** The status of a limit that is tested only if limit and figure are stated: `beyond` if it is not kept, else `otherwise`. */
export const marginStatus =
  ({ beyond, otherwise = 'ok' }: { readonly beyond: Operand; readonly otherwise?: Operand }): Status =>
  ({ margin }) =>
    when(isStated(margin), when(isNotNegative(margin), otherwise, beyond), otherwise);

/** yes is ok, no warns, blank is not stated. */
export const yesIsGood = (column: Column<'Platforms'>): Node =>
  when(isStated(ofPlatform(column)), when(is(ofPlatform(column), 'yes'), 'ok', 'warning'), 'not stated');

/** Whether all of these counts are 0. */
export const none = (...counts: Operand[]): Node => compare(plus(...counts), '=', 0);
