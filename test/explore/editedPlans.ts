import fc from 'fast-check';
import { minimalPlan, type LoosePlan } from '../broken/minimalPlan';

/** One thing that is done to a plan. */
type Edit = (plan: LoosePlan, by: number) => void;

const edits: Readonly<Record<string, Edit>> = {
  horizon: ({ assumptions }, by) => void (assumptions['horizonYears'] = 2 + (by % 5)),
  customer: ({ assumptions }, by) => void (assumptions['customer'] = `Customer ${by}`),
  hypervisor: ({ assumptions, hypervisors }) => {
    assumptions['hypervisor'] = 'vMotion 5.0';
    hypervisors.splice(0, 1);
  },
  route: ({ spans }, by) => void (spans[0]!['protectRouteKm'] = 150 + by),
  'no West': (plan) => {
    plan.spans = plan.spans.filter(({ span }) => span !== 'West');
    plan.workloads = plan.workloads.filter(({ span }) => span !== 'West');
  },
  writes: ({ workloads }, by) => void (workloads[0]!['writeIops'] = 200 + 500 * by),
  'workload moves': ({ workloads }) => void Object.assign(workloads.at(-1)!, { span: 'East', homeSite: 'Bern' }),
  'workloads more': ({ workloads }, by) => {
    for (let at = 0; at < by; at++) workloads.unshift({ ...workloads[0], workload: `More ${at}` });
  },
  'site renamed': ({ sites, spans, workloads }) => {
    sites[0]!['site'] = 'Chur';
    spans[0]!['from'] = 'Chur';
    for (const workload of workloads) if (workload['homeSite'] === 'Zürich') workload['homeSite'] = 'Chur';
  },
  charge: ({ offers }, by) => void (offers[0]!['mrc'] = 3000 + 10 * by),
  'offer more': ({ offers }, by) => void offers.push({ ...offers[0], product: '10G', payloadMbps: 10_000, mrc: 5000 + by }),
  price: ({ prices }, by) => void (prices[0]!['unitPrice'] = 100_000 + 7 * by),
  'prices more': ({ prices }, by) => {
    for (let at = 0; at < by; at++) prices.push({ ...prices[0], item: `Item ${at}`, unitPrice: 1000 + at, charge: 'yearly' });
  },
  'not priced': ({ prices }) => void (prices[0]!['unitPrice'] = null),
  'price in euros': ({ prices }) => void (prices[0]!['currency'] = 'EUR'),
  'price in francs': ({ prices, rates }) => {
    prices[0]!['currency'] = 'CHF';
    rates.unshift({ currency: 'CHF', rate: 1.2, date: '2011-07-12' });
  },
  rate: ({ rates }, by) => void (rates.at(-1)!['rate'] = 1.3 + by / 100),
  'platform more': ({ platforms, prices }) => {
    platforms.unshift('svc-split-2011');
    prices.unshift({ platform: 'svc-split-2011', item: 'Nodes', unitPrice: 80_000 });
  },
};

/** A plan that is one of many kin: any two of them share options, and some of these have no total. */
export const editedPlan = (): fc.Arbitrary<LoosePlan> =>
  fc.record({ names: fc.shuffledSubarray(Object.keys(edits), { maxLength: 8 }), by: fc.nat(9) }).map(({ names, by }) => {
    const plan = minimalPlan();
    for (const name of names) edits[name]!(plan, by);
    // Rates that nothing needs any more are taken out of some plans.
    const needed = plan.prices.map(({ currency }) => currency);
    return by % 2 === 0 ? plan : { ...plan, rates: plan.rates.filter(({ currency }) => needed.includes(currency)) };
  });
