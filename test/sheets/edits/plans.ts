import { readFileSync } from 'node:fs';

export type Json = Record<string, unknown> & Record<'workloads' | 'offers' | 'prices' | 'spans', Record<string, unknown>[]>;

/**
 * The example of today with two platforms, three workloads and three offers: as many kinds of input, and a fraction of the cells. Its paths are
 * bought together, and once.
 */
export function smaller(): Json {
  const plan = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Json;
  const platforms = ['powerstore-metro', 'pure-activecluster'];
  return {
    ...plan,
    platforms,
    workloads: plan.workloads.slice(0, 3),
    spans: plan.spans.map((span) => ({ ...span, pathsBought: 'together', whenFull: 'warn' })),
    offers: plan.offers.slice(1, 4),
    prices: plan.prices.filter(({ platform }) => platforms.includes(String(platform))),
  };
}

export function withText(): Json {
  const plan = smaller();
  plan.workloads[0]!.awayShare = 'many';
  return plan;
}

/** PowerStore runs today. Its lines stand after those of the other platform, support last. */
export function withToday(): Json {
  const plan = smaller();
  const span = plan.spans[0]!.span;
  plan.choices = [{ span, platform: 'powerstore-metro', choice: 'today', reason: 'bought in 2023' }];
  return plan;
}

/** PowerStore has an asynchronous copy at a third site. */
export function withCopy(): Json {
  const plan = smaller();
  const copy = { platform: 'powerstore-metro', site: 'Inland', rpoMinutes: 15, circuitMbps: 600, nrc: 2400, mrc: 1900 };
  return { ...plan, replicas: [{ span: plan.spans[0]!.span, ...copy }] };
}

/** The two paths of the example are of two carriers; here one of them sells fibre. */
export function withPaths(pathsBought: string): Json {
  const plan = smaller();
  const { offers } = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Json;
  return {
    ...plan,
    spans: plan.spans.map((span) => ({ ...span, pathsBought })),
    offers: [...plan.offers, ...offers.filter(({ kind }) => kind === 'dark-fibre-lease')],
  };
}

/** Needs grow by half every year: what is bought for this one is full soon. */
export function withUpgrades(whenFull: string): Json {
  const plan = smaller();
  return {
    ...plan,
    assumptions: Object.assign({}, plan.assumptions, { sizeForYear: 0 }),
    workloads: plan.workloads.map((workload) => ({ ...workload, growthPerYear: 0.5 })),
    spans: plan.spans.map((span) => ({ ...span, whenFull })),
  };
}

/** The same, with an Ethernet of eight channels. */
export function withChannels(): Json {
  const plan = withGear();
  return { ...plan, offers: plan.offers.map((offer, at) => (at === 1 ? { ...offer, channels: 8 } : offer)) };
}

/** The same on a span whose links may share that fibre. */
export function withSharedFibre(): Json {
  const plan = withGear();
  return { ...plan, spans: plan.spans.map((span) => ({ ...span, fibreSystem: 'shared' })) };
}

/** The fibre that its customer lights is all but free, and so it is bought with its gear. */
export function withGear(): Json {
  const plan = smaller();
  const { offers } = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Json;
  const lit = offers.filter(({ gear }) => gear !== undefined).map((offer) => ({ ...offer, nrc: 0, mrcPerKm: 1 }));
  return { ...plan, offers: [...plan.offers, ...lit] };
}

/** iSCSI volumes on one platform, the others on another. */
export function withSolution(): Json {
  const plan = smaller();
  const [first, second] = ['powerstore-metro', 'pure-activecluster'];
  return {
    ...plan,
    workloads: plan.workloads.map((workload, at) => (at === 2 ? { ...workload, protocol: 'iSCSI' } : workload)),
    solutions: [
      { solution: 'Both', platform: first },
      { solution: 'Both', platform: second, serves: 'iSCSI' },
    ],
  };
}
