import type { ReplicaRow } from './replicas';

/**
 * A plan as it arrives in JSON. Every field that may be blank is optional and may be null;
 * both mean the same. Platforms and hypervisors are whole rows here: the reference looks nothing up in a catalogue.
 */
export type Blank<T> = T | null;
export type YesNo = boolean | 'yes' | 'no';
/** `none` is stated as unlimited, which is not the same as not stated. */
export type Limit = number | 'none';
export type LimitIs = 'limit' | 'typical';
export type Protocol = 'FC' | 'FCoE' | 'iSCSI' | 'NFS' | 'SMB' | 'NVMe/FC' | 'NVMe/TCP';
export type ClientSignal = 'Ethernet' | 'SONET' | 'FC' | 'any';
export type LinkType = 'fc' | 'fcip' | 'ip';
export type OfferKind = 'ethernet' | 'wavelength' | 'sonet' | 'fc' | 'dark-fibre-lease' | 'dark-fibre-iru';
export type DistanceUnit = 'km' | 'mile' | 'metre';
export type Basis =
  | 'flat'
  | 'per site'
  | 'per TB'
  | 'per mirrored TB'
  | 'per raw TB'
  | 'per VM'
  | 'per host'
  | 'per socket'
  | 'per core'
  | 'per user'
  | 'per kWh'
  | 'share of list'
  | 'per engine'
  | 'per node'
  | 'per controller'
  | 'per port'
  | 'third site'
  | 'disaster recovery';
export type Charge = 'one-off' | 'monthly' | 'yearly';
export type SizeForState = 'planned' | 'worst';
export type DiscountTiming = 'year-end' | 'monthly';

export interface Assumptions {
  hypervisor: string;
  currency: string;
  quoteDate: string;
  goLiveDate?: Blank<string>;
  fibreUsPerKm?: Blank<number>;
  routeFactor?: Blank<number>;
  linkEfficiency?: Blank<number>;
  targetUtilisation?: Blank<number>;
  compression?: Blank<number>;
  kilobyteBytes?: Blank<number>;
  paths?: Blank<number>;
  migrationsAtOnce?: Blank<number>;
  drainWindowMinutes?: Blank<number>;
  hostsPerSite?: Blank<number>;
  cpusPerHost?: Blank<number>;
  coresPerCpu?: Blank<number>;
  users?: Blank<number>;
  pricePerKWh?: Blank<number>;
  vatRate?: Blank<number>;
  migrationNicGbps?: Blank<number>;
  preCopyRounds?: Blank<number>;
  outageHours?: Blank<number>;
  maxCopyHours?: Blank<number>;
  maxResyncHours?: Blank<number>;
  heartbeatMbps?: Blank<number>;
  growthPerYear?: Blank<number>;
  sizeForYear?: Blank<number>;
  sizeForState?: Blank<SizeForState>;
  horizonYears?: Blank<number>;
  discountRate?: Blank<number>;
  discountTiming?: Blank<DiscountTiming>;
  ftFactor?: Blank<number>;
  wireTime?: Blank<YesNo>;
  queueingInBudgets?: Blank<YesNo>;
}

export interface SiteRow {
  site: string;
  latitude?: Blank<number>;
  longitude?: Blank<number>;
}

