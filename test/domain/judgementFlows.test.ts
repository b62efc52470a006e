import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Values } from '../../src/plan/values/values';
import { good, named, valuesFor } from '../plan/goodPlan';
import { assuming, offer, workload } from '../reference/handPlan';
import type { OfferRow, Plan, PlatformRow, WorkloadRow } from '../reference/plan';

/* What crosses, in which direction and on which circuit: whole plans with what an architect finds, then each rule alone. */
const readCase = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, 'cases', file), 'utf8')) as unknown;
const caseOf = (file: string): Values => valuesFor(readCase(file));
const bought = ({ options }: Values, at = 0) =>
  options[at]!.circuits.map(({ carries, perPath, product }) => `${carries}: ${perPath} × ${product}`);
const demandIn = ({ classes }: Values, state: string) => classes.find((row) => row.state === state)!;

describe('NFS beside a dedicated Fibre Channel link', () => {
  const values = caseOf('07-nfs-beside-dedicated-fc.json');
  const [option] = values.options;

  test('leaves the link to the mirror, and goes over IP', () => {
    // 1000 × 8 KiB of writes, grown for three years, mirrored twice; at 0.97 of the wire, native FC, and 70 % of the link.
    expect(Number(option!.requiredStorageMbps)).toBeCloseTo((2 * 8.192 * 1.728 * 8) / 0.97 / 0.7, 6);
    // Half of 8000 × 64 KiB of reads, grown, and 250 Mb/s of vMotion.
    expect(Number(option!.requiredRestMbps)).toBeCloseTo(((262.144 * 1.728 * 8) / 0.93 + 250) / 0.7, 6);
    expect(Number(option!.requiredRestMbps)).toBeCloseTo(5924, 0);
  });
  test('buys 10 Gb/s for the rest, two links for the fabrics of the platform, and no fabric for hosts', () =>
    expect(bought(values)).toEqual(['storage: 2 × 16GFC', 'rest: 1 × 10G Ethernet']));
});

test('Without the node of its own site a stretched SVC serves reads, writes and the mirror from the other', () => {
  const values = caseOf('09-node-of-stretched-svc-down.json');
  const down = demandIn(values, 'node down A');
  // Nothing runs between nodes: hosts and storage use the public fabric.
  expect([down.storageMbpsAtoB, down.storageMbpsBtoA].map(Number)).toEqual([0, 0]);
  expect(Number(down.fabricMbpsAtoB)).toBeCloseTo((32.768 * 8) / 0.93, 6);
  expect(Number(down.fabricMbpsBtoA)).toBeCloseTo(((65.536 + 32.768) * 8) / 0.93, 6);
  expect(Number(values.options[0]!.requiredMbps)).toBeCloseTo(1208, 0);
});

describe('Offers of two routes', () => {
  test('serve the span that they are sold for', () => {
    const values = caseOf('06-offers-of-two-routes.json');
    expect([bought(values, 0), bought(values, 1)]).toEqual([['all: 1 × A-B building pair only'], ['all: 1 × A-C only']]);
    const of = (span: string) => values.circuits.filter((circuit) => circuit.span === span);
    expect(of('S').map(({ serves }) => serves)).toEqual(['yes', 'no']);
    expect(of('S')[1]!.reasons).toEqual(['sold for another span: “T”']);
  });
  test('leave a span without one incomplete, and say why', () => {
    const plan = readCase('06-offers-of-two-routes.json') as { offers: OfferRow[] };
    const { options } = valuesFor({ ...plan, offers: plan.offers.slice(0, 1) });
    expect(options.map(({ verdict }) => verdict === 'incomplete')).toEqual([false, true]);
    expect(options[1]!.reasons.map(({ text }) => text).join()).toContain('no offer serves all traffic: 1 sold for another span');
  });
});

