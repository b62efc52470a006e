import { foldKey } from '../../formula';
import { answerColumns } from '../../measured/offers/answerTable';
import { Offers } from '../../model/inputs/offers';
import * as assumption from '../../model/inputs/assumptions';
import { sites } from '../../model/inputs/network/sites';
import { spans } from '../../model/inputs/network/spans';
import { platforms } from '../../model/inputs/products/platforms';
import { LinkYearNeeds } from '../../model/links/linkYearNeeds';
import { Links } from '../../model/links/linkNeeds';
import { Options } from '../../model/options/identity';
import { OptionVerdict } from '../../model/options/verdict';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { Routes } from '../../model/routes/routes';
import { linkYears, links, options, routes } from '../../model/tables';
import type { Quoted } from '../../plan/quote';
import type { Row } from '../../plan/plan';
import { dateText } from '../../quantities/dates';
import { Decimal } from '../../quantities/decimal';
import { rowsWhere } from './rowsWhere';

/** Terms that are asked for, in months. */
const terms = [36, 60, 120];
/** How long an offer has to stand if the quote says nothing. */
const validDays = 90;

/** What circuits of a span carry: everything over Ethernet, or storage alone over Fibre Channel and the rest over Ethernet. */
const signals: Readonly<Record<string, { readonly carries: string; readonly signal: string }>> = {
  all: { carries: 'all traffic', signal: 'Ethernet' },
  rest: { carries: 'the rest (live migration, clients)', signal: 'Ethernet' },
  storage: { carries: 'storage', signal: 'FC' },
  fabric: { carries: 'a fabric of hosts', signal: 'FC' },
};

/** A request for quotation to carriers, as Markdown to mail: what is needed between each pair of sites, and the table to fill in. No price, customer or platform stands in it. */
export function requestText({ full }: Quoted): string {
  const { plan, scope } = full;
  const stated = (of: Parameters<typeof plan.assumptions.get>[0]): unknown => plan.assumptions.get(of) ?? null;
  const [day, until, author] = [stated(assumption.quoteDate), stated(assumption.offerValidUntil), stated(assumption.author)];
  const valid = typeof until === 'number' ? `at least to ${dateText(until)}` : `at least ${validDays} days`;
  return [
    '# Request for quotation: circuits between data centres',
    '',
    `Of ${dateText(Number(day))}${typeof author === 'string' ? `, from ${author}` : ''}. Please quote net prices, one row for each product, pair of sites and term, in the table below.`,
    '',
    ...scope.spans.flatMap((span) => spanText(full, span)),
    '## For all pairs',
    '',
    `- Paths: ${pathsText(Number(stated(assumption.paths)))}`,
    `- Terms: ${terms.join(', ')} months; every charge that an early end or an extension would bring`,
    `- Validity of the offer: ${valid}; please state the last day`,
    '- Please state for each path: optical length, round trip, handover (connector, wavelength, speed), where it comes nearer than 50 m to another path, repair time',
    '- Please state for Ethernet: MTU end to end, loss and jitter of the service level, hashing over several links',
    '',
    '## Answer',
    '',
    'A row without NRC and MRC is taken as not offered. NRC and MRC are of one circuit on one path. Path is blank for any path, else working or protect: the one that the row is for. Kind is one of ethernet, wavelength, sonet, fc, dark-fibre-lease, dark-fibre-iru.',
    '',
    `| ${answerColumns.map(({ heading }) => heading).join(' | ')} |`,
    `|${answerColumns.map(() => '---').join('|')}|`,
    ...scope.spans.flatMap((span) => answerRows(full, span)),
    '',
  ].join('\n');
}

const pathsText = (paths: number): string =>
  paths === 1
    ? 'one'
    : `${paths}, each of which carries everything; no duct, building entry or node in common, best from different carriers`;

/** User texts in a table of Markdown. */
const cell = (text: string): string => text.replace(/[\r\n]+/g, ' ').replaceAll('|', '/');

/** A row for each client signal and term, to be copied for more products. */
function answerRows(full: Full, span: string): readonly string[] {
  const currency = String(full.plan.assumptions.get(assumption.currency));
  const signalsAsked = [...new Set(needsOf(full, span).map(({ signal }) => signal))];
  return signalsAsked.flatMap((signal) =>
    terms.map((months) => {
      const given = new Map<unknown, string>([
        [Offers.span, span],
        [Offers.clientSignal, signal],
        [Offers.termMonths, String(months)],
        [Offers.currency, currency],
      ]);
      return `| ${answerColumns.map(({ column }) => cell(given.get(column) ?? '')).join(' | ')} |`;
    }),
  );
}

