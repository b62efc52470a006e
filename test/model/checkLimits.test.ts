import { good, named, valuesFor } from '../plan/goodPlan';
import { fit } from '../../src/model/tables';
import { hypervisorsListed } from '../reference/checks';
import { hypervisorsInUse, workloadsOf } from '../reference/inputs';
import { quickly, rows } from '../laws/plans';
import { fromReference } from './differences';
import { assuming, offer, plan, price, workload } from '../reference/handPlan';
import type { HypervisorRow, Plan, PlatformRow, PriceRow, SpanRow } from '../reference/plan';

/* Each check from both sides of its limit, in the model and in the independent reference. */

/** What is bought by default carries 80 Mb/s of writes at a utilisation of 0.5: 160 Mb/s are required. */
function statusOf(check: string, changes: Partial<Plan>): string {
  const asked = good(changes);
  expect(fromReference(asked)).toEqual([]);
  return valuesFor(asked).checks.find((one) => one.check === check)!.status!;
}
const on = (changes: Partial<PlatformRow>): Pick<Plan, 'platforms'> => ({ platforms: [named(changes)] });
const span = (changes: Partial<SpanRow>): Pick<Plan, 'spans'> => ({ spans: [{ ...plan().spans[0]!, ...changes }] });
const fc = { ...on({ linkTypes: ['fc'] }), offers: [offer({ kind: 'fc' }), offer()] };
const tcp = { transports: [{ framing: 'TCP', overTcp: true, efficiency: 1 }] };

/** Credits of a port at 8GFC over 1 ms: 395.7 frames in flight, 6,800 Mb/s on the line. 80 and 160 Mb/s take 4.66 and 9.31. */
test.each([
  [4, 'fail'],
  [5, 'warning'],
  [9, 'warning'],
  [10, 'ok'],
  [null, 'to confirm'],
])('%s credits: %s', (bbCredits, status) => {
  expect(statusOf('credits', { ...fc, ...span({ fcGbps: 8, bbCredits }) })).toBe(status);
});
test('ports side by side add up, and credits are not asked where no Fibre Channel is bought', () => {
  const two = { ...fc, ...on({ linkTypes: ['fc'], minLinksPerPath: 2 }) };
  expect(statusOf('credits', { ...two, ...span({ fcGbps: 8, bbCredits: 5 }) })).toBe('ok');
  expect(statusOf('credits', span({ fcGbps: 8, bbCredits: 1 }))).toBe('ok');
});

/** A window in each round trip of 1 ms: 10,000 bytes are 80 Mb/s. */
test.each([
  [9_999, 1, 'fail'],
  [10_000, 1, 'warning'],
  [19_999, 1, 'warning'],
  [20_000, 1, 'ok'],
  [10_000, 2, 'ok'],
  [null, 1, 'to confirm'],
])('a window of %s bytes in %s connections: %s', (tcpWindowBytes, tcpStreams, status) => {
  expect(statusOf('TCP bound', { ...tcp, ...span({ framing: 'TCP', tcpWindowBytes, tcpStreams }) })).toBe(status);
});

test.each([
  [1, 2, 'fail'],
  [2, 2, 'ok'],
  [3, 2, 'ok'],
  [1, null, 'not published'],
])('%s paths, at least %s: %s', (paths, minPaths, status) => {
  expect(statusOf('independent paths', { ...on({ minPaths }), assumptions: assuming({ paths }) })).toBe(status);
});

test.each([
  [{ minLinksPerPath: 2 }, 'ok'],
  [{ minLinksPerPath: 2, maxLinksPerPath: 2 }, 'ok'],
  [{ minLinksPerPath: 2, maxLinksPerPath: 1 }, 'fail'],
  [{ minLinksPerPath: null }, 'not published'],
] as const)('links of %j: %s', (links, status) => {
  expect(statusOf('fewest links', on(links))).toBe(status);
});

test.each([
  [1499, 'fail'],
  [1500, 'ok'],
  [null, 'to confirm'],
])('an MTU of %s, at least 1,500: %s', (mtuBytes, status) => {
  expect(statusOf('MTU', { ...on({ minMtuBytes: 1500 }), ...span({ mtuBytes }) })).toBe(status);
});
test('packets are asked for only where there are some', () => {
  expect(statusOf('MTU', { ...fc, ...on({ linkTypes: ['fc'], minMtuBytes: null }) })).toBe('ok');
  expect(statusOf('MTU', on({ minMtuBytes: null }))).toBe('not published');
});

test.each([
  ['witness RTT', { witnessMaxRttMs: 10 }, { witnessRttMs: 10 }, 'ok'],
  ['witness RTT', { witnessMaxRttMs: 10 }, { witnessRttMs: 10.1 }, 'fail'],
  ['witness RTT', { witnessMaxRttMs: 10 }, {}, 'to confirm'],
  ['witness RTT', { witnessMaxRttMs: 'none' }, {}, 'ok'],
  ['witness RTT', {}, {}, 'not published'],
  ['witness link', { witnessMinMbps: 20 }, { witnessMbps: 20 }, 'ok'],
  ['witness link', { witnessMinMbps: 20 }, { witnessMbps: 19 }, 'fail'],
] as const)('%s of %j and %j: %s', (check, limit, is, status) => {
  expect(statusOf(check, { ...on({ thirdSite: 'required', ...limit }), ...span(is) })).toBe(status);
});

