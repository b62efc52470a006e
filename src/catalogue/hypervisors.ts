import { cited, disputed, general, notFound, sourceText } from './cite';
import { type DocumentCode, documents, readOn } from './documents';
import type { Confidence, Fact } from './fact';

/** One live-migration technology at one version. */
export interface CatalogueHypervisor {
  readonly hypervisor: string;
  /** By which a plan takes all of its versions. */
  readonly family?: string;
  /** YYYY-MM-DD; null, or left out, where no source gives it. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  /** What the dates rest on. */
  readonly note?: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** Greatest round trip between hosts, ms; null: none published. */
    readonly maxRttMs: Fact<number | null>;
    /** Least bandwidth for migrations, Mb/s; null: none published. */
    readonly minMbps: Fact<number | null>;
    /** What the least bandwidth is for: each migration, or all together. */
    readonly minPer: Fact<'migration' | 'all'>;
    /** Edition or licence without which the limits do not hold. */
    readonly edition: Fact<string | null>;
    /** Most migrations of one host at once, by the speed of its port for them. */
    readonly migrationsPerHost1G: Fact<number | null>;
    readonly migrationsPerHost10G: Fact<number | null>;
    /** What may be under way unanswered, MB: rate ≤ buffer ÷ round trip. */
    readonly socketBufferMB: Fact<number | null>;
    /** Pause beyond the last copy, ms. */
    readonly switchMs: Fact<number | null>;
    /** Greatest recommended round trip of fault tolerance, ms. */
    readonly ftMaxRttMs: Fact<number | null>;
    /** Least link for its logging, Mb/s: with one processor, with several. */
    readonly ftMinMbps: Fact<number | null>;
    readonly ftSmpMinMbps: Fact<number | null>;
  };
}

type Figures = CatalogueHypervisor['figures'];

/** What VMware says of every version, or of a later one. */
const vMotion = {
  migrationsPerHost1G: cited(4, 'VMW-DOCS', { note: 'at 1 Gb/s; written of 6.x' }),
  migrationsPerHost10G: cited(8, 'VMW-DOCS', { note: 'at 10 Gb/s; written of 6.x' }),
  switchMs: notFound('the pause beyond the last copy'),
} as const satisfies Partial<Figures>;
const defaultBuffer = cited(0.5, 'YB', { note: 'the default: 100 MB/s at 5 ms, 50 MB/s at 10 ms' });
const ftBefore6 = {
  ftMaxRttMs: cited(1, 'VMW-FT', { note: 'recommended, not enforced; written of vSphere 4' }),
  ftMinMbps: cited(1000, 'VMW-FT', { note: 'written of vSphere 4' }),
  ftSmpMinMbps: notFound('fault tolerance with several processors came with 6.0'),
} as const satisfies Partial<Figures>;

/** Nothing of it is published: storage and the stretched network set the bounds. */
const unpublished = (by: string): Figures => ({
  maxRttMs: notFound(`${by} published no limit that could be found: the storage and the stretched network set the bounds`),
  minMbps: notFound('no minimum was found, so none is required: size by a drain window instead'),
  minPer: general('migration'),
  edition: notFound('no edition that the limits depend on'),
  migrationsPerHost1G: notFound('migrations of one host at once'),
  migrationsPerHost10G: notFound('migrations of one host at once'),
  socketBufferMB: notFound('the socket buffer'),
  switchMs: notFound('the pause beyond the last copy'),
  ftMaxRttMs: notFound('no fault tolerance of this kind'),
  ftMinMbps: notFound('no fault tolerance of this kind'),
  ftSmpMinMbps: notFound('no fault tolerance of this kind'),
});

/** A version of vMotion by a document, valid from the day of its vSphere on. */
const vMotionRow = (
  hypervisor: string,
  vSphere: string,
  validFrom: string,
  code: DocumentCode,
  figures: Omit<Figures, keyof typeof vMotion>,
  { confidence = documents[code].authority, validTo = null }: { confidence?: Confidence; validTo?: string | null } = {},
): CatalogueHypervisor => ({
  hypervisor,
  family: 'vMotion',
  validFrom,
  validTo,
  source: sourceText(code),
  sourceDate: documents[code].date,
  confidence,
  note: `begins on the day vSphere ${vSphere} became generally available${validTo ? ', ends with its general support' : ''} (general knowledge)`,
  figures: { ...figures, ...vMotion },
});

