import { partInk, platformInk } from '../../src/workbook/chartInks';
import type { Chart } from '../../src/workbook/workbook';

export const mbps = '#,##0.0 "Mb/s"';
export const money = '#,##0 "EUR"';
export const platforms = ['VPLEX Metro 5.0', 'MetroCluster fabric 7-Mode', 'SVC split cluster 2011', 'FlexCache 7-Mode'];
export const verdicts = ['fits', 'fits with warnings', 'does not fit', 'incomplete'];
export const required = [860.2, 1720.5, 1720.5, 312.4];
export const totals = [1284300, 1611950, 1498720, null];

export const summaryChart: Chart = {
  kind: 'bar',
  stacked: false,
  title: 'Required bandwidth by platform',
  valueTitle: 'Required on each path (Mb/s)',
  format: '#,##0',
  series: [
    {
      name: { ref: "'Comparison'!$A$6", value: 'Required bandwidth' },
      categories: { ref: "'Comparison'!$B$4:$E$4", values: platforms },
      values: { ref: "'Comparison'!$B$6:$E$6", values: required },
      ink: partInk(0),
    },
  ],
  altText: 'What the chart finds',
  from: { row: 12, column: 0 },
  to: { row: 29, column: 2 },
};

export const costChart: Chart = {
  kind: 'column',
  stacked: true,
  title: 'Cost over five years',
  valueTitle: 'EUR',
  format: '#,##0',
  series: ['Platform', 'Carrier, one-off', 'Carrier, monthly'].map((name, index) => ({
    name: { ref: `'Comparison'!$A$${10 + index}`, value: name },
    categories: { ref: "'Comparison'!$B$4:$E$4", values: platforms },
    values: { ref: `'Comparison'!$B$${10 + index}:$E$${10 + index}`, values: costs()[index] ?? [] },
    ink: partInk(index),
  })),
  altText: 'What the chart finds',
  from: { row: 12, column: 3 },
  to: { row: 29, column: 5 },
};

export function costs(): readonly (number | null)[][] {
  return [
    [820000, 940000, 760000, 410000],
    [24000, 61950, 58720, null],
    [440300, 610000, 680000, null],
  ];
}

export const headroomChart: Chart = {
  kind: 'line',
  stacked: false,
  title: 'Headroom as loads grow',
  valueTitle: 'Mb/s',
  categoryTitle: 'Year',
  format: '#,##0',
  series: platforms.slice(0, 3).map((name, index) => ({
    name: { ref: `'Comparison'!$${'BCD'[index]}$4`, value: name },
    categories: { ref: "'Years'!$A$2:$A$7", values: ['0', '1', '2', '3', '4', '5'] },
    values: {
      ref: `'Years'!$${'BCD'[index]}$2:$${'BCD'[index]}$7`,
      values: [900, 810, 700, 560 - 90 * index, index === 1 ? null : 380, 150],
    },
    ink: platformInk(index),
  })),
  altText: 'What the chart finds',
  from: { row: 14, column: 0 },
  to: { row: 28, column: 4 },
};
