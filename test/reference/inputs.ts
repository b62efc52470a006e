/** The plan with the defaults of its schema filled in; what stays null is "not stated". */
import type { DistanceUnit, HypervisorRow, LinkRateRow, OfferRow, Plan, PlatformRow, PriceRow, SpanRow, YesNo } from './plan';
import { isYes, rowOf, sameKey } from './rules';

export type Settings = ReturnType<typeof settingsOf>;
export type Workload = ReturnType<typeof workloadsOf>[number];
export type Platform = ReturnType<typeof platformOf>;
export type Hypervisor = ReturnType<typeof hypervisorsInUse>[number];
export type Offer = ReturnType<typeof offersOf>[number];
export type PriceLine = ReturnType<typeof linesOf>[number];

export function settingsOf(plan: Plan) {
  const a = plan.assumptions;
  return {
    currency: a.currency,
    quoteDate: a.quoteDate,
    goLiveDate: a.goLiveDate ?? null,
    fibreUsPerKm: a.fibreUsPerKm ?? 4.897,
    targetUtilisation: a.targetUtilisation ?? 0.7,
    compression: a.compression ?? 1,
    kilobyteBytes: a.kilobyteBytes ?? 1024,
    paths: a.paths ?? 2,
    migrationsAtOnce: a.migrationsAtOnce ?? 1,
    drainWindowMinutes: a.drainWindowMinutes ?? null,
    hostsPerSite: a.hostsPerSite ?? null,
    cpusPerHost: a.cpusPerHost ?? null,
    coresPerCpu: a.coresPerCpu ?? null,
    users: a.users ?? null,
    vatRate: a.vatRate ?? null,
    pricePerKWh: a.pricePerKWh ?? null,
    migrationNicGbps: a.migrationNicGbps ?? null,
    preCopyRounds: a.preCopyRounds ?? 5,
    outageHours: a.outageHours ?? null,
    maxCopyHours: a.maxCopyHours ?? 72,
    maxResyncHours: a.maxResyncHours ?? 24,
    heartbeatMbps: a.heartbeatMbps ?? 0,
    sizeForYear: a.sizeForYear ?? 0,
    sizeForState: a.sizeForState ?? 'planned',
    horizonYears: a.horizonYears ?? 5,
    discountRate: a.discountRate ?? 0.08,
    discountTiming: a.discountTiming ?? 'year-end',
    ftFactor: a.ftFactor ?? 1.2,
    wireTime: isYes(a.wireTime ?? true),
    queueingInBudgets: isYes(a.queueingInBudgets ?? false),
  };
}

/** A span with the localised shares of its technique, if it states none of its own. */
export function localisedSpan(plan: Plan, span: SpanRow): SpanRow {
  const key = span.localisation ?? null;
  const technique = key === null ? null : rowOf(plan.localisations ?? [], (l) => l.localisation, key);
  return {
    ...span,
    ingressLocalised: span.ingressLocalised ?? technique?.ingressLocalised ?? 0,
    egressLocalised: span.egressLocalised ?? technique?.egressLocalised ?? 0,
  };
}

/** The included workloads of a span; one that is not included takes part in nothing. */
export function workloadsOf(plan: Plan, span: SpanRow) {
  const rows = plan.workloads.filter((w) => sameKey(w.span, span.span) && isYes(w.include ?? true));
  return rows.map((w) => ({
    workload: w.workload,
    homeIsA: sameKey(w.homeSite, span.from),
    readIops: w.readIops,
    writeIops: w.writeIops,
    readKB: w.readKB,
    writeKB: w.writeKB,
    vms: w.vms ?? 1,
    peakFactor: w.peakFactor ?? 1,
    awayShare: w.awayShare ?? 0,
    cacheMissShare: w.cacheMissShare ?? 1,
    refetchShare: w.refetchShare ?? 0,
    protocol: w.protocol ?? 'FC',
    hypervisor: w.hypervisor ?? plan.assumptions.hypervisor,
    memoryGB: w.memoryGB ?? null,
    dirtyMBps: w.dirtyMBps ?? null,
    clientInMbps: w.clientInMbps ?? 0,
    clientOutMbps: w.clientOutMbps ?? 0,
    ftReadMBps: w.ftReadMBps ?? 0,
    ftNetInMbps: w.ftNetInMbps ?? 0,
    ftSmp: isYes(w.ftSmp ?? false),
    writeBudgetMs: w.writeBudgetMs ?? null,
    capacityTB: w.capacityTB ?? null,
    growthPerYear: w.growthPerYear ?? plan.assumptions.growthPerYear ?? 0,
  }));
}

