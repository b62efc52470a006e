import { options, resyncs, tcp, yearNeeds } from '../../src/model/tables';
import type { Plan, TransportRow } from '../reference/plan';
import { expectAtMost, expectSame, forPlans, quickly, rows } from './plans';

/** The plan with every span in one framing, of which it has no other. */
const framed = (plan: Plan, framing: Omit<TransportRow, 'framing'>, span: Partial<Plan['spans'][number]> = {}): Plan => ({
  ...plan,
  transports: [{ framing: 'ours', ...framing }],
  spans: plan.spans.map((one) => ({ ...one, framing: 'ours', ...span })),
  platforms: plan.platforms.map((row) => ({ ...row, framing: null })),
});
const packets = { overTcp: true, headerBytes: 40, lineBytes: 38 };

describe('What storage crosses a span in:', () => {
  test('a framing as efficient as the plan says changes no need', () =>
    forPlans((plan) => {
      const without = { ...framed(plan, { efficiency: 1 }), spans: plan.spans.map((span) => ({ ...span, framing: null })) };
      const same = framed(plan, { efficiency: plan.assumptions.linkEfficiency ?? 0.93 });
      for (const [table, field] of [
        [options, 'requiredMbps'],
        [options, 'requiredStorageMbps'],
        [yearNeeds, 'requiredMbps'],
        [resyncs, 'hours'],
      ] as const) {
        const now = rows(quickly(same), table, field);
        rows(quickly(without), table, field).forEach((row, at) => expectSame(row[field], now[at]![field]));
      }
    }, 20));

  test('larger packets never need more bandwidth', () =>
    forPlans((plan) => {
      const [small, large] = [1500, 9000].map((mtuBytes) =>
        rows(quickly(framed(plan, { ...packets, mtuBytes }, { mtuBytes: null })), options, 'requiredMbps'),
      ) as [ReturnType<typeof rows<number, 'requiredMbps'>>, ReturnType<typeof rows<number, 'requiredMbps'>>];
      large.forEach(({ requiredMbps }, at) => expectAtMost(requiredMbps, small[at]!.requiredMbps));
    }, 20));

  test('more loss never lets TCP carry more, more streams never less', () =>
    forPlans((plan) => {
      const carried = (span: Partial<Plan['spans'][number]>) =>
        rows(
          quickly(framed(plan, { ...packets, mtuBytes: 1500 }, { tcpWindowBytes: 1e6, lossShare: 1e-6, ...span })),
          tcp,
          'tcpMbps',
        );
      const usual = carried({});
      carried({ lossShare: 1e-4 }).forEach(({ tcpMbps }, at) => expectAtMost(tcpMbps, usual[at]!.tcpMbps));
      carried({ tcpStreams: 1 }).forEach(({ tcpMbps }, at) => expectAtMost(tcpMbps, carried({ tcpStreams: 3 })[at]!.tcpMbps));
    }, 20));
});