test.each([
  ['MPLS, vxlan', 'VXLAN', null, 'fail'],
  ['MPLS', 'VXLAN', null, 'ok'],
  ['MPLS', null, null, 'to confirm'],
  ['MPLS, Tcp', null, 'TCP', 'fail'],
  ['none', null, null, 'ok'],
  ['none', 'none', null, 'ok'],
  [null, 'MPLS', null, 'not published'],
] as const)('refused %s, overlay %s, framing %s: %s', (refuses, overlay, framing, status) => {
  expect(statusOf('refused network', { ...tcp, ...on({ refuses }), ...span({ overlay, framing }) })).toBe(status);
});

test.each([
  [['FC'], 'FCoE', 'ok'],
  [['FCoE'], 'FC', 'ok'],
  [['FC'], 'NVMe/FC', 'fail'],
  [['NVMe/FC'], 'NVMe/FC', 'ok'],
  [['NVMe/TCP'], 'NVMe/TCP', 'ok'],
  [['SMB'], 'SMB', 'ok'],
  [['NFS'], 'SMB', 'fail'],
  [null, 'SMB', 'not published'],
] as const)('protocols %j, hosts by %s: %s', (protocols, protocol, status) => {
  const served = on({ protocols: protocols && [...protocols] });
  expect(statusOf('protocol', { ...served, workloads: [workload({ protocol })] })).toBe(status);
});

describe('Required parts', () => {
  const verdictOf = (changes: Partial<Plan>): string => {
    const asked = good(changes);
    expect(fromReference(asked)).toEqual([]);
    return valuesFor(asked).options[0]!.verdict!;
  };
  const withLine = (changes: Partial<PriceRow>): Pick<Plan, 'prices'> => ({
    prices: [price(), price({ item: 'Part', ...changes })],
  });

  test.each([
    ['no line', { part: null }, 'incomplete'],
    ['its basis', { basis: 'third site' }, 'fits'],
    ['its part', { part: 'third site' }, 'fits'],
    ['a witness', { part: 'witness' }, 'fits'],
    ['another part', { part: 'gateway' }, 'incomplete'],
    ['a line after the horizon', { part: 'witness', fromYear: 9 }, 'incomplete'],
  ] as const)('a third site, with %s: %s', (_, line, verdict) => {
    const site = {
      ...on({ thirdSite: 'required', witnessMaxRttMs: 'none', witnessMinMbps: 'none' }),
      ...span({ witnessIndependent: true }),
    };
    expect(verdictOf({ ...site, ...withLine(line) })).toBe(verdict);
  });

  const fcip = { transports: [{ framing: 'FCIP', byGateway: true, efficiency: 1 }] };
  test.each([
    ['required', ['fcip'], null, 'incomplete'],
    ['required', ['ip'], null, 'incomplete'],
    ['optional', ['fcip'], null, 'fits with warnings'],
    [null, ['fc', 'fcip'], null, 'fits with warnings'],
    [null, ['fcip', 'ip'], null, 'fits'],
    [null, ['fcip', 'ip'], 'FCIP', 'incomplete'],
    ['none', ['fcip'], 'FCIP', 'fits'],
    ['optional', ['ip'], 'FCIP', 'fits'],
  ] as const)('a gateway that is %s, over %j in %s: %s', (gateway, linkTypes, framing, verdict) => {
    const asked = { ...fcip, ...on({ gateway, linkTypes: [...linkTypes] }), ...span({ framing }) };
    expect(verdictOf(asked)).toBe(verdict);
    expect(verdictOf({ ...asked, ...withLine({ part: 'gateway' }) })).toBe('fits');
  });
  test('a circuit that carries Fibre Channel needs no gateway', () => {
    const dedicated = on({ gateway: 'required', linkTypes: ['fc', 'fcip'], dedicatedLink: true });
    expect(verdictOf({ ...dedicated, offers: [offer({ kind: 'fc', termMonths: 60 })] })).toBe('fits');
    expect(verdictOf({ ...dedicated, offers: [offer({ termMonths: 60 })] })).toBe('incomplete');
  });

  const gear = { equipment: [{ equipment: 'Switch', oneWayUs: 1 }], parts: [{ span: 'Nord-Süd', equipment: 'Switch' }] };
  test.each<[string, Partial<Plan>, string]>([
    ['nothing tells it', {}, 'to confirm'],
    ['equipment of the span', span({ equipmentUs: 0, framing: 'FCIP' }), 'ok'],
    ['a measured round trip', span({ measuredRttMs: 1, framing: 'FCIP' }), 'ok'],
    ['parts of the span', gear, 'ok'],
    ['own gear of the platform', on({ linkTypes: ['fcip'], gearUs: 0 }), 'ok'],
  ])('the delay of gateways and of encryption: %s', (_, told, status) => {
    const asked = {
      transports: [{ framing: 'FCIP', byGateway: true, encrypts: true, efficiency: 1 }],
      ...on({ linkTypes: ['fcip'] }),
      ...span({ equipmentUs: null, framing: 'FCIP' }),
      prices: [price(), price({ item: 'Gateways', part: 'gateway' }), price({ item: 'Encryptors', part: 'encryption' })],
      ...told,
    };
    expect(['gateway', 'encryption'].map((check) => statusOf(check, asked))).toEqual([status, status]);
    expect(verdictOf(asked)).toBe('fits');
  });

  test('encryption, by a framing or by gear of the span', () => {
    const framed = { transports: [{ framing: 'Sealed', encrypts: true, efficiency: 1 }], ...span({ framing: 'Sealed' }) };
    const geared = {
      equipment: [{ equipment: 'Encryptor', oneWayUs: 1, encrypts: true }],
      parts: [{ span: 'Nord-Süd', equipment: 'Encryptor' }],
    };
    for (const encrypting of [framed, geared]) {
      expect(verdictOf(encrypting)).toBe('incomplete');
      expect(verdictOf({ ...encrypting, ...withLine({ part: 'encryption' }) })).toBe('fits');
    }
  });
});