const unpublishedRow = (
  hypervisor: string,
  family: string,
  by: string,
  days: Pick<CatalogueHypervisor, 'validFrom' | 'validTo' | 'note'> = {},
): CatalogueHypervisor => ({
  hypervisor,
  family,
  validFrom: null,
  validTo: null,
  ...days,
  source: 'None found',
  sourceDate: readOn,
  confidence: 'general knowledge, not found in a document',
  figures: unpublished(by),
});

/** A row that rests on a document. */
const documented = (
  hypervisor: string,
  family: string,
  code: DocumentCode,
  known: Partial<Figures>,
  by: string,
  days: Pick<CatalogueHypervisor, 'validFrom' | 'validTo' | 'note'> = {},
): CatalogueHypervisor => ({
  ...unpublishedRow(hypervisor, family, by, days),
  source: sourceText(code),
  sourceDate: documents[code].date,
  confidence: documents[code].authority,
  figures: { ...unpublished(by), ...known },
});

/** vSphere 7 to 9: the manual of these versions was not found. */
const since7: Omit<Figures, keyof typeof vMotion> = {
  maxRttMs: general(150, 'as in 6.x [VMW-DOCS]; needs the licence for long distances'),
  minMbps: cited(250, 'TEIMOURI', { note: 'of each migration: two at once need 500 Mb/s' }),
  minPer: cited('migration', 'TEIMOURI'),
  edition: general('Enterprise Plus', 'for round trips of more than 10 ms; later editions that hold it'),
  socketBufferMB: notFound('buffers grow with the round trip; how far is not stated'),
  ftMaxRttMs: general(1, 'as recommended for vSphere 4 [VMW-FT]; FT Metro Cluster of 8.0 U3 allows more between sites'),
  ftMinMbps: general(1000, 'as in vSphere 4 [VMW-FT]'),
  ftSmpMinMbps: general(10000, 'as in 6.x [VMW-DOCS]'),
};

