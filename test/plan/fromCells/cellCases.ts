import * as assumption from '../../../src/model/inputs/assumptions';
import { hypervisors } from '../../../src/model/inputs/products/hypervisors';
import { offers } from '../../../src/model/inputs/offers';
import { platforms } from '../../../src/model/inputs/products/platforms';
import { sites } from '../../../src/model/inputs/network/sites';
import { spans } from '../../../src/model/inputs/network/spans';
import { workloads } from '../../../src/model/inputs/workloads';
import type { Assumption, Table } from '../../../src/formula';
import type { CellContent } from '../../../src/plan/fromCells/inputCells';
import { placed } from '../../../src/plan/fromCells/placed';
import { planFromCells } from '../../../src/plan/fromCells/planFromCells';
import { readPlan } from '../../../src/plan/read/read';
import { minimalPlan } from '../../broken/minimalPlan';
import { cellsOf, type LooseCells } from './cellsOf';

export const minimal = (): LooseCells => cellsOf(minimalPlan());

export function columnAt(cells: LooseCells, table: Table, heading: string): number {
  const at = cells.tables.get(table)!.headings.indexOf(heading);
  if (at < 0) throw new Error(`${table.name} has no column ${heading}`);
  return at;
}
/** Types into a cell of a table; rows count from 0. */
export function type(cells: LooseCells, table: Table, heading: string, row: number, content: CellContent): void {
  cells.tables.get(table)!.rows[row]![columnAt(cells, table, heading)] = content;
}
export const state = (cells: LooseCells, of: Assumption, content: CellContent): void =>
  void (cells.assumptions.get(of)!.content = content);