export interface SpanRow {
  overlay?: Blank<'none' | 'MPLS' | 'VXLAN'>;
  span: string;
  from: string;
  to: string;
  workingRouteKm?: Blank<number>;
  protectRouteKm?: Blank<number>;
  straightKm?: Blank<number>;
  measuredRttMs?: Blank<number>;
  measuredProtectRttMs?: Blank<number>;
  routeFactor?: Blank<number>;
  equipmentUs?: Blank<number>;
  transport?: Blank<string>;
  writeAcceleration?: Blank<YesNo>;
  ingressLocalised?: Blank<number>;
  egressLocalised?: Blank<number>;
  localisation?: Blank<string>;
  witnessRttMs?: Blank<number>;
  witnessMbps?: Blank<number>;
  witnessIndependent?: Blank<YesNo>;
  oldFlowShare?: Blank<number>;
  fcGbps?: Blank<number>;
  bbCredits?: Blank<number>;
  frameBytes?: Blank<number>;
  creditQos?: Blank<YesNo>;
  switchCredits?: Blank<number>;
  switchPorts?: Blank<number>;
  reservedCredits?: Blank<number>;
  lossShare?: Blank<number>;
  jitterMs?: Blank<number>;
  mtuBytes?: Blank<number>;
  framing?: Blank<string>;
  tcpWindowBytes?: Blank<number>;
  tcpStreams?: Blank<number>;
  clusterSites?: Blank<number>;
  overlapMonths?: Blank<number>;
  pathsBought?: Blank<'together' | 'apart' | 'two carriers'>;
  whenFull?: Blank<'warn' | 'step up'>;
  fibreSystem?: Blank<'apart' | 'shared'>;
  siteAffinity?: Blank<YesNo>;
  symmetricFirewalls?: Blank<YesNo>;
  vcenterAwareIngress?: Blank<YesNo>;
}

export interface WorkloadRow {
  workload: string;
  span: string;
  homeSite: string;
  readIops: number;
  writeIops: number;
  readKB: number;
  writeKB: number;
  include?: Blank<YesNo>;
  reason?: Blank<string>;
  vms?: Blank<number>;
  peakFactor?: Blank<number>;
  awayShare?: Blank<number>;
  cacheMissShare?: Blank<number>;
  refetchShare?: Blank<number>;
  protocol?: Blank<Protocol>;
  hypervisor?: Blank<string>;
  memoryGB?: Blank<number>;
  dirtyMBps?: Blank<number>;
  clientInMbps?: Blank<number>;
  clientOutMbps?: Blank<number>;
  ftReadMBps?: Blank<number>;
  ftNetInMbps?: Blank<number>;
  ftSmp?: Blank<YesNo>;
  roundTripsPerTransaction?: Blank<number>;
  queueDepth?: Blank<number>;
  serviceMs?: Blank<number>;
  writeBudgetMs?: Blank<number>;
  capacityTB?: Blank<number>;
  growthPerYear?: Blank<number>;
}

export interface OfferRow {
  carrier: string;
  product: string;
  kind: OfferKind;
  lineMbps?: Blank<number>;
  payloadMbps?: Blank<number>;
  linkRate?: Blank<string>;
  clientSignal?: Blank<ClientSignal>;
  span?: Blank<string>;
  path?: Blank<'any' | 'working' | 'protect'>;
  nrc?: Blank<number>;
  nrcPerKm?: Blank<number>;
  mrc?: Blank<number>;
  mrcPerKm?: Blank<number>;
  period?: Blank<'month' | 'year'>;
  minimumCharge?: Blank<number>;
  chargedPer?: Blank<'circuit' | 'end'>;
  distanceUnit?: Blank<DistanceUnit>;
  distanceStep?: Blank<number>;
  strands?: Blank<number>;
  maintenancePerKm?: Blank<number>;
  installWeeks?: Blank<number>;
  priceSteps?: Blank<YesNo>;
  termMonths?: Blank<number>;
  terminationShare?: Blank<number>;
  terminationMonths?: Blank<number>;
  validFrom?: Blank<string>;
  validTo?: Blank<string>;
  maxKm?: Blank<number>;
  currency?: Blank<string>;
  diversitySurcharge?: Blank<number>;
  escalatorPerYear?: Blank<number>;
  channels?: Blank<number>;
  gear?: Blank<string>;
  nrcSecondHalfMonth?: Blank<number>;
  source?: Blank<string>;
}

