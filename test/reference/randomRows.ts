/** Random rows of the input tables. References to other rows are numbers here; `randomPlan` turns them into keys. */
import fc from 'fast-check';
import { figure, FREE_TEXTS, maybe, mostlyNo, mostlyYes, endDate, row, share, sourceDate, startDate, yesNo } from './arbitraries';
import type { ClientSignal, LinkType, OfferKind, PlatformRow, PriceRow, Protocol, SpanRow } from './plan';

export const index = (): fc.Arbitrary<number> => fc.nat(59);
export const freeText = (): fc.Arbitrary<string> => fc.constantFrom(...FREE_TEXTS);
const often = <T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 3, arbitrary: other });
const few = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

export const assumptionRow = () =>
  row(
    {},
    {
      fibreUsPerKm: fc.constantFrom(4.897, 5, 4.9, 5.25),
      routeFactor: figure(1, 2.5),
      linkEfficiency: fc.oneof(fc.constantFrom(0.93, 0.97, 0.75, 1), figure(0.5, 1)),
      targetUtilisation: fc.oneof(fc.constantFrom(0.7, 0.5, 0.8, 1), figure(0.4, 1)),
      compression: figure(1, 3),
      kilobyteBytes: fc.constantFrom(1000, 1024),
      paths: fc.integer({ min: 1, max: 3 }),
      migrationsAtOnce: few(4),
      drainWindowMinutes: maybe(figure(5, 240)),
      hostsPerSite: maybe(fc.integer({ min: 1, max: 3 })),
      cpusPerHost: maybe(fc.constantFrom(1, 2)),
      coresPerCpu: maybe(fc.constantFrom(8, 24)),
      users: maybe(fc.integer({ min: 1, max: 3000 })),
      pricePerKWh: maybe(fc.constantFrom(0, 0.2345)),
      vatRate: maybe(fc.constantFrom(0, 0.19, 0.077)),
      migrationNicGbps: maybe(fc.constantFrom(1, 2.5, 10, 25)),
      preCopyRounds: fc.integer({ min: 1, max: 12 }),
      outageHours: figure(0.5, 72),
      maxCopyHours: figure(1, 400),
      maxResyncHours: figure(0.5, 100),
      heartbeatMbps: figure(0, 20),
      growthPerYear: often(0.1, figure(-0.2, 0.3)),
      sizeForYear: figure(0, 7),
      sizeForState: fc.constantFrom('planned' as const, 'worst' as const),
      goLiveDate: maybe(endDate()),
      horizonYears: fc.integer({ min: 1, max: 7 }),
      discountRate: often(0, figure(0, 0.15)),
      discountTiming: fc.constantFrom('year-end' as const, 'monthly' as const),
      ftFactor: figure(1, 1.5),
      wireTime: yesNo(),
      queueingInBudgets: yesNo(),
    },
  );

/** Close enough for a metropolitan network. */
export const coordinates = () =>
  maybe(fc.record({ latitude: figure(46.5, 47.5), longitude: figure(8, 9) }, { noNullPrototype: true }));

export const spanRow = () =>
  row(
    { from: index(), to: index(), fallbackKm: figure(0.25, 150) },
    {
      workingRouteKm: figure(0.25, 200),
      protectRouteKm: figure(0.25, 200),
      straightKm: figure(0.25, 120),
      routeFactor: figure(1, 2.5),
      equipmentUs: often(0, figure(0, 200)),
      transport: fc.constantFrom('DWDM', 'leased line'),
      writeAcceleration: yesNo(),
      ingressLocalised: share(),
      egressLocalised: share(),
      oldFlowShare: share(),
      siteAffinity: mostlyYes(),
      symmetricFirewalls: mostlyYes(),
      vcenterAwareIngress: mostlyYes(),
      localisation: fc.constantFrom('Half and half', 'NOTHING', 'lisp'),
      witnessRttMs: figure(1, 300),
      witnessMbps: figure(1, 100),
      witnessIndependent: yesNo(),
      fcGbps: fc.constantFrom(1, 2, 4, 8, 10, 16, 32),
      bbCredits: fc.integer({ min: 1, max: 700 }),
      frameBytes: fc.constantFrom(512, 1024, 2112),
      creditQos: yesNo(),
      switchCredits: fc.constantFrom(676, 1000),
      switchPorts: fc.constantFrom(8, 24),
      reservedCredits: fc.constantFrom(0, 8, 28),
      lossShare: fc.constantFrom(0, 0.0001, 0.001),
      jitterMs: fc.constantFrom(0, 1, 3, 4),
      mtuBytes: fc.constantFrom(1500, 9000, 9216),
      framing: fc.constantFrom('Fibre', 'PACKETS', 'tunnel', 'gateway'),
      overlay: fc.constantFrom<NonNullable<SpanRow['overlay']>>('none', 'MPLS', 'VXLAN'),
      tcpWindowBytes: fc.constantFrom(65_535, 1_048_576),
      tcpStreams: fc.integer({ min: 1, max: 8 }),
      clusterSites: fc.constantFrom(2, 2, 2, 3),
      overlapMonths: often(0, fc.nat(15)),
    },
  );

