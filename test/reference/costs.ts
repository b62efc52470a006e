/** Payments of an option: cost lines of the platform and of its chosen circuits, their total and present value. */
import type { PriceLine } from './inputs';
import type { Copies } from './replicas';
import type { Transition } from './transition';
import type { Case } from './loads';
import type { Purchase } from './buying';
import { isMissing } from './buying';
import { cents, sameKey, sum } from './rules';
import type { Charge } from './plan';
import type { Costs } from './values';

/** An amount of a year of the quote (0: now), paid `after` so many years. */
export interface Payment {
  year: number;
  /** The month of the horizon in which it falls due; 0: now. */
  month: number;
  after: number;
  amount: number;
  /** Paid once: capital. */
  once?: true;
}

/** A line, the part that it is counted for, and all lines of this part. */
export interface PaidLine {
  c: Case;
  line: PriceLine;
  all: PriceLine[];
}

/** The lines of a part: of its platform, and of the platform behind it. */
export interface PartLines {
  c: Case;
  linesByPlatform: PriceLine[][];
  /** Whether a required part has no priced line. */
  partMissing: boolean;
}

export interface Bill extends Costs {
  payments: Payment[];
  ofPlatform: Payment[];
  ofCarriers: Payment[];
  transitionPayments: Payment[];
  unpriced: boolean;
  missing: boolean;
  /** Transition costs; null if the platform is not priced. */
  transition: number | null;
  copies: Copies;
  /** The lines of all parts that fall within the quote. */
  lines: PaidLine[];
}

/** TB of the included workloads at the sizing year; null as soon as one of them is not stated. */
export function capacityTB(c: Case): number | null {
  let total = 0;
  for (const w of c.served) {
    if (w.capacityTB === null) return null;
    total += w.capacityTB * (1 + w.growthPerYear) ** c.settings.sizeForYear;
  }
  return total;
}

/** Bases whose count is that of the load of a span: what is bought once for all spans has none of its own. */
const BY_LOAD = ['per TB', 'per mirrored TB', 'per raw TB', 'per VM', 'share of list'];

/** Hosts of both sites. */
const hostsOf = (c: Case): number | null => (c.settings.hostsPerSite === null ? null : 2 * c.settings.hostsPerSite);

function socketsOf(c: Case): number | null {
  const { cpusPerHost } = c.settings;
  const hosts = hostsOf(c);
  return hosts === null || cpusPerHost === null ? null : hosts * cpusPerHost;
}

function coresOf(c: Case, line: PriceLine): number | null {
  const { coresPerCpu } = c.settings;
  const sockets = socketsOf(c);
  return sockets === null || coresPerCpu === null ? null : sockets * Math.max(coresPerCpu, line.minCoresPerCpu);
}

function basisCount(c: Case, line: PriceLine): number | null {
  if (line.shared && BY_LOAD.includes(line.basis)) return null;
  const stored = capacityTB(c);
  // What data reduction stores in a usable TB need not be bought.
  const tb = stored === null ? null : stored / line.dataReduction;
  const mirrored = tb === null ? null : tb * (c.platform.secondCopy ? 2 : 1);
  switch (line.basis) {
    case 'per site':
      return 2;
    case 'per TB':
      return tb;
    case 'per mirrored TB':
      return mirrored;
    case 'per raw TB':
      return mirrored === null || line.rawPerUsable === null ? null : mirrored * line.rawPerUsable;
    case 'per VM':
      return sum(c.served.map((w) => w.vms));
    case 'per host':
      return hostsOf(c);
    case 'per socket':
      return socketsOf(c);
    case 'per core':
      return coresOf(c, line);
    case 'per user':
      return c.settings.users;
    case 'per kWh':
      // The quantity is kW, all day: 365 days of 24 hours.
      return line.charge === 'monthly' ? 8760 / 12 : 8760;
    default:
      return 1;
  }
}

/** Quantity × basis × price before the discount, in the quote currency; null: not priced. */
function listOf(c: Case, line: PriceLine, all: PriceLine[]): number | null {
  if (line.basis === 'share of list') {
    if (line.shareOfList === null || line.shared) return null;
    let base = 0;
    const hardware = insideQuote(c, all).filter(
      (one) => sameKey(one.platform, line.platform) && one.part === 'hardware' && one.charge === 'one-off',
    );
    for (const one of hardware) {
      const list = one.basis === 'share of list' ? null : listOf(c, one, all);
      if (list === null) return null;
      base += one.shared ? list / c.spanPlace.of : list;
    }
    return hardware.length === 0 ? null : line.quantity * line.shareOfList * base;
  }
  const count = basisCount(c, line);
  return count === null || line.unitPrice === null ? null : line.quantity * count * line.unitPrice * line.rate;
}

