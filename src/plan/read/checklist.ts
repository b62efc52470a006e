import type { Table } from '../../formula';
import { sites } from '../../model/inputs/network/sites';
import { spans } from '../../model/inputs/network/spans';
import { offers } from '../../model/inputs/offers';
import { prices, Prices } from '../../model/inputs/prices';
import { platforms } from '../../model/inputs/products/platforms';
import { workloads } from '../../model/inputs/workloads';
import { partOf } from '../describe/definitions';
import { type Drafts, rowsOf } from '../problems/references';
import { losesPrice } from '../problems/removals';
import { isIncluded } from '../problems/workloadChecks';
import { type Draft, isBlank } from './draft';

/** A part of a plan that a quote needs, and whether it is there. */
export interface ChecklistLine {
  /** The list of the plan: `workloads`. */
  readonly part: string;
  /** The sheet that holds it: `Workloads`. */
  readonly sheet: string;
  /** What is not there without it. Without a total there is no rank. */
  readonly neededFor: 'first figure' | 'total';
  /** Rows of it that count. */
  readonly rows: number;
  /** Of prices: the platforms that have none. */
  readonly lacking: readonly string[];
  readonly done: boolean;
}

/** What a quote needs, in the order in which one fills it in. */
export function checklistOf(drafts: Drafts, gone: ReadonlySet<Draft>): readonly ChecklistLine[] {
  const kept = (table: Table): readonly Draft[] => rowsOf(drafts, table).filter((row) => !gone.has(row));
  const line = (table: Table, neededFor: ChecklistLine['neededFor'], rows: readonly Draft[], least = 1): ChecklistLine => ({
    part: partOf(table),
    sheet: table.name,
    neededFor,
    rows: rows.length,
    lacking: [],
    done: rows.length >= least,
  });
  const compared = kept(platforms);
  const priced = kept(prices).filter((row) => !isBlank(row, Prices.unitPrice) && !losesPrice(row, gone));
  const lacking = compared.filter((platform) => !priced.some((row) => row.refs.get(Prices.platform) === platform));
  return [
    line(sites, 'first figure', kept(sites), 2),
    line(spans, 'first figure', kept(spans)),
    line(workloads, 'first figure', kept(workloads).filter(isIncluded)),
    line(platforms, 'first figure', compared),
    line(offers, 'total', kept(offers)),
    {
      ...line(prices, 'total', priced),
      lacking: lacking.map(({ name }) => name ?? ''),
      done: priced.length > 0 && lacking.length === 0,
    },
  ];
}
