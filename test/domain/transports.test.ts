import { explainOption } from '../../src/cli/explain';
import { options, routes } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { columnOf } from '../setup/columnOf';
import { named } from '../plan/goodPlan';
import { assuming, plan } from '../reference/handPlan';
import type { Plan, SpanRow, TransportRow } from '../reference/plan';

/** How much of the wire is payload: what documents publish, and what the catalogue's bytes come to. */
function asked(changes: Partial<SpanRow>, more: Partial<Plan> = {}) {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 100, ...changes }];
  const read = readPlan(plan({ platforms: [named()], spans, ...more }));
  if (!read.plan || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return calculate(read.plan, { latencies: false });
}
const efficiency = (changes: Partial<SpanRow>, more: Partial<Plan> = {}): number =>
  Number(asked(changes, more).reading.cell(columnOf(routes, 'linkEfficiency'), 0));

describe('Share of an Ethernet line that is TCP/IPv4 data, as published [GRONK]', () => {
  it.each([
    ['TCP/IP in packets of 1500', 0.9493],
    ['TCP/IP in packets of 1500 with timestamps', 0.9415],
    ['TCP/IP in packets of 9000', 0.9914],
  ])('%s: %d', (framing, published) => {
    expect(Math.abs(efficiency({ framing }) - published)).toBeLessThanOrEqual(0.00005);
  });

  it('larger packets of the span make the same framing better', () => {
    expect(efficiency({ framing: 'TCP/IP in packets of 1500', mtuBytes: 9000 })).toBeCloseTo(8960 / 9038, 12);
  });
});

describe('Framings of the catalogue', () => {
  it.each([
    ['native FC', 0.97],
    ['fcip', 0.93],
    [' TCP/IP ', 0.93],
    // 1,500 bytes of which 40 are headers; 38 stand around each packet, and 42, 50 and 26 come with the tunnel.
    ['TCP/IP over OTV', 1460 / 1580],
    ['TCP/IP over VXLAN', 1460 / 1588],
    ['TCP/IP over EoMPLS or VPLS', 1460 / 1564],
    // Within packets of 1,500 bytes.
    ['TCP/IP over LISP', 1424 / 1538],
  ])('%s leaves %d of the wire to payload', (framing, expected) => {
    expect(efficiency({ framing })).toBeCloseTo(expected, 12);
  });

  it('FCIP takes the least of what its packets leave: 2,112 bytes of data in 2,188 to 2,268 [FCIP]', () => {
    expect(Math.abs(efficiency({ framing: 'FCIP' }) - 2112 / 2268)).toBeLessThan(0.005);
  });

  it('what is stated holds whatever the MTU', () => expect(efficiency({ framing: 'FCIP', mtuBytes: 9000 })).toBe(0.93));
});

it('a blank framing is the link efficiency of the plan, whatever the MTU', () => {
  const assumptions = assuming({ linkEfficiency: 0.8 });
  expect(efficiency({ mtuBytes: 9000 }, { assumptions })).toBe(0.8);
});

it('a framing of the plan: 10 MB/s of writes are 80 Mb/s, and 100 on a wire of which 0.8 is payload', () => {
  const transports: TransportRow[] = [{ framing: 'Ours', mtuBytes: 1000, headerBytes: 100, lineBytes: 125 }];
  const { reading } = asked({ framing: 'OURS' }, { transports });
  expect(Number(reading.cell(columnOf(options, 'storageMbpsAtoB'), 0))).toBeCloseTo(100, 12);
  expect(Number(reading.cell(columnOf(options, 'requiredStorageMbps'), 0))).toBeCloseTo(200, 12);
});

it('an explanation names the framing, and each of its figures a source of its own', () => {
  const full = asked({ framing: 'TCP/IP over OTV' });
  const told = explainOption(full, [], { span: 'Nord-Süd', platform: 'mirror', field: 'linkEfficiency' });
  const text = 'text' in told ? told.text : '';
  expect(text).toContain(
    '1,542 B  (input; Calculated: a packet of 1,500 bytes and 42 of the tunnel [CISCO-DCI]; calculated, 2026-11-22)',
  );
  expect(text).toContain('Line overhead: 38 B  (input; general knowledge, not found in a document, 2026-11-22)');
  expect(text).toContain('[Transports: TCP/IP over OTV]');
});