/** What this span pays: spans share from one cent to the next, in the order of their names. */
export function ownPart(c: Case, line: PriceLine, whole: number): number {
  if (!line.shared) return cents(whole);
  const { place, of } = c.spanPlace;
  return cents(cents((whole * place) / of) - cents((whole * (place - 1)) / of));
}

/** The amount of one month, one year or once, rounded once; null: unpriced. */
function periodAmount(c: Case, line: PriceLine, all: PriceLine[]): number | null {
  const list = listOf(c, line, all);
  return list === null ? null : ownPart(c, line, (list * (1 - line.discount)) / (1 - (line.margin ?? 0)));
}

/** The same without the seller's margin; null if none is stated. */
export function sellerAmount(c: Case, line: PriceLine, all: PriceLine[]): number | null {
  const list = listOf(c, line, all);
  return list === null || line.margin === null ? null : ownPart(c, line, list * (1 - line.discount));
}

export const lastYearOf = (c: Case, line: PriceLine): number =>
  line.charge === 'one-off' ? c.settings.horizonYears : Math.min(line.toYear ?? Infinity, c.settings.horizonYears);

/** A line of another span, or one that starts after the horizon, is outside the quote. */
export const insideQuote = (c: Case, lines: PriceLine[]): PriceLine[] =>
  lines.filter((line) => line.fromYear <= lastYearOf(c, line) && (line.span === null || sameKey(line.span, c.span.span)));

/** Periodic amounts of one kind of charge; absent if one of them is. */
function periodic(lines: PaidLine[], charge: Charge): number | null {
  const amounts: number[] = [];
  for (const { c, line, all } of lines.filter((candidate) => candidate.line.charge === charge)) {
    const amount = periodAmount(c, line, all);
    if (amount === null) return null;
    amounts.push(amount);
  }
  return cents(sum(amounts));
}

/** The twelve months of a year, discounted to its end unless discounting is monthly. */
export function monthsOf(c: Case, year: number, monthly: number): Payment[] {
  const payments: Payment[] = [];
  for (let month = 12 * (year - 1) + 1; month <= 12 * year; month += 1) {
    payments.push({ year, month, after: c.settings.discountTiming === 'monthly' ? month / 12 : year, amount: monthly });
  }
  return payments;
}

/** What a line of this amount is paid over the horizon: it rises after its first year, each charge rounded. */
export function linePayments(c: Case, line: PriceLine, amount: number): Payment[] {
  // A one-off of year k falls at the end of the year before: k = 1 is now.
  if (line.charge === 'one-off') {
    const year = line.fromYear - 1;
    return [{ year, month: 12 * year, after: year, amount, once: true }];
  }
  const payments: Payment[] = [];
  for (let year = line.fromYear; year <= lastYearOf(c, line); year += 1) {
    const risen = cents(amount * (1 + line.upliftPerYear) ** (year - line.fromYear));
    payments.push(
      ...(line.charge === 'monthly' ? monthsOf(c, year, risen) : [{ year, month: 12 * year, after: year, amount: risen }]),
    );
  }
  return payments;
}

function inMonth(c: Case, month: number): Pick<Payment, 'year' | 'month' | 'after'> {
  const year = Math.ceil(month / 12);
  return { year, month, after: c.settings.discountTiming === 'monthly' ? month / 12 : year };
}

function circuitPayments(c: Case, purchase: Purchase): Payment[] {
  if (purchase.chosen === null) return [];
  const { oneOff, nrcLater, nrcLaterMonth } = purchase.chosen;
  const payments: Payment[] = [{ year: 0, month: 0, after: 0, amount: cents(oneOff - nrcLater), once: true }];
  if (nrcLater > 0) payments.push({ ...inMonth(c, nrcLaterMonth), amount: nrcLater, once: true });
  purchase.chosen.byMonth.forEach((amount, index) => {
    const year = 1 + Math.floor(index / 12);
    payments.push({ year, month: index + 1, after: c.settings.discountTiming === 'monthly' ? (index + 1) / 12 : year, amount });
  });
  purchase.chosen.upgrades.forEach(({ month, amount, once }) =>
    payments.push({ ...inMonth(c, month), amount, ...(once ? { once } : {}) }),
  );
  purchase.chosen.byYear.forEach((amount, index) =>
    payments.push({ year: index + 1, month: 12 * (index + 1), after: index + 1, amount }),
  );
  return payments;
}

