import {
  ceil,
  columns,
  convert,
  each,
  is,
  isStated,
  minus,
  numberColumn,
  pick,
  plus,
  power,
  ratio,
  sumOver,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { KB, MBps } from '../../quantities/units';
import { kilobyteBytes, sizeForYear } from '../inputs/assumptions';
import { Platforms } from '../inputs/products/platforms';
import { Loads } from '../loads/loads';
import { LoadWeights } from '../loads/loadWeights';
import { SpanSums } from '../routes/spanSums';
import { loads, options } from '../tables';
import { Options } from './identity';

/*
 * What hosts dirty of an option's volumes while the sites are parted: a platform that records changes in units of 256 KB copies
 * a whole unit for a write of 8 KB. If it states no unit, what is written counts, which may be less than what is copied.
 */
const trackingGrainKB = numberColumn(options, {
  heading: 'Tracking grain KB',
  unit: KB,
  description: 'The unit in which the platform records changes',
  formula: pick(Platforms.trackingGrainKB, Options.platformRow),
});
const grains = ceil(ratio(each(Loads.writeKB), trackingGrainKB));
const grown = power(plus(1, each(Loads.growthPerYear)), withoutUnit(sizeForYear));
/** The unit is the platform's and the size of a write the workload's, so no column of Loads can hold what is summed. */
const dirtied = (name: 'A' | 'B') => {
  const end = name === 'A' ? minus(times(2, Options.routeRow), 1) : times(2, Options.routeRow);
  const dirty = convert(times(each(LoadWeights.writeIops), grown, grains, trackingGrainKB, kilobyteBytes), MBps);
  const written = name === 'A' ? SpanSums.writtenMBpsA : SpanSums.writtenMBpsB;
  return numberColumn(options, {
    heading: `${name} dirtied MB/s`,
    unit: MBps,
    description: `What hosts dirty of the volumes homed at ${name}, in whole units if the platform states its unit, without the peak factor`,
    formula: when(isStated(trackingGrainKB), sumOver(loads, [is(each(Loads.end), end)], dirty), pick(written, Options.routeRow)),
  });
};
const [dirtiedMBpsA, dirtiedMBpsB] = [dirtied('A'), dirtied('B')];

export const Dirtied = columns(options, { trackingGrainKB, dirtiedMBpsA, dirtiedMBpsB });