const datesOf = ({
  validFrom = null,
  validTo = null,
  supportedUntil = null,
  sourceDate = null,
  availability = null,
}: PlatformRow) => ({
  validFrom,
  validTo,
  supportedUntil,
  sourceDate,
  availability,
});

/** The platform behind a front adds its fixed part, its cost lines and its age; everything else is the front's. */
export function platformOf(plan: Plan, row: PlatformRow, span: SpanRow) {
  const fronts = row.fronts ?? null;
  const behind = fronts === null ? null : rowOf(plan.platforms, (p) => p.platform, fronts);
  const fixed = (own: number | null, other: number | null): number | null => {
    if (behind === null) return own;
    return own === null || other === null ? null : own + other;
  };
  const groupLinks = islsOf(plan, row);
  return {
    ...row,
    stack: behind === null ? [row.platform] : [row.platform, behind.platform],
    behindDates: behind === null ? [] : [datesOf(behind)],
    hostCrossingsHomeWrite: row.hostCrossingsHomeWrite ?? 0,
    hostCrossingsAwayWrite: row.hostCrossingsAwayWrite ?? 0,
    refetchHomeWrite: row.refetchHomeWrite ?? 0,
    refetchAwayWrite: row.refetchAwayWrite ?? 0,
    awayReadMissOnly: isYes(row.awayReadMissOnly ?? false),
    fixedReadMs: fixed(row.fixedReadMs ?? null, behind?.fixedReadMs ?? null),
    fixedWriteMs: fixed(row.fixedWriteMs ?? null, behind?.fixedWriteMs ?? null),
    gearUs: row.gearUs ?? 0,
    trackingGrainKB: row.trackingGrainKB ?? null,
    disputed: row.disputed ?? '',
    weaklySourced: row.weaklySourced ?? '',
    maxKm: row.maxKm ?? null,
    maxKmIs: row.maxKmIs ?? 'limit',
    maxRttMs: row.maxRttMs ?? null,
    maxRttIs: row.maxRttIs ?? 'limit',
    minLinkMbps: typeof row.minLinkMbps === 'number' ? row.minLinkMbps : 0,
    statedMinLinkMbps: row.minLinkMbps ?? null,
    protocols: row.protocols ?? null,
    hypervisors: row.hypervisors ?? null,
    // Priced over the cheapest circuit of any type until the vendor says.
    linkTypes: row.linkTypes ?? (['fc', 'fcip', 'ip'] as const),
    linkTypesPublished: row.linkTypes !== null && row.linkTypes !== undefined,
    dedicatedLink: isYes(row.dedicatedLink ?? false),
    nodesRedundantPerSite: row.nodesRedundantPerSite ?? null,
    thirdSite: row.thirdSite ?? null,
    witnessMaxRttMs: row.witnessMaxRttMs ?? null,
    witnessMinMbps: row.witnessMinMbps ?? null,
    synchronous: isYes(row.synchronous ?? true),
    secondCopy: isYes(row.secondCopy ?? true),
    homeFollowsAbove: row.homeFollowsAbove ?? null,
    asyncProducts: row.asyncProducts ?? null,
    disasterRecovery: row.disasterRecovery ?? null,
    validFrom: row.validFrom ?? null,
    validTo: row.validTo ?? null,
    supportedUntil: row.supportedUntil ?? null,
    sourceDate: row.sourceDate ?? null,
    groupLinks,
    leastLinks: Math.max(1, row.minLinksPerPath ?? 1, groupLinks ?? 1),
    oneLinkFromMbps: row.oneLinkFromMbps ?? null,
    gateway: row.gateway ?? null,
    refuses: row.refuses ?? null,
    crossing: crossingOf(plan, row.framing ?? span.framing ?? null),
  };
}

