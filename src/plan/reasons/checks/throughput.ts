import { comparedInSentence, inSentence, numberText } from '../../../formula/figures';
import type { Column } from '../../../formula';
import { toConfirm } from '../../../model/checks/status';
import { targetUtilisation } from '../../../model/inputs/assumptions';
import { TcpBound } from '../../../model/checks/network/tcpBound';
import { Spans } from '../../../model/inputs/network/spans';
import { LinkBounds } from '../../../model/links/linkBounds';
import { LinkChoice } from '../../../model/links/linkChoice';
import { Links } from '../../../model/links/linkNeeds';
import { Credits } from '../../../model/routes/credits';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import type { Decimal } from '../../../quantities/decimal';
import { Mbps, one } from '../../../quantities/units';
import { carried } from '../circuitReasons';
import { isFramingOpen } from '../inputCells';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import type { Wording } from './words';

/** What crosses a link in one way, and what lets it through. */
interface Bounded {
  /** `the storage load` */
  readonly what: string;
  readonly load: Decimal;
  /** Null where it is not known. */
  readonly carries: Decimal | null;
}

/** What bounds the traffic of an option, link by link, in its own words. */
interface Bound {
  readonly links: (facts: OptionFacts) => readonly (Bounded & { readonly through: string })[];
  /** The cells without which it is not known. */
  readonly blank: string;
}

/** `702 of 4,871 Mb/s: …` where the load does not pass; what it passes with where only room is missing; link by link. */
const throughput =
  ({ links, blank }: Bound): Wording =>
  (facts, status) => {
    const utilisation = facts.reading.assumption(targetUtilisation) as Decimal;
    return links(facts).flatMap(({ what, load, carries, through }) => {
      if (carries === null) return status === toConfirm ? [`${blank} blank; ${what} is ${rate(load)} Mb/s`] : [];
      const required = load.div(utilisation);
      if (status === 'fail') {
        if (carries.gte(load)) return [];
        const [passes, needed] = apart(carries, load);
        const [less] = apart(load.minus(carries), load);
        return [
          `${passes} of ${needed} Mb/s: too little by ${less} Mb/s for ${what} through ${through}, so writes are held back`,
        ];
      }
      if (status !== 'warning' || carries.gte(required)) return [];
      const [passes, wanted] = apart(carries, required);
      return [
        `${passes} of ${wanted} Mb/s: ${what} of ${rate(load)} Mb/s passes through ${through}, but not at the target utilisation`,
      ];
    });
  };

const rate = (figure: Decimal): string => numberText(inSentence(figure, Mbps), one);
const apart = (a: Decimal, b: Decimal): readonly string[] => comparedInSentence(a, b, Mbps).map((each) => numberText(each, one));

/** `the storage load`, also of a link for all traffic: storage is what is bounded there. */
function loadOf(facts: OptionFacts, link: number): string {
  const carries = facts.shown(Links.carries, link);
  return ['all', 'storage'].includes(carries) ? 'the storage load' : `the load of ${carried[carries] ?? carries}`;
}
/** The larger of both is what is compared: whose it is. */
function tcpLoadOf(facts: OptionFacts, link: number): string {
  const [hosts, load] = [LinkBounds.boundHostMbps, LinkBounds.tcpLoadMbps].map((column) => facts.number(column, link));
  if (!hosts || !load?.eq(hosts)) return loadOf(facts, link);
  const carries = facts.shown(Links.carries, link);
  return `the load of hosts over IP on the link for ${carried[carries] ?? carries}`;
}

const spanRow = (facts: OptionFacts): number => rowFrom(facts.reading, RouteEstimate.spanRow, facts.route) ?? 0;

/** `a port with 40 of the 776 credits …`, of several ports what one of them carries. */
function portsOf(facts: OptionFacts, link: number): string {
  const rows = rowsWith(facts.reading, Credits.span, facts.reading.cell(RouteEstimate.span, facts.route));
  const needed = Math.max(...rows.map((row) => facts.count(Credits.creditsNeeded, row)));
  const credits = `${facts.shown(Spans.bbCredits, spanRow(facts))} of the ${numberText(facts.reading.arithmetic.from(needed), one)} credits that keep it sending`;
  const ports = facts.count(LinkChoice.perPath, link);
  if (ports < 2) return `a port with ${credits}`;
  const all = facts.number(LinkBounds.portsMbps, link);
  return `${ports} ports of ${all ? rate(all.div(ports)) : ''} Mb/s, each with ${credits}`;
}

export const credits = throughput({
  blank: 'the FC speed or the buffer credits of the span are',
  links: (facts) =>
    withLoad(facts, LinkBounds.fcLoadMbps).map(({ link, load }) => ({
      what: loadOf(facts, link),
      load,
      carries: facts.number(LinkBounds.portsMbps, link),
      through: portsOf(facts, link),
    })),
});

const ofTcp = throughput({
  blank: 'the TCP window of the span is',
  links: (facts) =>
    withLoad(facts, LinkBounds.tcpLoadMbps).map(({ link, load }) => ({
      what: tcpLoadOf(facts, link),
      load,
      carries: facts.number(TcpBound.tcpMbps, facts.fit),
      through: 'the TCP connections, by window and loss',
    })),
});

export const tcpBound: Wording = (facts, status) => {
  if (!isFramingOpen(facts, status)) return ofTcp(facts, status);
  const carries = facts.number(TcpBound.tcpMbps, facts.fit);
  return withLoad(facts, LinkBounds.tcpOpenMbps).map(
    ({ link, load }) =>
      `the framing of the span is blank, so it is not known whether TCP carries ${loadOf(facts, link)}; if it does, ${carries ? rate(carries) : ''} of ${rate(load)} Mb/s pass by window and loss`,
  );
};

/** The links of the option that have such a load. */
const withLoad = (facts: OptionFacts, of: Column) =>
  facts.links.flatMap((link) => {
    const load = facts.number(of, link);
    return load ? [{ link, load }] : [];
  });