/** A measured round trip in times of the light's own, so that it is never faster; perhaps rounded up to a quarter. */
export const measurement = () =>
  fc.record({ factor: maybe(figure(1, 2)), protect: maybe(figure(1, 2)), toQuarters: fc.boolean() });

const iops = (): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(0, 125, 1000, 12500), figure(0, 5000));
const kilobytes = (): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(4, 8, 16, 64), figure(0.5, 32));

export const workloadRow = () =>
  row(
    {
      span: index(),
      homeIsA: fc.boolean(),
      readIops: iops(),
      writeIops: iops(),
      readKB: kilobytes(),
      writeKB: kilobytes(),
      fallbackMemoryGB: figure(1, 64),
      fallbackDirtyMBps: figure(0, 50),
      shouts: few(7),
    },
    {
      include: fc.constantFrom(true, 'yes' as const, true, 'yes' as const, false, 'no' as const),
      reason: fc.constantFrom('not moved', 'test'),
      vms: few(20),
      peakFactor: often(1, figure(1, 3)),
      awayShare: share(),
      cacheMissShare: share(),
      refetchShare: share(),
      protocol: fc.constantFrom<Protocol>('FC', 'FC', 'FC', 'FCoE', 'iSCSI', 'NFS'),
      hypervisor: index(),
      memoryGB: figure(1, 64),
      dirtyMBps: figure(0, 50),
      clientInMbps: often(0, figure(0, 400)),
      clientOutMbps: often(0, figure(0, 400)),
      ftReadMBps: often(0, figure(0, 20)),
      ftNetInMbps: often(0, figure(0, 50)),
      ftSmp: mostlyNo(),
      roundTripsPerTransaction: few(40),
      queueDepth: fc.integer({ min: 1, max: 64 }),
      serviceMs: figure(0.25, 8),
      writeBudgetMs: maybe(figure(0.5, 30)),
      capacityTB: figure(0, 100),
      growthPerYear: often(0, figure(-0.2, 0.3)),
    },
  );

// Those that carry everything come twice, or most options would lack an offer.
const OFFER_KINDS: OfferKind[] = ['wavelength', 'ethernet', 'sonet', 'fc', 'dark-fibre-lease', 'dark-fibre-iru', 'wavelength'];
const money = (max: number): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(1000, 2500, 0), figure(0, max));

export const offerRow = () =>
  row(
    { carrier: index(), product: freeText(), kind: fc.constantFrom(...OFFER_KINDS) },
    {
      lineMbps: fc.constantFrom(622.08, 1000, 10000),
      payloadMbps: fc.oneof(fc.constantFrom(149.76, 599.04, 1000, 2396.16, 10000), figure(50, 10000)),
      linkRate: fc.constantFrom('oc-12', 'Ethernet', 'ten'),
      clientSignal: maybe(fc.constantFrom<ClientSignal>('Ethernet', 'SONET', 'FC', 'any', 'any')),
      span: maybe(index()),
      nrc: money(20000),
      mrc: money(9000),
      nrcPerKm: often(0, figure(0, 900)),
      mrcPerKm: often(0, figure(0, 80)),
      period: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
      minimumCharge: often(0, figure(0, 9000)),
      chargedPer: fc.constantFrom('circuit' as const, 'circuit' as const, 'end' as const),
      distanceUnit: fc.constantFrom('km' as const, 'mile' as const, 'metre' as const),
      // Of a metre not less than 1: some millions of steps are more than the nine digits of a quotient tell apart.
      distanceStep: fc.constantFrom(1, 1, 2.5, 5, 100),
      strands: fc.integer({ min: 1, max: 4 }),
      maintenancePerKm: often(0, figure(0, 300)),
      installWeeks: maybe(figure(1, 40)),
      priceSteps: mostlyNo(),
      termMonths: fc.constantFrom(1, 12, 12, 24, 36, 60, 84),
      terminationShare: maybe(figure(0, 1)),
      terminationMonths: maybe(figure(0, 24)),
      validFrom: maybe(startDate()),
      validTo: maybe(endDate()),
      maxKm: maybe(figure(80, 400)),
      currency: index(),
      diversitySurcharge: often(0, figure(0, 0.5)),
      escalatorPerYear: often(0, figure(0, 0.1)),
      source: fc.constantFrom('tariff', 'letter'),
    },
    8,
  );