/** What the framing in use, the platform's before the span's, says of itself. */
function crossingOf(plan: Plan, framing: string | null) {
  const row = framing === null ? null : rowOf(plan.transports ?? [], (t) => t.framing, framing);
  const says = (answer: YesNo | null | undefined): boolean => isYes(answer ?? false);
  return {
    framing,
    overlay: row?.overlay ?? null,
    overTcp: says(row?.overTcp),
    byGateway: says(row?.byGateway),
    encrypts: says(row?.encrypts),
  };
}

/** Whether a part of the span is gear that encrypts. */
export const encryptingGear = (plan: Plan, span: SpanRow): boolean =>
  (plan.parts ?? []).some(
    (part) =>
      sameKey(part.span, span.span) &&
      isYes((plan.equipment ?? []).find((gear) => sameKey(gear.equipment, part.equipment))?.encrypts ?? false),
  );

/** Gear that nobody has stated counts as none: whether the span or the platform states any, or the path was measured with it. */
export const gearTold = (plan: Plan, span: SpanRow, platform: PlatformRow): boolean =>
  [span.equipmentUs, span.measuredRttMs, platform.gearUs].some((figure) => figure !== null && figure !== undefined) ||
  (plan.parts ?? []).some((part) => sameKey(part.span, span.span));

/** Links side by side that the DR groups need on each path together: ISLs of Fibre Channel. Null: none are asked for. */
function islsOf(plan: Plan, { firstGroup, secondGroup, linkTypes }: PlatformRow): number | null {
  const groups = [firstGroup, secondGroup].filter((group) => group !== null && group !== undefined);
  if (groups.length === 0 || (linkTypes && !linkTypes.includes('fc'))) return null;
  const isls = groups.map((group) => rowOf(plan.controllers ?? [], (c) => c.controller, group).islsPerFabric);
  return isls.reduce((sum, links) => sum + links, 0);
}

/** Versions that are known without a row of the plan, by general availability of their vSphere. */
const KNOWN_VERSIONS: HypervisorRow[] = [
  { hypervisor: 'vMotion 4.1', family: 'vMotion', validFrom: '2010-07-13' },
  { hypervisor: 'vMotion 5.0', family: 'vMotion', validFrom: '2011-08-24' },
  { hypervisor: 'Metro vMotion 5.0', family: 'vMotion', validFrom: '2011-08-24' },
  { hypervisor: 'vMotion 6.0+', family: 'vMotion', validFrom: '2015-03-12' },
  { hypervisor: 'vMotion 7', family: 'vMotion', validFrom: '2020-04-02' },
  { hypervisor: 'vMotion 8', family: 'vMotion', validFrom: '2022-10-11' },
  { hypervisor: 'vMotion 9', family: 'vMotion', validFrom: '2025-06-17' },
];

/** Versions of the same family whose first day is earlier. Without a family or a day there is none. What the plan says of one goes first. */
function olderThan(plan: Plan, of: HypervisorRow): string[] {
  const { family = null, validFrom = null } = of;
  if (family === null || validFrom === null) return [];
  const unlisted = KNOWN_VERSIONS.filter((one) => !plan.hypervisors.some((h) => sameKey(h.hypervisor, one.hypervisor)));
  const older = [...plan.hypervisors, ...unlisted].filter(
    (h) => sameKey(h.family ?? '', family) && (h.validFrom ?? '9999') < validFrom,
  );
  return older.map((h) => h.hypervisor);
}

