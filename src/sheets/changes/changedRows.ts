import { type ComparedOption, type ComparedSpan, type Comparison } from '../../explore/comparison/compare';
import { type InputDifference, inputValue } from '../../explore/comparison/inputDifference';
import { movingInputs } from '../../explore/comparison/movingInputs';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import { Decimal } from '../../quantities/decimal';
import type { CellValue } from '../../workbook/workbook';

type Cells = readonly CellValue[];

/** A row for each option: verdict and total before and now, and that the effects of the inputs leave no remainder. */
export const totalRows = ({ spans }: Comparison): readonly Cells[] =>
  spans.flatMap((span) => [
    ...span.options.map((option) => [span.span, option.name, ...verdictsAndTotals(option)]),
    ...alone(span),
  ]);

function verdictsAndTotals(option: ComparedOption): Cells {
  const { verdictBefore, verdictAfter, totalBefore, totalAfter, totalDifference, drivers } = option;
  const verdict = (name: string | null): string => verdictWords[name as Verdict];
  const totals = [numberOr(totalBefore), numberOr(totalAfter)];
  if (totalDifference === null) return [verdict(verdictBefore), verdict(verdictAfter), ...totals, null, null, null];
  const effects = drivers.reduce((sum, { effect }) => sum.plus(effect ?? 0), new Decimal(0));
  const remainder = new Decimal(totalDifference).minus(effects);
  return [
    verdict(verdictBefore),
    verdict(verdictAfter),
    ...totals,
    Number(totalDifference),
    effects.toNumber(),
    remainder.toNumber(),
  ];
}

/** Options that only one of the versions compares. */
function alone({ span, onlyBefore, onlyAfter }: ComparedSpan): readonly Cells[] {
  const row = (key: string, before: string, now: string): Cells => [span, key, before, now, null, null, null, null, null];
  return [
    ...onlyBefore.map((key) => row(key, 'compared', 'not compared any more')),
    ...onlyAfter.map((key) => row(key, 'not compared', 'compared')),
  ];
}

/** A row for each input that differs, before and now. */
export function inputRows({ inputs, spans }: Comparison): readonly Cells[] {
  const moving = movingInputs(inputs, spans);
  return inputs.map((input) => [
    input.table ?? 'Catalogue',
    labelIn(input),
    inputValue(input, 'before'),
    inputValue(input, 'after'),
    moving.includes(input) ? 'yes' : 'no',
  ]);
}

/** What an input is called below the name of its sheet. */
const labelIn = ({ table, label }: InputDifference): string =>
  label.startsWith(`${table ?? 'Catalogue'}, `) ? label.slice(label.indexOf(', ') + 2) : label;

/** Under each option whose total has moved, what each input makes of it, largest first. */
export const effectRows = ({ spans }: Comparison): readonly Cells[] =>
  spans.flatMap(({ span, options }) =>
    options.flatMap(({ name, drivers }) =>
      drivers.flatMap(({ inputs, effect }) =>
        // Inputs that only work together stand one below the other; the effect stands with the first.
        inputs.map((input, at) => [
          span,
          name,
          input.label,
          inputValue(input, 'before'),
          inputValue(input, 'after'),
          at === 0 ? numberOr(effect) : null,
        ]),
      ),
    ),
  );

const numberOr = (text: string | null): CellValue => (text === null ? null : Number(text));
