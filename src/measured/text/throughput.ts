import { byte, factorBetween, perSecond, product } from '../../quantities/units';
import { dataUnit } from '../../quantities/written/dataUnits';

/**
 * Bytes a second in one of a unit such as `MB/s`, `MiB/s` or `Mb/s`. Null if it is none, or may be bits or bytes.
 *
 * @param step how many KB/s an MB/s is where the file is from: tools of storage count 1,024.
 */
export function bytesPerSecondIn(unit: string, step: 1000 | 1024): number | null {
  const written = dataUnit(unit, true, step);
  return written && 'unit' in written ? factorBetween(written.unit, product(byte, perSecond)).toNumber() : null;
}
