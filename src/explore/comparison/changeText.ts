import type { Column } from '../../formula';
import { labelOf } from '../../formula/explain/places';
import { figure, notStated } from '../../formula/figures';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import { type Change, comparedColumns } from '../../plan/values/difference';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { one } from '../../quantities/units';

/** A figure of an option before and after, as people read it. */
export interface ChangeText {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function changeText({ what, before, after }: Change): ChangeText {
  const column = (comparedColumns as Readonly<Record<string, Column>>)[what];
  const shown = (value: ValueText): string => {
    if (value === null) return notStated;
    if (column?.kind === 'number') return figure(new Decimal(value), column.unit);
    if (/^-?\d+(\.\d+)?$/.test(value)) return figure(new Decimal(value), one);
    return what === 'verdict' ? verdictWords[value as Verdict] : value;
  };
  return { label: column ? labelOf(column) : what, before: shown(before), after: shown(after) };
}