export const hypervisors: readonly CatalogueHypervisor[] = [
  vMotionRow(
    'vMotion 4.1',
    '4.1',
    '2010-07-13',
    'LDVM-3',
    {
      maxRttMs: cited(5, 'KB310156', { note: 'less than 5 ms, tested as at most 5; also [LDVM-3] and [VMW-1021215]' }),
      minMbps: cited(622, 'LDVM-3', {
        note: 'also [VMW-1021215] and [VCP65]. The line rate of an OC-12, whose payload is 599.04 Mb/s: an OC-12 or a 600 Mb/s Ethernet service fails it',
      }),
      minPer: cited('all', 'VMW-1021215', {
        note: 'a minimum of the network in 4.x, not of each migration as from 6.0 on',
      }),
      edition: notFound('no edition that the limits depend on'),
      socketBufferMB: defaultBuffer,
      ...ftBefore6,
    },
    { validTo: '2014-05-21' },
  ),
  vMotionRow(
    'vMotion 5.0',
    '5.0',
    '2011-08-24',
    'YB',
    {
      maxRttMs: cited(5, 'YB', { note: '10 ms with Metro vMotion, which needs the Enterprise Plus licence; also [KB310156]' }),
      minMbps: disputed(
        cited(622, 'LDVM-3', {
          confidence: 'document of low authority',
          note: 'carried over from 4.x, for VMware published none for 5.0 that could be found; the higher figure is taken',
        }),
        'an examination guide of later date says 250 Mb/s for 5 and 622 for 4 [VCP65]',
      ),
      minPer: general('all', 'as in 4.x'),
      edition: notFound('no edition that the limits depend on'),
      socketBufferMB: defaultBuffer,
      ...ftBefore6,
    },
    { confidence: 'document of low authority', validTo: '2016-08-24' },
  ),
  vMotionRow(
    'Metro vMotion 5.0',
    '5.0',
    '2011-08-24',
    'YB',
    {
      maxRttMs: cited(10, 'KB310156', { note: 'also [YB]' }),
      minMbps: disputed(
        cited(622, 'LDVM-3', {
          confidence: 'document of low authority',
          note: 'carried over from 4.x as in vMotion 5.0; the higher figure is taken',
        }),
        'an examination guide of later date says 250 Mb/s for 5 [VCP65]',
      ),
      minPer: general('all', 'as in 4.x'),
      edition: cited('Enterprise Plus', 'KB310156', { note: 'also [YB]' }),
      socketBufferMB: cited(1.25, 'YB', { note: 'enlarged for the longer round trip: 125 MB/s at 10 ms' }),
      ...ftBefore6,
    },
    { confidence: 'document of low authority', validTo: '2016-08-24' },
  ),
  vMotionRow('vMotion 6.0+', '6.0', '2015-03-12', 'VMW-DOCS', {
    maxRttMs: cited(150, 'VMW-DOCS', { note: 'raised from 10 ms with 6.0 [VMW-PERF]; needs the licence for long distances' }),
    minMbps: cited(250, 'VMW-DOCS', { note: 'dedicated; what a WAN optimiser gains does not count' }),
    minPer: cited('migration', 'VMW-DOCS', { note: 'per concurrent session' }),
    edition: general('Enterprise Plus', 'for round trips of more than 10 ms'),
    socketBufferMB: notFound('buffers grow with the round trip from 6.0 on; how far is not stated'),
    ftMaxRttMs: general(1, 'as recommended for vSphere 4 [VMW-FT]'),
    ftMinMbps: general(1000, 'as in vSphere 4 [VMW-FT]'),
    ftSmpMinMbps: cited(10000, 'VMW-DOCS', { note: 'dedicated' }),
  }),
  vMotionRow('vMotion 7', '7.0', '2020-04-02', 'TEIMOURI', since7),
  vMotionRow('vMotion 8', '8.0', '2022-10-11', 'TEIMOURI', since7),
  vMotionRow('vMotion 9', '9.0 (VCF 9.0)', '2025-06-17', 'TEIMOURI', since7),
  unpublishedRow('Hyper-V Live Migration', 'Hyper-V', 'Microsoft'),
  unpublishedRow('AHV live migration', 'AHV', 'Nutanix', {
    validFrom: '2015-06-01',
    note: 'within one cluster; across clusters by metro availability. Sold since about June 2015 (general knowledge)',
  }),
  documented(
    'OpenShift Virtualization live migration',
    'OpenShift Virtualization',
    'OKD-VIRT',
    {
      migrationsPerHost1G: cited(2, 'OKD-VIRT', {
        note: 'outbound migrations of one node, a default; five at once in a cluster',
      }),
      migrationsPerHost10G: cited(2, 'OKD-VIRT', {
        note: 'outbound migrations of one node, a default; five at once in a cluster',
      }),
    },
    'Red Hat',
    {
      validFrom: '2020-07-01',
      note: 'no limit of its rate by default; 64 MiB/s each in 4.6 and 4.7 [OKD-VIRT]. Sold since about July 2020 (general knowledge)',
    },
  ),
  documented(
    'Proxmox VE live migration',
    'Proxmox VE',
    'PVE-ADMIN',
    {
      maxRttMs: cited(5, 'PVE-ADMIN', {
        note: 'between all nodes of a cluster, for its messages, not for the migration; above about 10 ms and three nodes it is unlikely to work',
      }),
    },
    'Proxmox',
  ),
  documented(
    'RHV 4.4 live migration',
    'RHV',
    'RHV-DR',
    {
      maxRttMs: cited(100, 'RHV-DR', {
        note: 'between a stand-alone manager and the hosts; 7 ms with a self-hosted engine',
      }),
    },
    'Red Hat',
    {
      validFrom: '2020-08-01',
      validTo: '2024-08-31',
      note: 'from August 2020 to the end of its maintenance, for which August 2024 stands (general knowledge)',
    },
  ),
  unpublishedRow('KVM live migration', 'KVM', 'the libvirt project'),
  unpublishedRow('PowerVM Live Partition Mobility', 'PowerVM', 'IBM'),
  unpublishedRow('Oracle VM live migration', 'Oracle VM', 'Oracle', {
    validTo: '2021-03-31',
    note: 'ends with its premier support (general knowledge)',
  }),
];

/** The hypervisor of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findHypervisor(key: string): CatalogueHypervisor | undefined {
  return hypervisors.find(({ hypervisor }) => hypervisor.toLowerCase() === key.trim().toLowerCase());
}
