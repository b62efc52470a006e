import { valuesOf, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, offer, plan, price, workload } from '../reference/handPlan';
import type { Plan } from '../reference/plan';

/*
 * Tables that are shown and that no other asks, worked out by hand. The plan: 100 km at 5 µs are 1 ms; 20 MB/s of reads and
 * 10 of writes, homed at A; 1 KB = 1,000 bytes, nothing lost on the wire, half of a link usable.
 */
function answer(changes: Partial<Plan>): Values {
  const { read, quoted } = quote(plan({ platforms: [named({ copiesAwayReadOut: 1 })], ...changes }));
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const span = (changes: Partial<Plan['spans'][number]> = {}): Plan['spans'] => [
  { span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, ...changes },
];
const numbers = (row: object, ...fields: string[]): (number | null)[] =>
  fields.map((field) => {
    const value = (row as Record<string, string | null>)[field] ?? null;
    return value === null ? null : Number(value);
  });

describe('The network trombone under every technique: 100 Mb/s in and 40 out, half of the VMs away, a quarter in old sessions', () => {
  const workloads = [workload({ clientInMbps: 100, clientOutMbps: 40, awayShare: 0.5 })];
  const { trombones } = answer({ workloads, spans: span({ oldFlowShare: 0.25 }) });
  const of = (state: string) =>
    trombones
      .filter((row) => row.state === state)
      .map((row) => [row.localisation, ...numbers(row, 'networkMbpsAtoB', 'networkMbpsBtoA')]);

  it('as planned: what enters at A goes out to B, what leaves comes back; old sessions cross whatever is done', () => {
    expect(of('planned')).toEqual([
      ['nothing', 50, 20],
      ['HSRP localisation', 50, 5],
      ['GSS and ACE', 12.5, 20],
      ['HSRP localisation, GSS and ACE', 12.5, 5],
      ['LISP', 12.5, 5],
      ['LISP and HSRP localisation', 12.5, 5],
    ]);
  });

  it('with A drained all of it is away', () => expect(of('drained A')[0]).toEqual(['nothing', 100, 40]));
  it('with B drained all of it is at home', () => expect(of('drained B')[0]).toEqual(['nothing', 0, 0]));

  it('the technique of the span decides what is asked of its links', () => {
    const { demands } = answer({ workloads, spans: span({ oldFlowShare: 0.25, localisation: 'gss and ace' }) });
    expect(numbers(demands[0]!, 'networkMbpsAtoB', 'networkMbpsBtoA')).toEqual([12.5, 20]);
  });

  it('a share of the span itself goes before that of its technique', () => {
    const spans = span({ oldFlowShare: 0.25, localisation: 'LISP', egressLocalised: 0 });
    expect(numbers(answer({ workloads, spans }).demands[0]!, 'networkMbpsAtoB', 'networkMbpsBtoA')).toEqual([12.5, 20]);
  });
});

describe('What clients of a moved workload wait for: 10 round trips a transaction, 1 ms over the span', () => {
  it.each([
    [undefined, 10],
    ['HSRP localisation', 5],
    ['GSS and ACE', 5],
    ['LISP', 0],
  ])('with %s: an old session 10 ms, a new one %d', (localisation, newMs) => {
    const workloads = [workload({ roundTripsPerTransaction: 10 })];
    const [row] = answer({ workloads, spans: span({ localisation: localisation ?? null }) }).sessions;
    expect(numbers(row!, 'oldSessionMs', 'newSessionMs')).toEqual([10, newMs]);
  });

  it('not stated where the round trips are not', () => {
    expect(numbers(answer({}).sessions[0]!, 'oldSessionMs', 'newSessionMs')).toEqual([null, null]);
  });
});

describe('Traffic by class', () => {
  const changes: Partial<Plan> = {
    workloads: [workload({ awayShare: 0.5, clientInMbps: 100, ftNetInMbps: 10, vms: 1 })],
    assumptions: assuming({ migrationsAtOnce: 1, heartbeatMbps: 3 }),
    offers: [offer({ payloadMbps: 2000 })],
    prices: [price()],
  };
  const classes = answer(changes).classes;

  it('has a row for every state', () => {
    expect(classes.map(({ state }) => state)).toEqual([
      'planned',
      'drained A',
      'drained B',
      'node down A',
      'node down B',
      'path lost',
    ]);
  });

  it('keeps the classes and the directions apart, before utilisation', () => {
    // Writes of both halves go out once (10 MB/s), reads of the away half go out (10), writes of the away half come back (5).
    const fields = [
      'storageMbpsAtoB',
      'storageMbpsBtoA',
      'clientMbpsAtoB',
      'clientMbpsBtoA',
      'mobilityMbps',
      'ftMbps',
      'heartbeatMbps',
    ];
    expect(numbers(classes[0]!, ...fields)).toEqual([160, 40, 50, 0, 250, 12, 3]);
  });

  it('leaves a resync what the link has to spare', () => {
    expect(numbers(classes[0]!, 'resyncMbpsAtoB', 'resyncMbpsBtoA')).toEqual([2000 - 475, 2000 - 305]);
  });

  it('says nothing of a resync where nothing is bought', () => {
    expect(numbers(answer({}).classes[0]!, 'resyncMbpsAtoB', 'resyncMbpsBtoA')).toEqual([null, null]);
  });
});

describe('The trombone from none to all of the IO away', () => {
  const { curve } = answer({});

  it('has eleven shares', () =>
    expect(curve.map(({ awayShare }) => Number(awayShare))).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]));

  it.each([
    // A read crosses when it is away; a write costs 1 at home and 2 away; two reads to a write.
    [0, 0, 1, 1 / 3, 80, 0],
    [5, 0.5, 1.5, 2.5 / 3, 160, 40],
    [10, 1, 2, 4 / 3, 240, 80],
  ])('at %d tenths: reads %d ms, writes %d ms, and what crosses', (tenth, read, write, io, out, back) => {
    const found = numbers(curve[tenth]!, 'readMs', 'writeMs', 'ioMs', 'storageMbpsAtoB', 'storageMbpsBtoA');
    [read, write, io, out, back].forEach((expected, at) => expect(found[at]).toBeCloseTo(expected, 9));
  });

  it('ends where draining the home site does', () => {
    const { demands } = answer({});
    const drained = demands.find(({ state }) => state === 'drained A')!;
    const last = curve.at(-1)!;
    expect(numbers(last, 'storageMbpsAtoB', 'storageMbpsBtoA')).toEqual(numbers(drained, 'storageMbpsAtoB', 'storageMbpsBtoA'));
  });

  it('says nothing of the storage where ownership moves with the load', () => {
    const following = answer({ platforms: [named({ homeFollowsAbove: 0.5 })] }).curve;
    expect(numbers(following[3]!, 'readMs', 'storageMbpsAtoB')).toEqual([0.3, null]);
  });
});
