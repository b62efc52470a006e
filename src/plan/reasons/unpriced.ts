import type { Assumption } from '../../formula';
import { coresPerCpu, cpusPerHost, hostsPerSite, users } from '../../model/inputs/assumptions';
import { basesByLoad, Prices, shareOfListBasis } from '../../model/inputs/prices';
import { CostAmounts } from '../../model/money/costAmounts';
import { CostCounts } from '../../model/money/costCounts';
import { CostLines } from '../../model/money/costLines';
import type { InputCell } from './inputCells';
import type { OptionFacts } from './optionFacts';
import { rowFrom } from './rows';

/** What is missing for a total, and the input to fill if it is a single one. */
export interface Missing {
  readonly text: string;
  readonly input: InputCell | null;
}
export const missing = (text: string, input: InputCell | null = null): Missing => ({ text, input });

const byCapacity: ReadonlySet<string> = new Set(['per TB', 'per mirrored TB', 'per raw TB']);

/** What each basis counts by. */
const countedBy: ReadonlyMap<string, readonly Assumption[]> = new Map([
  ['per host', [hostsPerSite]],
  ['per socket', [hostsPerSite, cpusPerHost]],
  ['per core', [hostsPerSite, cpusPerHost, coresPerCpu]],
  ['per user', [users]],
]);

/** Why a cost line has no amount. */
export function whyUnpriced(facts: OptionFacts, line: number): Missing {
  const { reading } = facts;
  const [name, basis] = [facts.shown(CostLines.item, line), facts.shown(CostLines.basis, line)];
  const row = rowFrom(reading, CostLines.priceRow, line);
  const cellOf = (column: InputCell['column']): InputCell | null => (row === null ? null : { column, row });
  const blank = (column: InputCell['column']): boolean => row !== null && reading.cell(column, row) === null;
  const because = (why: string, input: InputCell | null = null): Missing => missing(`“${name}” is not priced: ${why}`, input);
  const loadBased = [...basesByLoad, shareOfListBasis].some((one) => one === basis);
  if (loadBased && facts.number(CostCounts.parts, line) === null)
    return because(`what is bought once for all spans cannot be ${basis}`, cellOf(Prices.shared));
  if (basis === shareOfListBasis) {
    if (blank(Prices.shareOfList)) return because('its share of list is not stated', cellOf(Prices.shareOfList));
    if (facts.number(CostAmounts.hardwareList, line) === null)
      return because('no one-off line of its platform has the part hardware, or one has no price', cellOf(Prices.shareOfList));
  } else if (blank(Prices.unitPrice)) return missing(`price of “${name}” is not stated`, cellOf(Prices.unitPrice));
  if (basis === 'per raw TB' && blank(Prices.rawPerUsable))
    return because('the TB of drives for a usable TB are not stated', cellOf(Prices.rawPerUsable));
  if (byCapacity.has(basis)) return because('the capacity of a workload is not stated');
  const open = (countedBy.get(basis) ?? []).filter((one) => reading.assumption(one) === null);
  return because(`state ${open.map(({ heading }) => `“${heading}”`).join(', ')} in Assumptions`);
}