export function read(cells: LooseCells) {
  const plan = planFromCells(cells);
  const result = readPlan(plan.json);
  const problems = placed([...plan.problems, ...result.problems], cells, plan);
  return { ...result, json: plan.json, problems, warnings: placed(result.warnings, cells, plan) };
}
/** What a cell can have wrong, and the problem that it is. */
export const cellCases: readonly (readonly [string, (cells: LooseCells) => void, object])[] = [
  [
    'an error in a cell',
    (cells) => type(cells, workloads, 'Read IOPS', 0, '#REF!'),
    { code: 'cell-error', where: 'Workloads!G5', value: '#REF!', place: { sheet: 'Workloads', cells: 'G5' } },
  ],
  [
    'a number typed as a text',
    (cells) => type(cells, workloads, 'Read IOPS', 1, '1.250,5'),
    {
      code: 'number-as-text',
      where: 'Workloads!G6',
      value: '1.250,5',
    },
  ],
  ['a number in other forms', (cells) => type(cells, workloads, 'Read IOPS', 1, '1e3'), { code: 'number-as-text', value: '1e3' }],
  [
    'a number with a unit',
    (cells) => type(cells, spans, 'Working route', 0, '50 mi'),
    {
      code: 'number-as-text',
      where: 'Spans!D5',
      remedy: expect.stringContaining('type 80.4672: the number alone, in km') as string,
    },
  ],
  [
    'a link rate in place of a number',
    (cells) => type(cells, offers, 'Line Mb/s', 0, 'OC-12'),
    { code: 'number-as-text', remedy: expect.stringContaining('type 622.08') as string },
  ],
  [
    'the name of a port in place of its speed',
    (cells) => type(cells, spans, 'FC speed', 0, '16GFC'),
    { code: 'number-as-text', remedy: expect.stringContaining('type 16: the number alone, in Gb/s') as string },
  ],
  [
    'the name of another port',
    (cells) => type(cells, spans, 'FC speed', 0, '10GbE'),
    { code: 'other-signal', reason: 'FC speed is that of a Fibre Channel port, and 10GbE is Ethernet.' },
  ],
  [
    'a charge by the period of its row',
    (cells) => {
      type(cells, offers, 'Period', 0, 'year');
      type(cells, offers, 'MRC', 0, '36 k USD a year');
    },
    { code: 'number-as-text', remedy: expect.stringContaining('type 36,000: the number alone, in USD/year') as string },
  ],
  [
    'a number that can be two, without a word of files',
    (cells) => type(cells, spans, 'Working route', 0, '1.234'),
    { code: 'two-numbers', remedy: expect.stringMatching(/^Write the number itself: 1.234 or 1234. Until/) as string },
  ],
  ['a unit of something else', (cells) => type(cells, spans, 'Working route', 0, '2 ms'), { code: 'other-unit' }],
  [
    'a word of a choice in another spelling',
    (cells) => type(cells, offers, 'Kind', 0, 'Dark fibre lease'),
    { code: 'word-as-meant', remedy: expect.stringContaining('Type dark-fibre-lease.') as string },
  ],
  [
    'a word in place of a number',
    (cells) => type(cells, workloads, 'Read IOPS', 1, 'many'),
    {
      code: 'wrong-type',
      where: 'Workloads!G6',
    },
  ],
  [
    'a date typed as a text',
    (cells) => type(cells, offers, 'Valid from', 0, '2009-03-01'),
    { code: 'date-as-text', where: expect.stringMatching(/^Offers!\w+5$/) as string, value: '2009-03-01' },
  ],
  ['a time of day', (cells) => state(cells, assumption.quoteDate, 40_736.5), { code: 'not-a-day', where: 'Assumptions!B7' }],
  ['TRUE', (cells) => type(cells, spans, 'Write acceleration', 0, true), { code: 'text-as-number', value: 'true' }],
  ['a number for a name', (cells) => type(cells, sites, 'Site', 2, 7), { code: 'text-as-number', where: 'Sites!A7' }],
  [
    'a name with a space',
    (cells) => type(cells, spans, 'From', 0, 'Zürich '),
    { code: 'outer-spaces', where: 'Spans!B5', value: 'Zürich ' },
  ],
  ['spaces alone', (cells) => type(cells, spans, 'Transport', 0, ' '), { code: 'only-spaces', value: ' ' }],
  ['half a list', (cells) => type(cells, platforms, 'NFS hosts', 0, ''), { code: 'half-list', value: '' }],
  [
    'a word of a list that is neither',
    (cells) => type(cells, platforms, 'NFS hosts', 0, 'maybe'),
    { code: 'not-yes-or-no', value: 'maybe' },
  ],
  [
    'a blank assumption that formulas read',
    (cells) => state(cells, assumption.paths, ''),
    { code: 'blank-assumption', value: '' },
  ],
  [
    'a required cell left blank',
    (cells) => type(cells, workloads, 'Home site', 0, ''),
    { code: 'missing', where: 'Workloads!C5' },
  ],
  [
    'a duplicate',
    (cells) => type(cells, sites, 'Site', 2, 'zürich'),
    {
      code: 'duplicate-key',
      where: 'Sites!A7',
      reason: expect.stringContaining('Sites!A5') as string,
    },
  ],
  [
    'a catalogue key and nothing else',
    (cells) => cells.tables.get(platforms)!.rows.push(platforms.columns.map((_, at) => (at === 0 ? 'svc-split-2011' : ''))),
    { code: 'key-alone', value: 'svc-split-2011', where: 'Platforms!A6' },
  ],
  [
    'the key of a mover of the catalogue and nothing else, though a mover needs no more',
    (cells) => cells.tables.get(hypervisors)!.rows.push(hypervisors.columns.map((_, at) => (at === 0 ? 'vMotion 5.0' : ''))),
    { code: 'key-alone', value: 'vMotion 5.0', where: 'Hypervisors!A6' },
  ],
  [
    'a column that is gone',
    (cells) => void (cells.tables.get(spans)!.headings[1] = 'Begin'),
    { code: 'no-column', where: 'Spans!A4' },
  ],
  ['a table that is gone', (cells) => cells.tables.delete(hypervisors), { code: 'no-table', where: 'Hypervisors', place: null }],
  [
    'a named cell that is gone',
    (cells) => cells.assumptions.delete(assumption.currency),
    { code: 'no-cell', where: 'Assumptions, Currency', place: null },
  ],
];