describe('Hypervisors', () => {
  const version = (hypervisor: string, validFrom: string | null, family: string | null = 'Mover'): HypervisorRow => ({
    hypervisor,
    family,
    validFrom,
    maxRttMs: 5,
    minMbps: 250,
  });
  const listed = (hypervisors: string[] | null, ...versions: HypervisorRow[]) =>
    statusOf('hypervisor validated', { ...on({ hypervisors }), hypervisors: [version('mover', '2010-01-01'), ...versions] });

  test('named, not named, named by an older or a newer version, by none, or not published', () => {
    const versions = [
      version('mover 1', '2009-01-01'),
      version('mover 3', '2010-02-01'),
      version('other', '2008-01-01', 'Other'),
    ];
    expect(listed(['mover'], ...versions)).toBe('ok');
    for (const names of [['mover 1'], ['mover 3'], ['other'], []]) expect(listed(names, ...versions)).toBe('warning');
    expect(listed(null, ...versions)).toBe('not published');
  });

  test.each([
    [['a'], ['a'], 'all'],
    [['a', 'b'], ['a', 'b old'], 'all'],
    [['a', 'b'], ['b old'], 'some'],
    [['a', 'b'], ['a old'], 'none'],
    [['a'], [], 'none'],
    [['a'], null, 'not published'],
  ])('of %j in use, %j listed: %s', (inUse, names, says) => {
    const asked = good({
      ...on({ hypervisors: names }),
      workloads: inUse.map((hypervisor) => workload({ hypervisor })),
      hypervisors: [
        version('a', '2010-01-01', null),
        version('a old', '2009-01-01', null),
        version('b', '2010-01-01'),
        version('b old', '2009-01-01'),
        version('mover', null),
      ],
    });
    expect(rows(quickly(asked), fit, 'hypervisorsListed')).toEqual([{ hypervisorsListed: says }]);
    const used = hypervisorsInUse(asked, workloadsOf(asked, asked.spans[0]!));
    expect(hypervisorsListed(used, names)).toBe(says);
  });

  test('an older version says which', () => {
    const asked = good({
      ...on({ hypervisors: ['mover 1'] }),
      hypervisors: [version('mover', '2010-01-01'), version('mover 1', '2009-01-01')],
    });
    expect(valuesFor(asked).options[0]!.reasons.map(({ text }) => text)).toEqual([
      expect.stringMatching(/“mover” is not .*“mover 1” .* older version/),
    ]);
  });
});

/** A silent vendor is never ok; that the other path is assumed to be as long is said whatever bounds the platform. */
test.each<[Exclude<PlatformRow['maxKm'], undefined>, number | null, string]>([
  [null, 100, 'not published'],
  [null, null, 'warning'],
  ['none', 100, 'ok'],
  ['none', null, 'warning'],
  [99, null, 'fail'],
])('a distance of %s with a protect route of %s km: %s', (maxKm, protectRouteKm, status) => {
  expect(statusOf('distance', { ...on({ maxKm }), ...span({ protectRouteKm }), assumptions: assuming({ paths: 2 }) })).toBe(
    status,
  );
});

/** Four links of 1 Gb/s, or one of 10: a port is what its line is, or an Ethernet line that leaves the payload. */
test.each<[number, number | null, string, string]>([
  [1_000, null, 'fail', '4'],
  [9_999, null, 'fail', '4'],
  [10_000, null, 'ok', '1'],
  [1_000, 4, 'ok', '4'],
  [1_000, 3, 'fail', '4'],
])('ports of %s Mb/s, at most %s side by side: %s, %s are bought', (lineMbps, most, status, perPath) => {
  const asked = {
    ...on({ minLinksPerPath: 4, oneLinkFromMbps: 10_000, maxLinksPerPath: most ?? 1 }),
    offers: [offer({ lineMbps, payloadMbps: 900 })],
  };
  expect(statusOf('fewest links', asked)).toBe(status);
  expect(valuesFor(good(asked)).options[0]!.circuits[0]!.perPath).toBe(perPath);
});
