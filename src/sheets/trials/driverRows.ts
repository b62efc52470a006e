import { drivenFields } from '../../explore/ranges/drivers';
import { toAgreedDigits } from '../../explore/ranges/figures';
import type { TriedOption } from '../../explore/ranges/runTrials';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { Mbps } from '../../quantities/units';
import type { CellValue } from '../../workbook/workbook';
import { numberOr, type TrialsColumn } from './optionRows';

export const driverColumnOf = { input: 2, lowChange: 6, highChange: 7 } as const;

export const driverColumns: readonly TrialsColumn[] = [
  { heading: 'Span', unit: '', format: '@', width: 30 },
  { heading: 'Platform', unit: '', format: '@', width: 44 },
  { heading: 'Uncertain input by itself', unit: '', format: '@', width: 36 },
  { heading: 'Figure', unit: '', format: '@', width: 16 },
  ...['At low', 'At high', 'Change at low', 'Change at high'].map((heading) => ({
    heading,
    unit: '',
    format: '#,##0',
    width: 12,
  })),
];

/** The drivers of one figure of an option, and the rows in which they stand, from 0. */
export interface Driven {
  readonly option: TriedOption;
  readonly field: (typeof drivenFields)[number];
  readonly first: number;
  readonly last: number;
  readonly rows: readonly CellValue[][];
}

export function drivenRows(options: readonly TriedOption[], currency: string): readonly Driven[] {
  let next = 0;
  return options.flatMap((option) =>
    drivenFields.map((field) => {
      const figure = field === 'total' ? `Total ${currency}` : `Required ${Mbps.symbol}`;
      const { expected } = option[field];
      const rows = option.drivers[field].map(({ range, low, high }): CellValue[] => [
        option.span,
        option.name,
        range,
        figure,
        ...[low, high].map((at) => numberOr(at, 'not known')),
        ...[low, high].map((at) => numberOr(changeOf(at, expected), 'not known')),
      ]);
      const first = next;
      next += rows.length;
      return { option, field, first, last: next - 1, rows };
    }),
  );
}

const changeOf = (figure: ValueText, expected: ValueText): ValueText =>
  figure === null || expected === null ? null : new Decimal(figure).minus(toAgreedDigits(expected)).toFixed();
