import { changeText } from '../../explore/comparison/changeText';
import type { ComparedOption, ComparedSpan, Comparison, Driver } from '../../explore/comparison/compare';
import { type InputDifference, inputValue } from '../../explore/comparison/inputDifference';
import { movingInputs } from '../../explore/comparison/movingInputs';
import type { Change } from '../../plan/values/difference';
import type { CellValue } from '../../workbook/workbook';

type Cells = readonly CellValue[];

/** A row for each figure that differs, under a total one for each input that moves it; then the inputs that move none. */
export function comparedRows(comparison: Comparison): CellValue[][] {
  const moving = movingInputs(comparison.inputs, comparison.spans);
  const still = comparison.inputs.filter((input) => !moving.includes(input));
  return [
    ...comparison.spans.flatMap(spanRows),
    ...still.map((input) => ['every span', 'every option', ...inputCells(input), 0]),
  ].map((row) => [...row]);
}

function spanRows(span: ComparedSpan): readonly Cells[] {
  const { onlyBefore, onlyAfter, changes, options } = span;
  const only = (key: string, before: string, after: string): Cells => [span.span, key, 'option', 'compared', before, after, null];
  return [
    ...onlyBefore.map((key) => only(key, 'yes', 'no')),
    ...onlyAfter.map((key) => only(key, 'no', 'yes')),
    ...options.flatMap((option) =>
      optionRows(
        option,
        changes.filter(({ platform }) => platform === option.platform),
      ).map((cells) => [span.span, option.name, ...cells]),
    ),
  ];
}

function optionRows({ totalDifference, drivers }: ComparedOption, changes: readonly Change[]): readonly Cells[] {
  const total = changes.filter(({ what }) => what === 'total');
  const others = changes.filter(({ what }) => what !== 'total');
  return [...total, ...others].flatMap((change): readonly Cells[] => {
    const { label, before, after } = changeText(change);
    const figure = ['figure', label, before, after];
    if (change.what !== 'total') return [[...figure, null]];
    return [[...figure, numberOr(totalDifference)], ...drivers.flatMap(driverRows)];
  });
}

/** Inputs that only work together stand one below the other; the effect stands with the first. */
const driverRows = ({ inputs, effect }: Driver): readonly Cells[] =>
  inputs.map((input, at) => [...inputCells(input), at === 0 ? numberOr(effect) : null]);

const inputCells = (input: InputDifference): Cells => [
  'input',
  input.label,
  inputValue(input, 'before'),
  inputValue(input, 'after'),
];

const numberOr = (text: string | null): CellValue => (text === null ? null : Number(text));
