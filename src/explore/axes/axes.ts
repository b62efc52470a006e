import { sizingYear, utilisation } from './assumptions';
import type { Axis } from './axis';
import { distance } from './distance';
import { growth, load, share } from './workloads';

/** All that can be moved. */
export const axes = { distance, load, share, growth, year: sizingYear, utilisation } as const satisfies Readonly<
  Record<string, Axis>
>;

/** Along which a limit is looked for. */
export const limitedAlong = ['distance', 'load', 'share', 'year'] as const satisfies readonly (keyof typeof axes)[];
export type LimitedAlong = (typeof limitedAlong)[number];

/** Along which figures are shown. */
export const sweptAlong = [
  'distance',
  'load',
  'share',
  'growth',
  'utilisation',
] as const satisfies readonly (keyof typeof axes)[];
export type SweptAlong = (typeof sweptAlong)[number];