const times = (max: number): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(0, 1, 1, 2), figure(0, max));
/** Mostly a figure; now and then stated as unlimited, or blank. */
const orUnlimited = (figures: fc.Arbitrary<number>) =>
  maybe(fc.oneof({ weight: 4, arbitrary: figures }, { weight: 1, arbitrary: fc.constant('none' as const) }));
const limitKm = (): fc.Arbitrary<number | 'none'> =>
  fc.oneof(fc.constantFrom('none' as const, 50, 100, 200, 300), figure(60, 400));
const limitMs = (): fc.Arbitrary<number | 'none'> => fc.oneof(fc.constantFrom('none' as const, 1, 3, 5, 10), figure(1, 12));
const limitIs = () => fc.constantFrom('limit' as const, 'typical' as const);

const ALL_PROTOCOLS: Protocol[] = ['FC', 'FCoE', 'iSCSI', 'NFS', 'SMB', 'NVMe/FC', 'NVMe/TCP'];

/** Fields of a platform that other rows have no part in. */
const platformOptions = {
  hostCrossingsHomeWrite: fc.constantFrom(0, 0, 1, 0.5),
  hostCrossingsAwayWrite: fc.constantFrom(0, 1, 1, 0.25),
  refetchHomeWrite: times(2),
  refetchAwayWrite: times(2),
  awayReadMissOnly: yesNo(),
  gearUs: fc.constantFrom(0, 0, 25, 150.5),
  trackingGrainKB: fc.constantFrom(4, 64, 256),
  disputed: fc.constantFrom(
    'writeAwayCrossings',
    'maxKm, readHomeCrossings',
    'fixedWriteMs, fixedReadMs',
    'maxRttMs',
    'maxRttIs',
  ),
  weaklySourced: fc.constantFrom('maxKmIs', 'maxKm, maxRttMs', 'protocols, witnessMinMbps', 'maxSites, maxLossShare'),
  fixedReadMs: figure(0, 2),
  fixedWriteMs: figure(0, 2),
  maxKm: limitKm(),
  maxKmIs: limitIs(),
  maxRttMs: limitMs(),
  maxRttIs: limitIs(),
  minLinkMbps: orUnlimited(figure(1, 2500)),
  maxPathDifferenceKm: orUnlimited(figure(0, 150)),
  maxLinksPerPath: orUnlimited(fc.integer({ min: 1, max: 8 })),
  maxSites: orUnlimited(fc.constantFrom(2, 3, 8)),
  maxLossShare: orUnlimited(fc.constantFrom(0, 0.0001, 0.001)),
  maxJitterMs: orUnlimited(fc.constantFrom(1, 3)),
  minMtuBytes: orUnlimited(fc.constantFrom(1500, 9216)),
  protocols: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Protocol[]>(ALL_PROTOCOLS) },
    { weight: 1, arbitrary: fc.subarray<Protocol>(ALL_PROTOCOLS, { minLength: 1 }) },
  ),
  linkTypes: fc.subarray<LinkType>(['fc', 'fcip', 'ip'], { minLength: 1 }),
  dedicatedLink: mostlyNo(),
  separateFabrics: mostlyNo(),
  framing: fc.constantFrom('Fibre', 'PACKETS', 'tunnel', 'Gateway'),
  compression: figure(1, 3),
  copiesNodeDownReadOut: fc.constantFrom(0, 1),
  copiesNodeDownWriteOut: fc.constantFrom(0.5, 2),
  copiesNodeDownWriteBack: fc.constantFrom(0, 1.5),
  nodesRedundantPerSite: mostlyYes(),
  thirdSite: fc.constantFrom<NonNullable<PlatformRow['thirdSite']>>('none', 'optional', 'required'),
  synchronous: mostlyYes(),
  secondCopy: mostlyYes(),
  homeFollowsAbove: fc.constantFrom(0.25, 0.5, 0.6, 0.75, 1),
  witnessMaxRttMs: orUnlimited(fc.constantFrom(50, 200)),
  witnessMinMbps: orUnlimited(fc.constantFrom(2, 10)),
  minPaths: fc.constantFrom(1, 2, 2, 3),
  minLinksPerPath: fc.constantFrom(1, 2, 3),
  oneLinkFromMbps: fc.constantFrom(100, 1000, 10_000),
  gateway: fc.constantFrom<NonNullable<PlatformRow['gateway']>>('none', 'optional', 'required'),
  refuses: fc.constantFrom('none', 'VXLAN, Tunnel', 'mpls'),
  nvmeHypervisors: fc.constantFrom('one family, Another', 'VMware'),
  witnessHosts: fc.constantFrom(1, 4),
  witnessMaxRttMsBeyond: fc.constantFrom(10, 50),
  availability: fc.constantFrom<NonNullable<PlatformRow['availability']>>(
    'shipping',
    'shipping',
    'shipping',
    'hypothetical',
    'roadmap',
  ),
  firstGroup: fc.constantFrom('Four-link head', 'two-link HEAD'),
  secondGroup: fc.constantFrom('Two-link head'),
  version: fc.constantFrom('a', 'b'),
  source: fc.constant('a leaflet'),
  asyncProducts: fc.constantFrom('Far copy, Near copy', 'Near copy'),
  disasterRecovery: fc.constantFrom('tape', '=1+1', 'a third site'),
};