/** A platform whose controller is at home, so that hosts at the other site cross by their own protocol. */
const atHome: Partial<PlatformRow> = {
  readAwayCrossings: 1,
  copiesAwayReadOut: 1,
  hostCrossingsAwayWrite: 1,
  dedicatedLink: true,
  linkTypes: ['fc'],
};
function plan(platform: Partial<PlatformRow>, work: Partial<WorkloadRow> = {}, changes: Partial<Plan> = {}): Values {
  return valuesFor(
    good({
      assumptions: assuming({ migrationsAtOnce: 0 }),
      platforms: [named({ ...atHome, protocols: null, ...platform })],
      workloads: [workload({ awayShare: 1, ...work })],
      offers: [
        offer({ product: 'E', termMonths: 60 }),
        offer({ product: 'FC', kind: 'fc', payloadMbps: 800, mrc: 300, termMonths: 60 }),
      ],
      ...changes,
    }),
  );
}
/** 20 MB/s of reads out, 10 MB/s of writes back, one copy of them out. */
const flowsOf = (values: Values) => {
  const { fabricMbpsAtoB, fabricMbpsBtoA, hostMbpsAtoB, hostMbpsBtoA, storageMbpsAtoB, storageMbpsBtoA } = demandIn(
    values,
    'planned',
  );
  const directed = [storageMbpsAtoB, storageMbpsBtoA, fabricMbpsAtoB, fabricMbpsBtoA, hostMbpsAtoB, hostMbpsBtoA];
  return directed.map(Number);
};

describe('IO that hosts send across themselves', () => {
  test.each(['FC', 'FCoE', 'NVMe/FC'] as const)('%s has a fabric of its own where the link is dedicated', (protocol) => {
    const values = plan({}, { protocol });
    expect(flowsOf(values)).toEqual([80, 0, 160, 80, 0, 0]);
    expect(bought(values)).toEqual(['storage: 1 × FC', 'hostFabric: 1 × FC']);
  });
  test.each(['iSCSI', 'NFS', 'SMB', 'NVMe/TCP'] as const)('%s goes with the rest', (protocol) => {
    const values = plan({}, { protocol });
    expect(flowsOf(values)).toEqual([80, 0, 0, 0, 160, 80]);
    expect(bought(values)).toEqual(['storage: 1 × FC', 'rest: 1 × E']);
  });
  test('FC crosses with the storage where the link is shared', () =>
    expect(flowsOf(plan({ dedicatedLink: false }))).toEqual([240, 80, 0, 0, 0, 0]));
  test('is the platform’s where it forwards itself, whatever the protocol', () =>
    expect(flowsOf(plan({ hostCrossingsAwayWrite: 0 }, { protocol: 'NFS' }))).toEqual([240, 80, 0, 0, 0, 0]));
  test('is the platform’s where a cache fetches it', () =>
    expect(
      flowsOf(plan({ awayReadMissOnly: true, hostCrossingsAwayWrite: 0 }, { protocol: 'NFS', cacheMissShare: 0.5 })),
    ).toEqual([160, 80, 0, 0, 0, 0]));
  test('crosses from home too, where a home write does', () =>
    expect(
      flowsOf(
        plan(
          { hostCrossingsHomeWrite: 0.5, copiesHomeReadBack: 0.5, copiesHomeWriteBack: 0.5 },
          { awayShare: 0, protocol: 'NFS' },
        ),
      ),
    ).toEqual([40, 40, 0, 0, 40, 80]));
  test('is not reduced with the storage: over IP by nothing, on a fabric by nothing, in the storage circuit by the gear', () => {
    const assumptions = assuming({ migrationsAtOnce: 0, compression: 2 });
    expect(flowsOf(plan({}, {}, { assumptions }))).toEqual([40, 0, 160, 80, 0, 0]);
    expect(flowsOf(plan({}, { protocol: 'NFS' }, { assumptions }))).toEqual([40, 0, 0, 0, 160, 80]);
    expect(flowsOf(plan({ dedicatedLink: false, compression: 4 }, {}, { assumptions }))).toEqual([100, 40, 0, 0, 0, 0]);
  });
  test('is missing where no offer carries FC', () => {
    const { options } = plan({ linkTypes: ['fcip'] }, {}, { offers: [offer({ termMonths: 60 })] });
    expect(options[0]!.verdict).toBe('incomplete');
    expect(options[0]!.reasons.map(({ text }) => text)).toContain('no offer carries FC for the host fabric');
  });
});

