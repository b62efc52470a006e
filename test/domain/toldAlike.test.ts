import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Reading } from '../../src/formula';
import { Checks, OwnWeights, Shared } from '../../src/model/checks';
import { Options } from '../../src/model/options/identity';
import { SharedReasons, Weightiest } from '../../src/model/options/weightiest';
import { BesideVerdict } from '../../src/model/options/besideVerdict';
import { checks, fit, type options, shared } from '../../src/model/tables';
import type { Decimal } from '../../src/quantities/decimal';
import { summarySheet } from '../../src/sheets/summary/summary';
import { quoted } from '../engines/workbooks';
import { good, named, valuesFor } from '../plan/goodPlan';
import { workload } from '../reference/handPlan';
import { randomPlan } from '../reference/randomPlan';

/* What all options of a span have alike is said once, for the span; what a platform does not serve stands beside its verdict. */

const today: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../examples/today.json'), 'utf8'));
const rowsOf = ({ rowCount }: { rowCount: number }): number[] => Array.from({ length: rowCount }, (_, row) => row);
const count = (reading: Reading<Decimal>, table: typeof checks | typeof options | typeof fit | typeof shared) =>
  rowsOf({ rowCount: reading.rowCount(table) });

test('the Summary says it above the options of the span, and not again of each', () => {
  const words = summarySheet(quoted(today)).cells.map(({ value }) => String(value));
  expect(words.filter((said) => said.includes('fewest links'))).toEqual([
    '27 km on the longer path, round trip 0.32 ms. Of every option here: fewest links: the vendor publishes no minimum',
  ]);
});

test('in any plan, what is said of an option and what is said of its span are together what its checks found', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => {
      const { reading } = quoted(plan).calculation;
      const alikeBy = new Map(
        count(reading, shared).map((row) => [reading.cell(Shared.spanCheck, row), reading.cell(Shared.weight, row) !== null]),
      );
      const said = count(reading, checks).map((row) => ({
        open: reading.cell(Checks.status, row) !== 'ok',
        own: reading.cell(OwnWeights.ownWeight, row) !== null,
        alike: alikeBy.get(reading.cell(OwnWeights.spanCheck, row)),
      }));
      expect(said.filter(({ open, own, alike }) => open !== (own || alike) || (own && alike))).toEqual([]);
      const found = count(reading, fit).map((row) => Number(reading.cell(Weightiest.found, row)));
      expect(found.reduce((all, one) => all + one, 0)).toBe(said.filter(({ own }) => own).length);
    }),
    { numRuns: 20 },
  );
});

test('a span with one option has nothing alike', () => {
  const { reading } = quoted(good({ platforms: [named({ maxKm: null })] })).calculation;
  expect(reading.cell(SharedReasons.ofEveryOption, 0)).toBeNull();
  expect(Number(reading.cell(Weightiest.found, 0))).toBeGreaterThan(0);
});

describe('Beside the verdict', () => {
  const by = (...protocols: string[]) =>
    protocols.map((protocol, at) => workload({ workload: `w${at}`, protocol: protocol as 'FC' }));
  test.each<[string, string[], string[], string | null]>([
    ['stands nothing where all is served', ['FC'], ['FC', 'FC'], null],
    ['stands how many it serves, and which it does not', ['FC'], ['FC', 'NFS', 'SMB'], 'serves 1 of 3 (not NFS, SMB)'],
    ['stand protocols over Fibre Channel before those over IP', ['iSCSI'], ['NFS', 'FC', 'iSCSI'], 'serves 1 of 3 (not FC, NFS)'],
    ['stands it if it serves none', ['NFS'], ['FC'], 'serves 0 of 1 (not FC)'],
    ['FCoE counts as FC', ['FC'], ['FCoE', 'NVMe/TCP'], 'serves 1 of 2 (not NVMe/TCP)'],
  ])('%s', (_, protocols, used, said) => {
    const plan = good({ platforms: [named({ protocols: protocols as ['FC'] })], workloads: by(...used) });
    const { reading } = quoted(plan).calculation;
    expect(reading.cell(BesideVerdict.served, 0)).toBe(said);
    expect(String(valuesFor(plan).options[0]!.open).startsWith(said ?? 'serves')).toBe(said !== null);
    expect(reading.cell(Options.workloadsOfSpan, 0)?.toString()).toBe(String(used.length));
  });
});