export interface GearRow {
  gear: string;
  item: string;
  basis?: Blank<'circuit end' | 'fibre end' | 'fibre' | 'amplifier'>;
  everyKm?: Blank<number>;
  quantity?: Blank<number>;
  unitPrice?: Blank<number>;
  discount?: Blank<number>;
  maintenanceShare?: Blank<number>;
  watts?: Blank<number>;
  rackUnits?: Blank<number>;
  currency?: Blank<string>;
}

export interface PlatformRow {
  platform: string;
  name?: Blank<string>;
  family?: Blank<string>;
  version?: Blank<string>;
  readHomeCrossings: number;
  readAwayCrossings: number;
  writeHomeCrossings: number;
  writeAwayCrossings: number;
  hostCrossingsHomeWrite?: Blank<number>;
  hostCrossingsAwayWrite?: Blank<number>;
  copiesHomeWriteOut: number;
  copiesHomeWriteBack: number;
  copiesAwayWriteOut: number;
  copiesAwayWriteBack: number;
  copiesHomeReadBack: number;
  copiesAwayReadOut: number;
  copiesNodeDownReadOut?: Blank<number>;
  copiesNodeDownWriteOut?: Blank<number>;
  copiesNodeDownWriteBack?: Blank<number>;
  refetchHomeWrite?: Blank<number>;
  refetchAwayWrite?: Blank<number>;
  awayReadMissOnly?: Blank<YesNo>;
  fixedReadMs?: Blank<number>;
  fixedWriteMs?: Blank<number>;
  maxKm?: Blank<Limit>;
  maxKmIs?: Blank<LimitIs>;
  maxRttMs?: Blank<Limit>;
  maxRttIs?: Blank<LimitIs>;
  minLinkMbps?: Blank<Limit>;
  maxPathDifferenceKm?: Blank<Limit>;
  maxLinksPerPath?: Blank<Limit>;
  minPaths?: Blank<number>;
  minLinksPerPath?: Blank<number>;
  oneLinkFromMbps?: Blank<number>;
  gateway?: Blank<'none' | 'optional' | 'required'>;
  refuses?: Blank<string>;
  nvmeHypervisors?: Blank<string>;
  witnessHosts?: Blank<number>;
  witnessMaxRttMsBeyond?: Blank<number>;
  maxSites?: Blank<Limit>;
  maxLossShare?: Blank<Limit>;
  maxJitterMs?: Blank<Limit>;
  minMtuBytes?: Blank<Limit>;
  protocols?: Blank<Protocol[]>;
  hypervisors?: Blank<string[]>;
  linkTypes?: Blank<LinkType[]>;
  dedicatedLink?: Blank<YesNo>;
  separateFabrics?: Blank<YesNo>;
  framing?: Blank<string>;
  compression?: Blank<number>;
  nodesRedundantPerSite?: Blank<YesNo>;
  thirdSite?: Blank<'none' | 'optional' | 'required'>;
  witnessMaxRttMs?: Blank<Limit>;
  witnessMinMbps?: Blank<Limit>;
  synchronous?: Blank<YesNo>;
  secondCopy?: Blank<YesNo>;
  homeFollowsAbove?: Blank<number>;
  validFrom?: Blank<string>;
  validTo?: Blank<string>;
  supportedUntil?: Blank<string>;
  source?: Blank<string>;
  sourceDate?: Blank<string>;
  confidence?: Blank<string>;
  asyncProducts?: Blank<string>;
  disasterRecovery?: Blank<string>;
  fronts?: Blank<string>;
  disputed?: Blank<string>;
  weaklySourced?: Blank<string>;
  availability?: Blank<'shipping' | 'roadmap' | 'hypothetical'>;
  gearUs?: Blank<number>;
  trackingGrainKB?: Blank<number>;
  firstGroup?: Blank<string>;
  secondGroup?: Blank<string>;
}

export interface LinkRateRow {
  linkRate: string;
  lineMbps?: Blank<number>;
  payloadMbps?: Blank<number>;
  clientSignal?: Blank<ClientSignal>;
}