describe('Separate fabrics', () => {
  const svc: Partial<PlatformRow> = {
    separateFabrics: true,
    dedicatedLink: false,
    linkTypes: ['fc', 'fcip'],
    minLinkMbps: 10,
  };

  test('carry the first copy between nodes, and more of them to storage behind', () => {
    expect(flowsOf(plan({ ...svc, copiesAwayWriteOut: 2 }))).toEqual([80, 0, 240, 80, 0, 0]);
    expect(flowsOf(plan({ ...svc, copiesHomeWriteOut: 1 }, { awayShare: 0 }))).toEqual([80, 0, 0, 0, 0, 0]);
  });
  test('are two purchases, though nothing crosses between hosts', () =>
    expect(bought(plan(svc, { awayShare: 0 }))).toEqual(['privateFabric: 1 × E', 'publicFabric: 1 × E']));
  test('leave all to the public one while a node is down', () => {
    const values = plan({ ...svc, nodesRedundantPerSite: false });
    const { storageMbpsAtoB, storageMbpsBtoA, fabricMbpsAtoB, fabricMbpsBtoA } = demandIn(values, 'node down A');
    // All volumes are B's then; what A would issue was at B, where the living node serves it and mirrors it to A.
    expect([storageMbpsAtoB, storageMbpsBtoA, fabricMbpsAtoB, fabricMbpsBtoA].map(Number)).toEqual([0, 0, 0, 80]);
  });
});

describe('A node that is down', () => {
  const local: Partial<PlatformRow> = {
    readAwayCrossings: 0,
    copiesAwayReadOut: 0,
    copiesAwayWriteOut: 0,
    hostCrossingsAwayWrite: 0,
    dedicatedLink: false,
    nodesRedundantPerSite: false,
  };
  const down = (platform: Partial<PlatformRow>, work: Partial<WorkloadRow> = {}) => {
    const { storageMbpsAtoB, storageMbpsBtoA } = demandIn(
      plan({ ...local, ...platform }, { awayShare: 0, ...work }),
      'node down A',
    );
    return [Number(storageMbpsAtoB), Number(storageMbpsBtoA)];
  };
  test('leaves reads, writes and the mirror to the other site, where a local node served them', () =>
    expect(down({})).toEqual([80, 240]));
  test('crosses as it did, where reads crossed before', () =>
    expect(down({ readAwayCrossings: 1, copiesAwayReadOut: 1, copiesAwayWriteOut: 0.5, copiesHomeWriteOut: 2 })).toEqual([
      80, 200,
    ]));
  test('crosses as the platform states it', () =>
    expect(down({ copiesNodeDownReadOut: 0.5, copiesNodeDownWriteOut: 3, copiesNodeDownWriteBack: 2 })).toEqual([160, 320]));
  test('changes nothing where nodes are redundant', () => expect(down({ nodesRedundantPerSite: true })).toEqual([80, 0]));
  test('has its hosts cross by their own protocol', () => {
    const values = plan(local, { awayShare: 0, protocol: 'iSCSI' });
    const { storageMbpsBtoA, hostMbpsAtoB, hostMbpsBtoA } = demandIn(values, 'node down A');
    expect([storageMbpsBtoA, hostMbpsAtoB, hostMbpsBtoA].map(Number)).toEqual([80, 80, 160]);
  });
});