type Full = Quoted['full'];

/** What the options that are suitable need on each path: the least and the most of them, now and in the last year. */
function needsOf({ reading, plan }: Full, span: string) {
  const last = Number(plan.assumptions.get(assumption.horizonYears));
  const unsuitable = new Set(
    rowsWhere(reading, options, OptionVerdict.verdict, 'does not fit').map((row) => reading.cell(Options.option, row)),
  );
  const own = rowsWhere(reading, links, Links.span, span).filter(
    (row) => reading.cell(Links.bought, row) === 'yes' && !unsuitable.has(reading.cell(Links.option, row)),
  );
  return Object.entries(signals).flatMap(([part, { carries, signal }]) => {
    const keys = new Set(own.filter((row) => reading.cell(Links.part, row) === part).map((row) => reading.cell(Links.link, row)));
    const in_ = (year: number): Decimal[] =>
      Array.from({ length: reading.rowCount(linkYears) }, (_, row) => row)
        .filter(
          (row) => keys.has(reading.cell(LinkYearNeeds.link, row)) && Number(reading.cell(LinkYearNeeds.year, row)) === year,
        )
        .flatMap((row) => {
          const need = reading.cell(LinkYearNeeds.neededMbps, row);
          return need instanceof Decimal ? [need] : [];
        });
    const [now, later] = [in_(0), in_(last)];
    return [...now, ...later].every((need) => need.isZero())
      ? []
      : [{ span, carries, signal, now: between(now), later: between(later), last }];
  });
}

/** Whole Mb/s, rounded up: `5,549 to 8,060`. */
function between(needs: readonly Decimal[]): string {
  const [least, most] = [Decimal.min(...needs), Decimal.max(...needs)].map((one) =>
    one.ceil().toNumber().toLocaleString('en-US'),
  );
  return least === most ? least! : `${least} to ${most}`;
}

function spanText(full: Full, span: string): readonly string[] {
  const { plan, reading } = full;
  const row = (plan.tables.get(spans) ?? []).find((one) => foldKey(String(one['span'])) === foldKey(span))!;
  const route = rowsWhere(reading, routes, RouteEstimate.span, span)[0];
  const routeOf = (of: typeof Routes.workingRttMs, digits: number): string | null => {
    const value = route === undefined ? null : reading.cell(of, route);
    return value instanceof Decimal ? value.toDecimalPlaces(digits).toString() : null;
  };
  const path = (name: string, km: string | null, ms: string | null): string =>
    `- ${name}: ${km === null ? 'length to be stated' : `about ${km} km`}, round trip ${ms === null ? 'to be stated' : `calculated with ${ms} ms`}`;
  const mtu = mtuOf(row, plan.tables.get(platforms) ?? []);
  return [
    `## ${cell(span)}`,
    '',
    `- A: ${siteText(plan.tables.get(sites) ?? [], row['from'])}`,
    `- B: ${siteText(plan.tables.get(sites) ?? [], row['to'])}`,
    path('Working path', routeOf(Routes.workingRouteKm, 1), routeOf(Routes.workingRttMs, 3)),
    ...(Number(plan.assumptions.get(assumption.paths)) > 1
      ? [path('Protect path', routeOf(Routes.protectRouteKm, 1), routeOf(Routes.protectRttMs, 3))]
      : []),
    `- MTU: ${mtu === null ? 'please state the largest' : `at least ${mtu.toLocaleString('en-US')} bytes end to end`}`,
    ...needsOf(full, span).map(
      ({ carries, signal, now, later, last }) =>
        `- Needed on each path for ${carries}, client signal ${signal}: ${now} Mb/s now, ${later} Mb/s in year ${last}, usable rate`,
    ),
    '',
  ];
}

function siteText(list: readonly Row[], name: unknown): string {
  const site = list.find((one) => foldKey(String(one['site'])) === foldKey(String(name)));
  const [north, east] = [site?.['latitude'] ?? null, site?.['longitude'] ?? null];
  const place = north === null || east === null ? '' : ` (latitude ${north}, longitude ${east})`;
  return `${cell(String(name))}${place}, address: ________`;
}

/** What the span states, else the largest that a platform requires. */
function mtuOf(span: Row, list: readonly Row[]): number | null {
  const required = [span['mtuBytes'] ?? null, ...list.map((one) => one['minMtuBytes'] ?? null)].filter(
    (one) => typeof one === 'number',
  );
  return required.length === 0 ? null : Math.max(...required);
}
