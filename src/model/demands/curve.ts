import {
  absent,
  type Column,
  compare,
  constant,
  convert,
  minus,
  orElse,
  pick,
  plus,
  ratio,
  rowOf,
  times,
  when,
  textKey,
  numberKey,
  rowColumn,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { Mbps, MBps, ms, perSecond } from '../../quantities/units';
import { Demands } from './demands';
import { curve } from '../tables';
import { Options } from '../options/identity';
import { OptionLatency } from '../options/latency';
import { ServedWorkloads } from '../options/servedWorkloads';

/** What an option comes to when all workloads issue the same share of their IO from the other site. Shown; nothing asks it. */
const span = textKey(curve, { heading: 'Span', description: 'The span' });
const platform = textKey(curve, { heading: 'Platform', description: 'Key of the platform' });
const option = textKey(curve, { heading: 'Option', description: 'Span and platform in one' });
const awayShare = numberKey(curve, {
  heading: 'Away',
  description: 'Share of the IO of every volume issued from the other site',
});
const rowDrained = (site: 'A' | 'B') => {
  const key = textKey(curve, { heading: `Demand drained ${site}`, description: `Option and the state drained ${site} in one` });
  return {
    key,
    row: rowColumn(curve, {
      heading: `Drained ${site}`,
      description: `Row in Demands of that state`,
      formula: rowOf(Demands.demand, key),
    }),
  };
};
const [drainedA, drainedB] = [rowDrained('A'), rowDrained('B')];
const optionRow = rowColumn(curve, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});

const name = textColumn(curve, {
  heading: 'Name',
  description: 'What the platform is called, beside its line in the chart',
  formula: pick(Options.name, optionRow),
});

const ownerShare = numberColumn(curve, {
  heading: 'Away part',
  description: 'Share of the IO issued away from the owner, who moves with the load if the platform moves ownership',
  formula: when(compare(awayShare, '>', pick(Options.followsAbove, optionRow)), minus(1, awayShare), awayShare),
});
const added = (heading: string, description: string, home: Column, away: Column) =>
  numberColumn(curve, {
    heading,
    unit: ms,
    description,
    formula: plus(times(minus(1, ownerShare), pick(home, optionRow)), times(ownerShare, pick(away, optionRow))),
  });
const readMs = added('Read ms', 'What the mean read gains', OptionLatency.readHomeMs, OptionLatency.readAwayMs);
const writeMs = added('Write ms', 'What the mean write gains', OptionLatency.writeHomeMs, OptionLatency.writeAwayMs);
const readIops = numberColumn(curve, {
  heading: 'Reads',
  unit: perSecond,
  description: 'Reads a second of what the platform serves',
  formula: pick(ServedWorkloads.readIops, optionRow),
});
const writeIops = numberColumn(curve, {
  heading: 'Writes',
  unit: perSecond,
  description: 'Writes a second of what the platform serves',
  formula: pick(ServedWorkloads.writeIops, optionRow),
});
const ioMs = numberColumn(curve, {
  heading: 'IO ms',
  unit: ms,
  description: 'What the mean IO gains, reads and writes by their number',
  formula: ratio(
    plus(times(readIops, orElse(readMs, constant(0, ms))), times(writeIops, orElse(writeMs, constant(0, ms)))),
    plus(readIops, writeIops),
  ),
});

type DrainedRow = typeof drainedA.row;

/** Volumes of A at home while B is drained, and away while A is; those of B the other way round. */
const storage = (direction: string, out: Column<'Demands'>, back: Column<'Demands'>, home: readonly [DrainedRow, DrainedRow]) => {
  const megabytes = (where: string, outRow: DrainedRow, backRow: DrainedRow) =>
    numberColumn(curve, {
      heading: `${direction} ${where} MB/s`,
      unit: MBps,
      description: `From ${direction} with all IO issued ${where}; none where ownership moves with the load`,
      formula: when(
        compare(pick(Options.followsAbove, optionRow), '<', 1),
        absent('number', MBps),
        plus(pick(out, outRow), pick(back, backRow)),
      ),
    });
  const [outHome, backHome] = home;
  const [outAway, backAway] = [backHome, outHome];
  const atHome = megabytes('at home', outHome, backHome);
  const away = megabytes('away', outAway, backAway);
  const mbps = numberColumn(curve, {
    heading: `Storage ${direction} Mb/s`,
    unit: Mbps,
    description: `Storage traffic on the wire from ${direction}, in the year that is sized for`,
    formula: ratio(
      convert(plus(times(minus(1, awayShare), atHome), times(awayShare, away)), Mbps),
      pick(Options.linkEfficiency, optionRow),
    ),
  });
  return { atHome, away, mbps };
};
const aToB = storage('A to B', Demands.outA, Demands.backB, [drainedB.row, drainedA.row]);
const bToA = storage('B to A', Demands.outB, Demands.backA, [drainedA.row, drainedB.row]);

export const Curve = columns(curve, {
  span,
  platform,
  option,
  awayShare,
  demandDrainedA: drainedA.key,
  drainedARow: drainedA.row,
  demandDrainedB: drainedB.key,
  drainedBRow: drainedB.row,
  optionRow,
  name,
  ownerShare,
  readMs,
  writeMs,
  readIops,
  writeIops,
  ioMs,
  storageMbpsAtoBHomeMBps: aToB.atHome,
  storageMbpsAtoBAwayMBps: aToB.away,
  storageMbpsAtoB: aToB.mbps,
  storageMbpsBtoAHomeMBps: bToA.atHome,
  storageMbpsBtoAAwayMBps: bToA.away,
  storageMbpsBtoA: bToA.mbps,
});