export function hypervisorsInUse(plan: Plan, workloads: Workload[]) {
  const rows = plan.hypervisors.filter((h) => workloads.some((w) => sameKey(w.hypervisor, h.hypervisor)));
  return rows.map((h) => ({
    hypervisor: h.hypervisor,
    family: h.family ?? null,
    older: olderThan(plan, h),
    maxRttMs: h.maxRttMs ?? null,
    minMbps: h.minMbps ?? 0,
    minPer: h.minPer ?? 'migration',
    statedMinMbps: h.minMbps ?? null,
    perHost1G: h.migrationsPerHost1G ?? null,
    perHost10G: h.migrationsPerHost10G ?? null,
    socketBufferMB: h.socketBufferMB ?? null,
    switchMs: h.switchMs ?? 0,
    ftMaxRttMs: h.ftMaxRttMs ?? null,
    ftMinMbps: h.ftMinMbps ?? null,
    ftSmpMinMbps: h.ftSmpMinMbps ?? null,
    validFrom: h.validFrom ?? null,
    validTo: h.validTo ?? null,
    supportedUntil: h.supportedUntil ?? null,
    sourceDate: h.sourceDate ?? null,
  }));
}

/** One unit of a currency in the quote currency. */
export function rateOf(plan: Plan, currency: string | null | undefined): number {
  if (currency === null || currency === undefined || sameKey(currency, plan.assumptions.currency)) return 1;
  return rowOf(plan.rates, (r) => r.currency, currency).rate;
}

/** What a named rate carries: as stated, else of Ethernet the data of packets of 1,500 bytes, 40 of them TCP and IP, 38 around them. */
function ratePayload(rate: LinkRateRow | null): number | null {
  if (rate === null) return null;
  if (rate.payloadMbps !== null && rate.payloadMbps !== undefined) return rate.payloadMbps;
  return rate.clientSignal === 'Ethernet' && rate.lineMbps ? (rate.lineMbps * 1460) / 1538 : null;
}

const rateRow = (plan: Plan, name: string | null): LinkRateRow | null =>
  name === null ? null : rowOf(plan.linkRates ?? [], (r) => r.linkRate, name);

/** The speed of a port: a line that is stated or named; else that of Ethernet which leaves so much for TCP in 1,500 bytes. */
function portOf(o: OfferRow, rate: LinkRateRow | null): number | null {
  const payload = o.payloadMbps ?? ratePayload(rate);
  return o.lineMbps ?? rate?.lineMbps ?? (payload === null ? null : (payload / 1460) * 1538);
}

/** A mile is 1,760 yards of 0.9144 m. */
const UNIT_KM: Record<DistanceUnit, number> = { km: 1, mile: 1.609344, metre: 0.001 };

