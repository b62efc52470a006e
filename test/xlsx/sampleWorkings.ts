import { mbps, platforms } from './sampleCharts';
import { cell, page, sheetWith } from './sheets';

const checkRows = platforms.flatMap((name, index) => [
  [name, 'Distance', 100, 57.3, 42.7, 'km', 'ok'],
  [name, 'Platform RTT', 5, 0.86, 4.14, 'ms', index === 2 ? 'fail' : 'ok'],
  [name, 'Age', null, null, null, null, index === 1 ? 'warning' : 'to confirm'],
]);

export const checks = sheetWith({
  name: 'Checks',
  cells: [cell(0, 0, 'title', 'Checks'), cell(1, 0, 'note', 'Margin = limit − value; limits are inclusive.')],
  heights: { 0: 32 },
  merges: ['A2:G2'],
  tables: [
    {
      name: 'MetroChecks',
      row: 2,
      column: 0,
      columns: [
        { heading: 'Option', look: 'key', format: '@', width: 30 },
        { heading: 'Check', look: 'text', format: '@', width: 18 },
        { heading: 'Limit', look: 'figure', format: '#,##0.00', width: 12 },
        { heading: 'Value', look: 'figure', format: '#,##0.00', width: 12 },
        { heading: 'Margin', look: 'figure', format: '#,##0.00', width: 12 },
        { heading: 'Unit', look: 'text', format: '@', width: 8 },
        { heading: 'Status', look: 'status', format: '@', width: 18 },
      ],
      rows: checkRows,
    },
  ],
  status: [{ range: `G4:G${checkRows.length + 3}` }],
  freeze: { rows: 3, columns: 1 },
  print: { ...page, titleRows: [2, 2] },
});

export const sources = sheetWith({
  name: 'Sources',
  tab: 'output',
  cells: [cell(0, 0, 'title', 'Sources'), cell(1, 0, 'link', 'How to read this', { link: 'https://example.com/a?b=1&c=2' })],
  heights: { 0: 32 },
  tables: [
    {
      name: 'MetroSources',
      row: 2,
      column: 0,
      filter: true,
      columns: [
        { heading: 'Rule or constant', look: 'key', format: '@', width: 30 },
        { heading: 'Value', look: 'figure', format: '0.000', width: 12 },
        { heading: 'Meaning', look: 'wrapped', format: '@', width: 60 },
      ],
      rows: [
        [
          'Fibre µs per km',
          4.897,
          'Light in standard single-mode fibre takes this long for a kilometre, one way; a measured round trip replaces it where one is stated. It is not a limit.',
        ],
        ['Link efficiency', 0.93, 'Share of the line that reaches the frames.'],
      ],
    },
  ],
});

export const problems = sheetWith({
  name: 'Problems',
  tab: 'output',
  cells: [cell(0, 0, 'title', 'Problems')],
  heights: { 0: 32 },
  tables: [
    {
      name: 'MetroProblems',
      row: 2,
      column: 0,
      columns: [
        { heading: 'Code', look: 'text', format: '@', width: 14 },
        { heading: 'Reason', look: 'wrapped', format: '@', width: 60 },
      ],
      rows: [],
    },
  ],
});

export const years = sheetWith({
  name: 'Years',
  cells: ['Year', ...platforms]
    .map((name, column) => cell(0, column, 'heading', name, { align: column > 0 ? 'right' : 'left' }))
    .concat(
      [0, 1, 2, 3, 4, 5].flatMap((year) => [
        cell(year + 1, 0, 'key', year, { format: '0' }),
        ...platforms
          .slice(0, 3)
          .map((_, index) => cell(year + 1, index + 1, 'figure', 900 - year * (100 + 20 * index), { format: mbps })),
      ]),
    ),
  widths: { 0: 10, 1: 20, 2: 28, 3: 24, 4: 20 },
});
