import type { Table } from '../../formula';
import { assumptions } from '../../model';
import { sites } from '../../model/inputs/network/sites';
import { spans } from '../../model/inputs/network/spans';
import { offers } from '../../model/inputs/offers';
import { prices, Prices } from '../../model/inputs/prices';
import { platforms } from '../../model/inputs/products/platforms';
import { workloads } from '../../model/inputs/workloads';
import { partOf } from '../describe/definitions';
import { type Drafts, rowsOf } from '../problems/references';
import { isPriced } from '../problems/priceWarnings';
import { losesPrice } from '../problems/removals';
import { isIncluded } from '../problems/workloadChecks';
import type { Draft } from './draft';

/** A part of a plan that a quote needs, and whether it is there. */
export interface ChecklistLine {
  /** The part of the plan: `workloads`. */
  readonly part: string;
  /** Path of what is to be filled in: `workloads`, `assumptions.currency`. */
  readonly where: string;
  /** The sheet that holds it: `Workloads`. */
  readonly sheet: string;
  /** What is not there without it. Without a total there is no rank. */
  readonly neededFor: 'first figure' | 'total';
  /** Rows of it that count. */
  readonly rows: number;
  /** Of assumptions: those that are required and blank. Of prices: the platforms that have none, if others have. */
  readonly lacking: readonly string[];
  readonly done: boolean;
}

/** What a quote needs, in the order in which one fills it in. */
export function checklistOf(drafts: Drafts, gone: ReadonlySet<Draft>): readonly ChecklistLine[] {
  const kept = (table: Table): readonly Draft[] => rowsOf(drafts, table).filter((row) => !gone.has(row));
  const line = (table: Table, neededFor: ChecklistLine['neededFor'], rows: readonly Draft[], least = 1): ChecklistLine => ({
    part: partOf(table),
    where: partOf(table),
    sheet: table.name,
    neededFor,
    rows: rows.length,
    lacking: [],
    done: rows.length >= least,
  });
  const compared = kept(platforms);
  const priced = kept(prices).filter((row) => isPriced(row) && !losesPrice(row, gone));
  const lacking = compared.filter((platform) => !priced.some((row) => row.refs.get(Prices.platform) === platform));
  const blank = assumptions.filter(({ input, field }) => input.blank === 'required' && !isStated(drafts.assumptions, field));
  return [
    {
      part: drafts.assumptions.where,
      where: `${drafts.assumptions.where}.${(blank[0] ?? assumptions[0]!).field}`,
      sheet: 'Assumptions',
      neededFor: 'first figure',
      rows: [...drafts.assumptions.values.values()].filter((value) => value !== null).length,
      lacking: blank.map(({ heading }) => heading),
      done: !gone.has(drafts.assumptions),
    },
    line(sites, 'first figure', kept(sites), 2),
    line(spans, 'first figure', kept(spans)),
    line(workloads, 'first figure', kept(workloads).filter(isIncluded)),
    line(platforms, 'first figure', compared),
    line(offers, 'total', kept(offers)),
    {
      ...line(prices, 'total', priced),
      lacking: priced.length === 0 ? [] : lacking.map(({ name }) => name ?? ''),
      done: priced.length > 0 && lacking.length === 0,
    },
  ];
}

const isStated = ({ values }: Draft, field: string): boolean =>
  [...values].some(([definition, value]) => definition.field === field && value !== null);
