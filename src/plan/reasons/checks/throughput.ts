import { english, numberText } from '../../../formula/figures';
import type { CheckName } from '../../../model/checks';
import { CreditCheck } from '../../../model/checks/network/credits';
import { StorageLink } from '../../../model/checks/network/storageLink';
import { toConfirm } from '../../../model/checks/status';
import { Spans } from '../../../model/inputs/network/spans';
import { OptionNeeds } from '../../../model/options/needs';
import { Credits } from '../../../model/routes/credits';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import type { Decimal } from '../../../quantities/decimal';
import { one } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import { figuresOf, type Wording } from './words';

/** What bounds the storage of an option, in its own words. */
interface Bound {
  readonly check: CheckName;
  readonly carrier: (facts: OptionFacts) => string;
  /** The cells without which it is not known. */
  readonly blank: string;
}

/** `702 of 4,871 Mb/s: …` where the load does not pass; what it passes with where only room is missing. */
const throughput =
  ({ check, carrier, blank }: Bound): Wording =>
  (facts, status) => {
    const figures = figuresOf(facts, check);
    if (!figures?.limit) return [];
    const { value, limit: load } = figures;
    if (status === toConfirm || !value) return [`${blank} blank; the storage load is ${inWhole(load)} Mb/s`];
    if (status === 'fail') {
      const [carried, needed] = apart(value, load);
      const [less] = apart(load.minus(value), load);
      return [
        `${carried} of ${needed} Mb/s: too little by ${less} Mb/s for the storage load through ${carrier(facts)}, so writes are held back`,
      ];
    }
    const required = facts.number(OptionNeeds.requiredStorageMbps, facts.row) ?? load;
    const [carried, wanted] = apart(value, required);
    return [
      `${carried} of ${wanted} Mb/s: the storage load of ${inWhole(load)} Mb/s passes through ${carrier(facts)}, but not at the target utilisation`,
    ];
  };

const inWhole = (figure: Decimal): string => numberText(figure.toDecimalPlaces(0), one, { ...english, groupFrom: 4 });
/** Two figures in whole Mb/s, in full where that would make them look alike, or like nothing. */
function apart(a: Decimal, b: Decimal): readonly [string, string] {
  const whole = [inWhole(a), inWhole(b)] as const;
  return whole[0] === whole[1] || whole[0] === '0' ? [numberText(a, one), numberText(b, one)] : whole;
}

export const credits = throughput({
  check: 'credits',
  blank: 'the FC speed or the buffer credits of the span are',
  carrier: (facts) => {
    const rows = rowsWith(facts.reading, Credits.span, facts.reading.cell(RouteEstimate.span, facts.route));
    const needed = Math.max(...rows.map((row) => facts.count(Credits.creditsNeeded, row)));
    const span = rowFrom(facts.reading, RouteEstimate.spanRow, facts.route) ?? 0;
    const credits = `${facts.shown(Spans.bbCredits, span)} of the ${numberText(facts.reading.arithmetic.from(needed), one)} credits that keep it sending`;
    const ports = facts.count(StorageLink.storageLinks, facts.fit);
    if (ports < 2) return `a port with ${credits}`;
    const all = facts.number(CreditCheck.portsMbps, facts.fit);
    return `${ports} ports of ${all ? inWhole(all.div(ports)) : ''} Mb/s, each with ${credits}`;
  },
});

export const tcpBound = throughput({
  check: 'TCP bound',
  blank: 'the TCP window of the span is',
  carrier: () => 'the TCP connections, by window and loss',
});
