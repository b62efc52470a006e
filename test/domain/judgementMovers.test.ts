import { changed, moving, on, optionFor, span } from '../plan/reasonCases';
import { peaking } from '../plan/goodPlan';
import { assuming, price } from '../reference/handPlan';
import type { Plan } from '../reference/plan';

const statusOf = (check: string, changes: Partial<Plan>) => changed(changes).checks.find((one) => one.check === check)?.status;
const cellOf = (check: string, changes: Partial<Plan>) =>
  optionFor(changes).reasons.find(({ text }) => text.startsWith(`${check}:`))?.cell;

describe('A version that a platform lists', () => {
  const inUse = (hypervisor: string, listed: string[], more: Plan['hypervisors'] = []): Partial<Plan> => ({
    ...on({ hypervisors: listed }),
    assumptions: assuming({ hypervisor }),
    hypervisors: [{ hypervisor, family: 'vMotion', maxRttMs: 5, validFrom: '2011-06-17' }, ...more],
  });
  test.each([
    ['older, known by the catalogue alone', 'own 5', ['vMotion 4.1'], [], null],
    ['newer, known by the catalogue alone', 'own 5', ['vMotion 6.0+'], [], 'validated with no hypervisor in use'],
    ['of another family', 'own 5', ['AHV live migration'], [], 'validated with no hypervisor in use'],
    // What the plan says of a name goes before the catalogue.
    [
      'as the plan dates it',
      'own 5',
      ['vMotion 4.1'],
      [{ hypervisor: 'vMotion 4.1', family: 'mine' }],
      'validated with no hypervisor in use',
    ],
  ])('%s', (_, hypervisor, listed, more, withheld) => {
    const { rankWithheld } = optionFor(inUse(hypervisor, listed, more));
    expect(rankWithheld).toBe(withheld);
    expect(statusOf('hypervisor validated', inUse(hypervisor, listed, more))).toBe('warning');
  });
});

describe('NVMe with some hypervisors only', () => {
  const nvme = (family: string | null, protocol: 'NVMe/TCP' | 'iSCSI', nvmeHypervisors: string | null): Partial<Plan> => ({
    ...on({ nvmeHypervisors, hypervisors: ['mover'], protocols: ['NVMe/TCP', 'iSCSI'] }),
    hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, ...(family !== null && { family }) }],
    workloads: [peaking({ protocol })],
  });
  test.each([
    ['Hyper-V', 'NVMe/TCP', 'vMotion', 'warning'],
    [null, 'NVMe/TCP', 'vMotion', 'warning'],
    ['VMOTION', 'NVMe/TCP', 'AHV, vMotion', 'ok'],
    ['Hyper-V', 'iSCSI', 'vMotion', 'ok'],
    ['Hyper-V', 'NVMe/TCP', null, 'ok'],
  ] as const)('%s, %s, stated with %s: %s', (family, protocol, stated, status) =>
    expect(statusOf('hypervisor validated', nvme(family, protocol, stated))).toBe(status),
  );
});

describe('The round trip to a third site', () => {
  const witness = (hostsPerSite: number | null, witnessRttMs: number | null): Partial<Plan> => ({
    ...on({ thirdSite: 'optional', witnessMaxRttMs: 200, witnessHosts: 10, witnessMaxRttMsBeyond: 100 }),
    ...span({ witnessRttMs, witnessIndependent: true }),
    assumptions: assuming({ hostsPerSite }),
  });
  test.each([
    [10, 200, 'ok'],
    [10, 200.001, 'fail'],
    [11, 100, 'ok'],
    [11, 100.001, 'fail'],
    [null, 200, 'ok'],
    [10, null, 'ok'],
  ])('%d hosts, %d ms: %s', (hosts, rtt, status) => expect(statusOf('witness RTT', witness(hosts, rtt))).toBe(status));

  it('is to confirm if it is optional, blank and paid for', () => {
    const paid = { ...witness(10, null), prices: [price(), price({ part: 'witness' })] };
    expect(statusOf('witness RTT', paid)).toBe('to confirm');
  });
});

describe('What is to confirm points to the cell that is blank', () => {
  test.each([
    ['first copy', { workloads: [peaking(), peaking({ capacityTB: null })] }, /^Workloads!\w+6$/],
    ['live migration', { ...moving({ minMbps: 250 }), workloads: [peaking({ dirtyMBps: 1 }), peaking()] }, /^Workloads!\w+6$/],
    ['live migration', { ...moving({ minMbps: null }), workloads: [peaking({ dirtyMBps: 1 })] }, /^Hypervisors!\w+5$/],
    ['age', { hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, validTo: '2000-01-01' }] }, /^Hypervisors!\w+5$/],
  ] as const)('%s', (check, changes, cell) => expect(cellOf(check, changes as unknown as Partial<Plan>)).toMatch(cell));
});
