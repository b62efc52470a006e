import { namedCell, wholeColumn } from '../../formula/references';
import * as assumption from '../../model/inputs/assumptions';

import { options } from '../../model/tables';
import type { Assumption, Column } from '../../formula';
import type { Calculation } from '../../plan/calculate';
import { dateText } from '../../quantities/dates';
import { Decimal } from '../../quantities/decimal';
import { joined, type Live } from '../live';
import { Workloads } from '../../model/inputs/workloads';
import { Spans } from '../../model/inputs/network/spans';
import { Offers } from '../../model/inputs/offers';
import { Prices } from '../../model/inputs/prices';
import { OptionRecovery } from '../../model/options/recovery';
import { Options } from '../../model/options/identity';
import { PlatformIo } from '../../model/inputs/products/platformIo';

type Calculated = Calculation<Decimal>;

/** An assumption as the plan states it. */
const named = ({ plan }: Calculated, of: Assumption): Live => ({ formula: namedCell(of), value: plan.assumptions.get(of) ?? '' });

const percent = ({ plan }: Calculated, of: Assumption): Live => ({
  formula: `ROUND(${namedCell(of)}*100,2)`,
  value: new Decimal(plan.assumptions.get(of) as number).times(100).toDecimalPlaces(2).toString(),
});

/** A day as YYYY-MM-DD in every language of Excel, whose TEXT does not read one and the same pattern everywhere. */
function day({ plan }: Calculated, of: Assumption): Live {
  const cell = namedCell(of);
  const two = (part: string): string => `RIGHT("0"&${part}(${cell}),2)`;
  return {
    formula: `YEAR(${cell})&"-"&${two('MONTH')}&"-"&${two('DAY')}`,
    value: dateText(plan.assumptions.get(of) as number),
  };
}

const rows = ({ plan }: Calculated, key: Column): Live => ({
  formula: `COUNTA(${wholeColumn(key)})`,
  value: plan.tables.get(key.table)?.length ?? 0,
});
const texts = ({ plan }: Calculated, { table, field }: Column): string[] =>
  (plan.tables.get(table) ?? []).flatMap((row) => (typeof row[field] === 'string' ? [row[field]] : []));

const plural = (count: Live, one: string, many: string): Live => ({
  formula: `${count.formula}&IF(${count.formula}=1," ${one}"," ${many}")`,
  value: `${String(count.value)} ${count.value === 1 ? one : many}`,
});

/** `5 years, USD`: what a total is over, and in. */
export const money = (of: Calculated): Live =>
  joined(plural(named(of, assumption.horizonYears), 'year', 'years'), ', ', named(of, assumption.currency));

/** How much of the comparison the page shows; null: all of it. */
interface Shown {
  readonly perSpan: number | null;
  readonly spans: number | null;
}

function shownWords({ perSpan, spans }: Shown): string {
  if (perSpan === null && spans === null) return '.';
  const parts = [perSpan !== null && `the best ${perSpan} of each span`, spans !== null && `the first ${spans} spans`].filter(
    Boolean,
  );
  return `. Shown here: ${parts.join(', ')}; all stand on the Comparison.`;
}

/** What was quoted, in a sentence. */
export function facts(of: Calculated, shown: Shown): Live {
  const left = texts(of, Workloads.include).filter((word) => word === 'no').length;
  const all = rows(of, Workloads.workload);
  const included: Live = {
    formula: `${all.formula}-COUNTIFS(${wholeColumn(Workloads.include)},"no")`,
    value: Number(all.value) - left,
  };
  return joined(
    'Quote of ',
    day(of, assumption.quoteDate),
    ' in ',
    named(of, assumption.currency),
    ' over ',
    plural(named(of, assumption.horizonYears), 'year', 'years'),
    ', discounted at ',
    percent(of, assumption.discountRate),
    ' %. Sized for the state ',
    named(of, assumption.sizeForState),
    ' after ',
    plural(named(of, assumption.sizeForYear), 'year', 'years'),
    ' of growth, on ',
    plural(named(of, assumption.paths), 'path', 'paths'),
    '. ',
    plural(rows(of, Spans.span), 'span', 'spans'),
    ', ',
    plural(rows(of, PlatformIo.platform), 'platform', 'platforms'),
    ', ',
    { formula: `(${included.formula})`, value: included.value },
    ' of ',
    plural(all, 'workload', 'workloads'),
    ', ',
    plural(rows(of, Offers.carrier), 'offer', 'offers'),
    shownWords(shown),
  );
}

/** How much of a column is filled in, and how much of that calls itself a sample. */
function sourced(of: Calculated, column: Column): { readonly stated: Live; readonly samples: Live } {
  const said = texts(of, column);
  return {
    stated: { formula: `COUNTA(${wholeColumn(column)})`, value: said.length },
    samples: {
      formula: `COUNTIFS(${wholeColumn(column)},"*sample*")`,
      value: said.filter((text) => text.toLowerCase().includes('sample')).length,
    },
  };
}

/** What a reader must know before choosing: that none of it is disaster recovery, and what the prices are worth. */
export function caveats(of: Calculated): readonly Live[] {
  const [prices, offers] = [sourced(of, Prices.source), sourced(of, Offers.source)];
  const samples: Live = {
    formula: `(${prices.samples.formula}+${offers.samples.formula})`,
    value: Number(prices.samples.value) + Number(offers.samples.value),
  };
  const priced = of.reading.column(OptionRecovery.disasterRecoveryPriced).filter((said) => said === 'priced').length;
  return [
    joined(
      'None of these replaces disaster recovery. What remains to be bought or done beside each stands on the Comparison; a line for it is priced in ',
      { formula: `COUNTIFS(${wholeColumn(OptionRecovery.disasterRecoveryPriced)},"priced")`, value: priced },
      ' of ',
      { formula: `COUNTA(${wholeColumn(Options.option)})`, value: of.reading.rowCount(options) },
      ' options.',
    ),
    joined(
      'Prices: ',
      prices.stated,
      ' of ',
      rows(of, Prices.item),
      ' cost lines and ',
      offers.stated,
      ' of ',
      rows(of, Offers.carrier),
      ' offers name their source; ',
      samples,
      ' of these say that they are samples, not quotations.',
    ),
  ];
}

/** What the words mean, one line each. */
export const glossary = (of: Calculated): (Live | string)[] => [
  joined(
    'Required: what one link must be on each path, for the larger direction of storage and client traffic with mobility, FT and heartbeat, used to ',
    percent(of, assumption.targetUtilisation),
    ' %. Links with storage and the rest apart are sized each for itself.',
  ),
  'Planned: shares of IO from the other site as typed. Drained A, drained B: all IO of site A or B is issued from the other site, as after its machines have moved away. Node down A, node down B: a node of the platform is lost; where it was the only one of its site, the other site serves all volumes. Path lost: each path that remains carries everything.',
  'Added to a write: what it costs beyond the same host and array at one site. Home: issued at the site that owns the volume; away: at the other. Holds until: the month in which growth outruns what is bought.',
  'Verdict: a failed check: does not fit; a price or an offer missing: incomplete, with no total and no rank; a check that warns or is not stated: fits with warnings. Forced in or left out by the user changes the rank, not the verdict. Every check stands on the Comparison, every source on Sources.',
];
