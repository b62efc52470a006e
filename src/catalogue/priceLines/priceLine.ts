import { general } from '../cite';
import type { Fact } from '../fact';

/** What a line pays for: a part of the table Prices. */
export type PricePart =
  'hardware' | 'software' | 'support' | 'network' | 'installation' | 'energy' | 'training' | 'witness' | 'gateway';

/** Something that has to be priced of a platform. It has no price: prices come from vendors. */
export interface PriceLine {
  readonly item: string;
  readonly part: PricePart;
  /** Whether a total without it is too low. */
  readonly required: Fact<boolean>;
}

/** What has to be priced of the platforms whose keys begin so. */
export interface PriceTemplate {
  readonly keys: readonly string[];
  readonly lines: readonly PriceLine[];
}

export const needed = (part: PricePart, item: string, note?: string): PriceLine => ({
  item,
  part,
  required: general(true, note),
});
export const usual = (part: PricePart, item: string, note?: string): PriceLine => ({
  item,
  part,
  required: general(false, note),
});