export interface TransportRow {
  framing: string;
  overTcp?: Blank<YesNo>;
  byGateway?: Blank<YesNo>;
  encrypts?: Blank<YesNo>;
  overlay?: Blank<'none' | 'MPLS' | 'VXLAN'>;
  efficiency?: Blank<number>;
  mtuBytes?: Blank<number>;
  headerBytes?: Blank<number>;
  lineBytes?: Blank<number>;
  source?: Blank<string>;
}

export interface LocalisationRow {
  localisation: string;
  ingressLocalised?: Blank<number>;
  egressLocalised?: Blank<number>;
  overheadBytes?: Blank<number>;
}

export interface EquipmentRow {
  equipment: string;
  oneWayUs: number;
  amplifies?: Blank<YesNo>;
  encrypts?: Blank<YesNo>;
}

export interface PartRow {
  span: string;
  equipment: string;
  path?: Blank<'working' | 'protect' | 'both'>;
  count?: Blank<number>;
}

export interface ControllerRow {
  controller: string;
  islsPerFabric: number;
}

export interface HypervisorRow {
  hypervisor: string;
  family?: Blank<string>;
  maxRttMs?: Blank<Limit>;
  minMbps?: Blank<number>;
  minPer?: Blank<'migration' | 'all'>;
  edition?: Blank<string>;
  migrationsPerHost1G?: Blank<number>;
  migrationsPerHost10G?: Blank<number>;
  socketBufferMB?: Blank<number>;
  switchMs?: Blank<number>;
  ftMaxRttMs?: Blank<number>;
  ftMinMbps?: Blank<number>;
  ftSmpMinMbps?: Blank<number>;
  validFrom?: Blank<string>;
  validTo?: Blank<string>;
  supportedUntil?: Blank<string>;
  source?: Blank<string>;
  sourceDate?: Blank<string>;
  confidence?: Blank<string>;
}

export interface PriceRow {
  platform: string;
  item: string;
  basis?: Blank<Basis>;
  span?: Blank<string>;
  shared?: Blank<YesNo>;
  part?: Blank<'hardware' | 'support' | 'third site' | 'witness' | 'gateway' | 'encryption'>;
  quantity?: Blank<number>;
  unitPrice?: Blank<number>;
  currency?: Blank<string>;
  shareOfList?: Blank<number>;
  rawPerUsable?: Blank<number>;
  dataReduction?: Blank<number>;
  minCoresPerCpu?: Blank<number>;
  deal?: Blank<string>;
  discount?: Blank<number>;
  margin?: Blank<number>;
  charge?: Blank<Charge>;
  fromYear?: Blank<number>;
  toYear?: Blank<number>;
  upliftPerYear?: Blank<number>;
  monthsLeft?: Blank<number>;
  exitFee?: Blank<number>;
  source?: Blank<string>;
}

export interface DealRow {
  deal: string;
  discount?: Blank<number>;
  margin?: Blank<number>;
  validTo?: Blank<string>;
}

export interface RateRow {
  currency: string;
  rate: number;
  date: string;
}

export interface ChoiceRow {
  span: string;
  platform: string;
  choice: 'force in' | 'leave out' | 'recommend' | 'today';
  reason: string;
}

export interface SolutionRow {
  solution: string;
  platform: string;
  serves?: Blank<string>;
}

export interface Plan {
  assumptions: Assumptions;
  sites: SiteRow[];
  spans: SpanRow[];
  workloads: WorkloadRow[];
  offers: OfferRow[];
  platforms: PlatformRow[];
  hypervisors: HypervisorRow[];
  controllers?: ControllerRow[];
  equipment?: EquipmentRow[];
  parts?: PartRow[];
  localisations?: LocalisationRow[];
  transports?: TransportRow[];
  linkRates?: LinkRateRow[];
  prices: PriceRow[];
  deals?: DealRow[];
  rates: RateRow[];
  choices?: ChoiceRow[];
  replicas?: ReplicaRow[];
  gear?: GearRow[];
  solutions?: SolutionRow[];
}