describe('What a platform does not serve', () => {
  const two = [workload({ protocol: 'FCoE', capacityTB: 2 }), workload({ workload: 'files', protocol: 'NFS', capacityTB: 3 })];
  const values = plan(
    { protocols: ['FC'] },
    {},
    {
      workloads: two,
      prices: [{ platform: 'mirror', item: 'TB', basis: 'per TB', unitPrice: 100 }],
    },
  );
  const [option] = values.options;

  test('loads it with nothing, and costs nothing of it', () => {
    expect(option!.verdict).toBe('does not fit');
    expect([option!.servedWorkloads, option!.workloadsOfSpan]).toEqual(['1', '2']);
    expect(flowsOf(values)).toEqual([80, 0, 0, 0, 0, 0]);
    expect(option!.platformOneOff).toBe('200.00');
  });
  test('is nothing where it states no protocols', () =>
    expect(plan({ protocols: null }, {}, { workloads: two }).options[0]!.servedWorkloads).toBe('2'));
});

test('A platform frames its storage itself, beside what the span does', () => {
  const transports = [
    { framing: 'native', efficiency: 0.8 },
    { framing: 'tunnel', efficiency: 0.5 },
  ];
  const spans = good().spans.map((span) => ({ ...span, framing: 'tunnel' }));
  const of = (platform: Partial<PlatformRow>, work: Partial<WorkloadRow> = {}) =>
    flowsOf(plan(platform, work, { transports, spans }));
  expect(of({ framing: 'native' })).toEqual([100, 0, 200, 100, 0, 0]);
  expect(of({})).toEqual([160, 0, 320, 160, 0, 0]);
  expect(of({ framing: 'native' }, { protocol: 'NFS' })).toEqual([100, 0, 0, 0, 320, 160]);
});

describe('A wavelength carries what its client signal is', () => {
  const linkRates = [
    { linkRate: 'Ten', lineMbps: 10_000, clientSignal: 'Ethernet' as const },
    { linkRate: 'Bare', lineMbps: 10_000 },
  ];
  const serves = (changes: Partial<OfferRow>, linkTypes: PlatformRow['linkTypes'] = ['fc']) =>
    plan(
      { linkTypes },
      { awayShare: 0 },
      { linkRates, offers: [offer({ kind: 'wavelength', termMonths: 60, ...changes })] },
    ).circuits.find(({ carries }) => carries === 'storage')!;

  test.each([
    [{}, 'yes', 'yes'],
    [{ clientSignal: 'any' }, 'yes', 'yes'],
    [{ clientSignal: 'FC' }, 'yes', 'no'],
    [{ clientSignal: 'Ethernet' }, 'no', 'yes'],
    [{ clientSignal: 'SONET' }, 'no', 'yes'],
    [{ linkRate: 'Ten' }, 'no', 'yes'],
    [{ linkRate: 'Bare' }, 'yes', 'yes'],
    [{ linkRate: 'Ten', clientSignal: 'any' }, 'yes', 'yes'],
    [{ kind: 'dark-fibre-lease', clientSignal: 'Ethernet' }, 'no', 'yes'],
    [{ kind: 'ethernet', clientSignal: 'FC' }, 'no', 'yes'],
  ] as const)('%j: FC %s, IP %s', (changes, fc, ip) =>
    expect([serves(changes).serves, serves(changes, ['ip']).serves]).toEqual([fc, ip]),
  );

  test('and says which that is', () =>
    expect(serves({ clientSignal: 'Ethernet' }).reasons).toEqual(['carries Ethernet signals: it does not carry FC']));
  test('An Ethernet rate carries what packets of 1,500 bytes leave of its line; another rate without a payload nothing', () => {
    expect(Number(serves({ linkRate: 'Ten', payloadMbps: null }, ['ip']).payloadMbps)).toBeCloseTo((10_000 * 1460) / 1538, 6);
    expect(serves({ linkRate: 'Bare', payloadMbps: null }, ['ip']).payloadMbps).toBeNull();
  });
});