export const periodAmountOf = (c: Case, line: PriceLine, all: PriceLine[]): number => periodAmount(c, line, all) ?? 0;

/** `all`: the lines of the option, of which a share of list is a share. */
export const isPriced = (c: Case, line: PriceLine, all: PriceLine[]): boolean => periodAmount(c, line, all) !== null;

/** A platform without any line has not been priced at all: its cost is absent, not zero. */
const hasNoLine = ({ c, linesByPlatform }: PartLines): boolean =>
  linesByPlatform.some((own) => own.length === 0) ||
  linesByPlatform.flat().every((line) => line.span !== null && !sameKey(line.span, c.span.span));

/**
 * `parts`: the part that pays, and those it pays for. `transition`: what it pays for today's platform; `copies`: its asynchronous copies.
 */
export function billOf(purchases: Purchase[], parts: [PartLines, ...PartLines[]], transition: Transition, copies: Copies): Bill {
  const [{ c }] = parts;
  const lines = parts.flatMap((part): PaidLine[] => {
    const all = part.linesByPlatform.flat();
    return insideQuote(part.c, all).map((line) => ({ c: part.c, line, all }));
  });
  const noLine = hasNoLine(parts[0]);
  const missing = purchases.some(isMissing);
  const unknown = missing || copies.total === null;
  const unpriced =
    parts.some((part) => hasNoLine(part) || part.partMissing) ||
    transition.unpriced ||
    copies.total === null ||
    lines.some((paid) => !isPriced(paid.c, paid.line, paid.all));
  const ofPlatform = lines.flatMap((paid) => linePayments(paid.c, paid.line, periodAmountOf(paid.c, paid.line, paid.all)));
  const ofCarriers = [...purchases.flatMap((p) => circuitPayments(c, p)), ...copies.payments];
  const payments = [...ofPlatform, ...ofCarriers, ...transition.payments];
  const complete = !missing && !unpriced;
  const present = (p: Payment): number => p.amount / (1 + c.settings.discountRate) ** p.after;
  return {
    platformOneOff: noLine ? null : periodic(lines, 'one-off'),
    platformMonthly: noLine ? null : periodic(lines, 'monthly'),
    platformYearly: noLine ? null : periodic(lines, 'yearly'),
    carrierOneOff: unknown
      ? null
      : cents(sum(purchases.map((p) => (p.chosen?.oneOff ?? 0) - (p.chosen?.nrcLater ?? 0))) + (copies.oneOff ?? 0)),
    carrierMonthly: unknown ? null : cents(sum(purchases.map((p) => p.chosen?.monthly ?? 0)) + (copies.monthly ?? 0)),
    carrierYearly: unknown ? null : cents(sum(purchases.map((p) => p.chosen?.yearly ?? 0))),
    total: complete ? cents(sum(payments.map((p) => p.amount))) : null,
    npv: complete ? cents(sum(payments.map(present))) : null,
    payments,
    ofPlatform,
    ofCarriers,
    transitionPayments: transition.payments,
    unpriced,
    missing,
    copies,
    transition: unpriced ? null : cents(sum(transition.payments.map((p) => p.amount))),
    lines,
  };
}

/** Undiscounted payments of one year; null if the option has no total. */
export function cashFlowOf(bill: Bill, year: number): number | null {
  if (bill.total === null) return null;
  return cents(sum(bill.payments.filter((p) => p.year === year).map((p) => p.amount)));
}

/** What is paid in a month, for the platform, to carriers and in all; null where it is not known. */
export function monthOf(bill: Bill, month: number) {
  const due = (payments: Payment[]): number => cents(sum(payments.filter((p) => p.month === month).map((p) => p.amount)));
  return {
    platformPaid: bill.unpriced ? null : due(bill.ofPlatform),
    carrierPaid: bill.missing || bill.copies.total === null ? null : due(bill.ofCarriers),
    transitionPaid: due(bill.transitionPayments),
    total: bill.total === null ? null : due(bill.payments),
  };
}

/** What is paid once in a year; null if it is not known. NRC falls due now. */
export function capitalOf(bill: Bill, year: number): number | null {
  if (bill.unpriced || (bill.missing && year === 0)) return null;
  return cents(sum([...bill.ofPlatform, ...bill.ofCarriers].filter((p) => p.year === year && p.once).map((p) => p.amount)));
}
