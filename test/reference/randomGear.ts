/** Random gear, channels and fibres that are shared. */
import fc from 'fast-check';
import { maybe } from './arbitraries';
import type { Plan } from './plan';
import { freeText, index } from './randomRows';

export const gearRow = () =>
  fc.record(
    {
      gear: fc.constantFrom('DWDM', 'dwdm', 'Optics'),
      item: freeText(),
      basis: maybe(fc.constantFrom('circuit end' as const, 'fibre end' as const, 'fibre' as const, 'amplifier' as const)),
      everyKm: fc.constantFrom(20, 80, 112.5),
      quantity: maybe(fc.constantFrom(1, 2, 0.5)),
      unitPrice: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(1200, 3333.33, 0) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      discount: maybe(fc.constantFrom(0, 0.35)),
      maintenanceShare: maybe(fc.constantFrom(0, 0.12)),
      watts: maybe(fc.constantFrom(0, 45.5)),
      rackUnits: maybe(fc.constantFrom(1, 4)),
      currency: maybe(index()),
    },
    { noNullPrototype: true },
  );

/** Now and then offers have channels and gear, pay part of NRC later, and links share a fibre: by the numbers of a plan, which are random themselves. */
export function withChannels(plan: Plan): Plan {
  const sets = (plan.gear ?? []).map(({ gear }) => gear);
  return {
    ...plan,
    spans: plan.spans.map((span, at) => ({ ...span, fibreSystem: (plan.prices.length + at) % 2 === 0 ? 'shared' : null })),
    offers: plan.offers.map((offer, at) => ({
      ...offer,
      channels: [null, 1, 2, 5][(plan.prices.length + at) % 4]!,
      nrcSecondHalfMonth: [null, 7, 12, 400, 25][(plan.prices.length + at) % 5]!,
      gear: at % 2 === 0 ? (sets[at % Math.max(1, sets.length)] ?? null) : null,
    })),
  };
}
