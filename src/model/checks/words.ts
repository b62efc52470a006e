import {
  type Column,
  compare,
  is,
  isStated,
  type Operand,
  orElse,
  plus,
  when,
  isNotNegative,
  wordIn,
  textColumn,
} from '../../formula';
import { fit } from '../tables';
import { ofPlatform, FitRows } from './option';
import type { Compared } from './check';

/** Whether a bound of the platform is a number, `none` (stated as unlimited) or not stated. */
export const boundStated = (heading: string, field: string, bound: Column<'Platforms'>) =>
  textColumn(fit, {
    heading,
    field,
    description: 'stated, none (unlimited) or not stated',
    formula: orElse(when(is(wordIn(bound, FitRows.platformRow), 'none'), 'none', 'stated'), 'not stated'),
  });

/** The status of a bound of the platform: `kept` where it is kept, a failure or a warning beyond it. */
export const boundStatus = (stated: Column, { margin, kind }: Compared, kept: Operand = 'ok') =>
  when(
    is(stated, 'not stated'),
    'not stated',
    when(is(stated, 'none'), kept, when(isNotNegative(margin), kept, when(is(kind, 'limit'), 'fail', 'warning'))),
  );

/**
 * The status of a limit that few platforms state and that asks nothing where it is blank. Where the figure is not
 * stated the answer is `unknown`.
 */
export const askedStatus = ({ limit, value, margin }: Compared, unknown = 'not stated') =>
  when(isStated(limit), when(isStated(value), when(isNotNegative(margin), 'ok', 'fail'), unknown), 'ok');

/** yes is ok, no warns, blank is not stated. */
export const yesIsGood = (column: Column<'Platforms'>) =>
  when(isStated(ofPlatform(column)), when(is(ofPlatform(column), 'yes'), 'ok', 'warning'), 'not stated');

/** Whether all of these counts are 0. */
export const none = (...counts: Operand[]) => compare(plus(...counts), '=', 0);