/** The prices that follow an offer: of later rows of its carrier and product, of several of one day the first; null: its price stays. */
function stepsOf(plan: Plan, offer: OfferRow): { from: string; mrc: number | null; mrcPerKm: number }[] | null {
  if (!isYes(offer.priceSteps ?? false)) return null;
  const steps = plan.offers.flatMap((row) => {
    const from = row.validFrom ?? null;
    const follows = sameKey(row.carrier, offer.carrier) && sameKey(row.product, offer.product);
    if (row === offer || !follows || from === null || from <= (offer.validFrom ?? '')) return [];
    return [{ from, mrc: row.mrc ?? null, mrcPerKm: row.mrcPerKm ?? 0 }];
  });
  const firsts = steps.filter((step, at) => steps.findIndex(({ from }) => from === step.from) === at);
  return firsts.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The lines of a set; none if the offer needs no gear. */
function gearOf(plan: Plan, set: string | null) {
  if (set === null) return null;
  return (plan.gear ?? [])
    .filter((line) => sameKey(line.gear, set))
    .map((line) => ({
      basis: line.basis ?? 'circuit end',
      everyKm: line.everyKm ?? 0,
      quantity: line.quantity ?? 1,
      unitPrice: line.unitPrice ?? null,
      discount: line.discount ?? 0,
      maintenanceShare: line.maintenanceShare ?? 0,
      watts: line.watts ?? 0,
      rate: rateOf(plan, line.currency),
    }));
}

export function offersOf(plan: Plan) {
  return plan.offers.map((o) => ({
    portMbps: portOf(o, rateRow(plan, o.linkRate ?? null)),
    signalStated: (o.clientSignal ?? rateRow(plan, o.linkRate ?? null)?.clientSignal ?? null) !== null,
    span: o.span ?? null,
    signal: o.clientSignal ?? rateRow(plan, o.linkRate ?? null)?.clientSignal ?? 'any',
    carrier: o.carrier,
    product: o.product,
    kind: o.kind,
    payloadMbps: o.payloadMbps ?? ratePayload(rateRow(plan, o.linkRate ?? null)),
    nrc: o.nrc ?? null,
    mrc: o.mrc ?? null,
    nrcPerKm: o.nrcPerKm ?? 0,
    mrcPerKm: o.mrcPerKm ?? 0,
    byYear: o.period === 'year',
    minimumCharge: o.minimumCharge ?? 0,
    ends: o.chargedPer === 'end' ? 2 : 1,
    unitKm: UNIT_KM[o.distanceUnit ?? 'km'],
    distanceStep: o.distanceStep ?? 1,
    strands: o.strands ?? 1,
    maintenancePerKm: o.maintenancePerKm ?? 0,
    installWeeks: o.installWeeks ?? null,
    stepsIn: stepsOf(plan, o),
    termMonths: o.termMonths ?? null,
    terminationShare: o.terminationShare ?? null,
    terminationMonths: o.terminationMonths ?? null,
    validFrom: o.validFrom ?? null,
    validTo: o.validTo ?? null,
    maxKm: o.maxKm ?? null,
    rate: rateOf(plan, o.currency),
    diversitySurcharge: o.diversitySurcharge ?? 0,
    escalatorPerYear: o.escalatorPerYear ?? 0,
    channels: o.channels ?? 1,
    secondHalfMonth: o.nrcSecondHalfMonth ?? null,
    gear: gearOf(plan, o.gear ?? null),
  }));
}

function filledLine(plan: Plan, line: PriceRow) {
  const deal = line.deal ? rowOf(plan.deals ?? [], (d) => d.deal, line.deal) : null;
  return {
    platform: line.platform,
    span: line.span ?? null,
    shared: isYes(line.shared ?? false),
    basis: line.basis ?? 'flat',
    part: line.part ?? null,
    quantity: line.quantity ?? 1,
    unitPrice: line.unitPrice ?? null,
    rate: rateOf(plan, line.currency),
    shareOfList: line.shareOfList ?? null,
    rawPerUsable: line.rawPerUsable ?? null,
    dataReduction: line.dataReduction ?? 1,
    minCoresPerCpu: line.minCoresPerCpu ?? 0,
    discount: line.discount ?? deal?.discount ?? 0,
    margin: line.margin ?? deal?.margin ?? null,
    charge: line.charge ?? 'one-off',
    fromYear: line.fromYear ?? 1,
    toYear: line.toYear ?? null,
    upliftPerYear: line.upliftPerYear ?? 0,
    monthsLeft: line.monthsLeft ?? 0,
    exitFee: line.exitFee ?? null,
  };
}

/** The cost lines of one platform key. */
export function linesOf(plan: Plan, platform: string) {
  return plan.prices.filter((line) => sameKey(line.platform, platform)).map((line) => filledLine(plan, line));
}

/** Place of a span among all, by name, and how many there are. */
export function placeOf(plan: Plan, span: string): { place: number; of: number } {
  const names = plan.spans.map((row) => row.span.trim().toLowerCase()).sort();
  return { place: 1 + names.indexOf(span.trim().toLowerCase()), of: names.length };
}