export const platformRow = () =>
  row(
    {
      readHomeCrossings: times(2),
      readAwayCrossings: times(2),
      writeHomeCrossings: times(2),
      writeAwayCrossings: times(3),
      copiesHomeWriteOut: times(3),
      copiesHomeWriteBack: times(2),
      copiesAwayWriteOut: times(3),
      copiesAwayWriteBack: times(2),
      copiesHomeReadBack: times(1),
      copiesAwayReadOut: times(2),
    },
    {
      ...platformOptions,
      validFrom: maybe(startDate()),
      validTo: maybe(endDate()),
      supportedUntil: maybe(endDate()),
      sourceDate: sourceDate(),
      hypervisors: index(),
    },
    10,
  );

export const partRow = () =>
  row(
    { span: index(), equipment: fc.constantFrom('amplifier', 'Regenerator') },
    { path: fc.constantFrom('working' as const, 'protect' as const, 'both' as const), count: fc.constantFrom(0, 1, 2, 7.5) },
  );

export const hypervisorRow = () =>
  row(
    {},
    {
      maxRttMs: fc.oneof(fc.constantFrom(1, 5, 10, 150), figure(2, 20)),
      minMbps: fc.oneof(fc.constantFrom(250, 622), figure(0, 1000)),
      family: fc.constantFrom('One family', 'one FAMILY', 'Another', 'VMOTION'),
      minPer: fc.constantFrom('migration' as const, 'all' as const),
      edition: fc.constantFrom('Enterprise Plus', 'any'),
      migrationsPerHost1G: fc.integer({ min: 1, max: 4 }),
      migrationsPerHost10G: fc.integer({ min: 1, max: 8 }),
      socketBufferMB: fc.constantFrom(0.5, 1.25, 4),
      switchMs: figure(0, 500),
      ftMaxRttMs: fc.constantFrom(0.5, 1, 10),
      ftMinMbps: fc.constantFrom(100, 1000),
      ftSmpMinMbps: fc.constantFrom(1000, 10000),
      source: fc.constant('article'),
      validFrom: maybe(startDate()),
      validTo: maybe(endDate()),
      supportedUntil: maybe(endDate()),
      sourceDate: sourceDate(),
    },
    8,
  );

export const priceRow = () =>
  row(
    { elsewhere: maybe(index()), item: freeText() },
    {
      span: maybe(index()),
      shared: mostlyNo(),
      basis: fc.constantFrom<NonNullable<PriceRow['basis']>>(
        'flat',
        'per site',
        'per TB',
        'per mirrored TB',
        'per raw TB',
        'per VM',
        'per host',
        'per socket',
        'per core',
        'per user',
        'per kWh',
        'share of list',
        'per node',
        'per engine',
        'per controller',
        'per port',
        'third site',
        'disaster recovery',
      ),
      part: fc.constantFrom<NonNullable<PriceRow['part']>>(
        'third site',
        'witness',
        'gateway',
        'encryption',
        'hardware',
        'hardware',
        'hardware',
        'support',
      ),
      shareOfList: figure(0.01, 0.3),
      rawPerUsable: figure(1, 2),
      dataReduction: maybe(figure(1, 5)),
      minCoresPerCpu: fc.constantFrom(0, 16),
      deal: fc.constantFrom('Letter of May', 'PUBLIC'),
      margin: maybe(figure(0, 0.4)),
      toYear: maybe(fc.constantFrom(1, 2, 4, 9)),
      upliftPerYear: often(0, figure(-0.05, 0.1)),
      monthsLeft: often(0, fc.nat(70)),
      exitFee: often(null, figure(0, 5000)),
      quantity: figure(0, 12),
      unitPrice: fc.oneof(money(50000), figure(0, 999)),
      currency: index(),
      discount: often(0, share()),
      charge: fc.constantFrom('one-off' as const, 'monthly' as const, 'yearly' as const),
      fromYear: fc.constantFrom(1, 1, 1, 2, 3, 5, 8),
      source: fc.constant('price list'),
    },
    8,
  );

/** What was decided about an option; most are left to their verdict. */
export const choiceRow = () =>
  fc.record(
    {
      span: index(),
      platform: index(),
      choice: fc.constantFrom('force in' as const, 'leave out' as const, 'recommend' as const, 'today' as const),
      reason: freeText(),
    },
    { noNullPrototype: true },
  );
