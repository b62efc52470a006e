import { calculated, cited, general, notFound, sourceText } from './cite';
import { documents, readOn } from './documents';
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
  readonly sourceDate: string;
  readonly confidence: Confidence;
  readonly figures: {
    /** Greatest round trip between hosts, ms; null: none published. */
    readonly maxRttMs: Fact<number | null>;
    /** Least bandwidth for migrations, Mb/s. */
    readonly minMbps: Fact<number>;
    /** What the least bandwidth is for: each migration, or all together. */
    readonly minPer: Fact<'migration' | 'all'>;
  };
}

export const hypervisors: readonly CatalogueHypervisor[] = [
  {
    hypervisor: 'vMotion 4.1',
    family: 'vMotion',
    validFrom: '2010-07-13',
    validTo: null,
    source: sourceText('LDVM-3'),
    sourceDate: documents['LDVM-3'].date,
    confidence: 'article',
    note: 'begins on the day vSphere 4.1 became generally available (general knowledge)',
    figures: {
      maxRttMs: cited(5, 'KB310156', { note: 'less than 5 ms, tested as at most 5; also [LDVM-3] and [VMW-1021215]' }),
      minMbps: cited(622, 'LDVM-3', {
        note: 'also [VMW-1021215] and [VCP65]. The line rate of an OC-12, whose payload is 599.04 Mb/s: an OC-12 or a 600 Mb/s Ethernet service fails it',
      }),
      minPer: cited('all', 'VMW-1021215', {
        note: 'disputed: a minimum of the network in 4.x, not of each migration as from 6.0 on',
      }),
    },
  },
  {
    hypervisor: 'vMotion 5.0',
    family: 'vMotion',
    validFrom: '2011-08-24',
    validTo: null,
    source: sourceText('YB'),
    sourceDate: documents.YB.date,
    confidence: 'document of low authority',
    note: 'begins on the day vSphere 5.0 became generally available (general knowledge)',
    figures: {
      maxRttMs: cited(5, 'YB', { note: '10 ms with Metro vMotion, which needs the Enterprise Plus licence; also [KB310156]' }),
      minMbps: cited(622, 'LDVM-3', {
        confidence: 'document of low authority',
        note: 'disputed: carried over from 4.x, for VMware published none for 5.0 that could be found; an examination guide of later date says 250 Mb/s for 5 and 622 for 4 [VCP65]. The higher figure is taken',
      }),
      minPer: general('all', 'as in 4.x'),
    },
  },
  {
    hypervisor: 'vMotion 6.0+',
    family: 'vMotion',
    validFrom: '2015-03-12',
    validTo: null,
    source: sourceText('VMW-DOCS'),
    sourceDate: documents['VMW-DOCS'].date,
    confidence: 'document',
    note: 'begins on the day vSphere 6.0 became generally available (general knowledge)',
    figures: {
      maxRttMs: cited(150, 'VMW-DOCS', { note: 'raised from 10 ms with 6.0 [VMW-PERF]; needs the licence for long distances' }),
      minMbps: cited(250, 'VMW-DOCS', { note: 'dedicated; what a WAN optimiser gains does not count' }),
      minPer: cited('migration', 'VMW-DOCS', { note: 'per concurrent session' }),
    },
  },
  {
    hypervisor: 'Hyper-V Live Migration',
    family: 'Hyper-V',
    validFrom: null,
    validTo: null,
    source: 'None found',
    sourceDate: readOn,
    confidence: 'general knowledge, not found in a document',
    figures: {
      maxRttMs: notFound(
        'Microsoft published no limit that could be found: the storage and the stretched network set the bounds',
      ),
      minMbps: calculated(0, 'no minimum was found, so none is required', 'not stated: size by a drain window instead'),
      minPer: general('migration'),
    },
  },
];

/** The hypervisor of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findHypervisor(key: string): CatalogueHypervisor | undefined {
  return hypervisors.find(({ hypervisor }) => hypervisor.toLowerCase() === key.trim().toLowerCase());
}
