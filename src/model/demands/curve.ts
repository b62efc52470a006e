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
} from '../../formula';
import { Mbps, MBps, ms, one, perSecond } from '../../quantities/units';
import { backA, backB, demand, outA, outB } from './demands';
import { compression } from '../inputs/assumptions';
import { readAwayMs, readHomeMs, writeAwayMs, writeHomeMs } from '../options/latency';
import { followsAbove, option, optionEfficiency, routeRow } from '../options/identity';
import { spanReads, spanWrites } from '../routes/spanSums';
import { curve } from '../tables';
import { key, quantity } from '../working';

/** What an option comes to when all workloads issue the same share of their IO from the other site. Shown; nothing asks it. */
key(curve, 'Span', 'span', 'The span');
key(curve, 'Platform', 'platform', 'Key of the platform');
const curveOption = key(curve, 'Option', 'option', 'Span and platform in one');
const share = key(curve, 'Away', 'awayShare', 'Share of the IO of every volume issued from the other site', 'number');
const rowDrained = (site: string): Column => {
  const drained = key(curve, `Demand drained ${site}`, `demandDrained${site}`, `Option and the state drained ${site} in one`);
  return quantity(curve, `Drained ${site}`, `drained${site}Row`, one, `Row in Demands of that state`, rowOf(demand, drained));
};
const [drainedA, drainedB] = [rowDrained('A'), rowDrained('B')];
const row = quantity(curve, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, curveOption));
const route = quantity(curve, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, row));

const added = (heading: string, field: string, means: string, home: Column, away: Column): Column =>
  quantity(curve, heading, field, ms, means, plus(times(minus(1, share), pick(home, row)), times(share, pick(away, row))));
const read = added('Read ms', 'readMs', 'What the mean read gains', readHomeMs, readAwayMs);
const write = added('Write ms', 'writeMs', 'What the mean write gains', writeHomeMs, writeAwayMs);
const reads = quantity(curve, 'Reads', 'readIops', perSecond, 'Reads a second of the span', pick(spanReads, route));
const writes = quantity(curve, 'Writes', 'writeIops', perSecond, 'Writes a second of the span', pick(spanWrites, route));
quantity(
  curve,
  'IO ms',
  'ioMs',
  ms,
  'What the mean IO gains, reads and writes by their number',
  ratio(plus(times(reads, orElse(read, constant(0, ms))), times(writes, orElse(write, constant(0, ms)))), plus(reads, writes)),
);

/** Volumes of A at home while B is drained, and away while A is; those of B the other way round. */
const storage = (direction: string, field: string, out: Column, back: Column, home: readonly [Column, Column]): Column => {
  const megabytes = (where: string, name: string, outRow: Column, backRow: Column): Column =>
    quantity(
      curve,
      `${direction} ${where} MB/s`,
      `${field}${name}`,
      MBps,
      `From ${direction} with all IO issued ${where}; none where ownership moves with the load`,
      when(compare(pick(followsAbove, row), '<', 1), absent('number', MBps), plus(pick(out, outRow), pick(back, backRow))),
    );
  const [outHome, backHome] = home;
  const [outAway, backAway] = [backHome, outHome];
  const atHome = megabytes('at home', 'HomeMBps', outHome, backHome);
  const away = megabytes('away', 'AwayMBps', outAway, backAway);
  return quantity(
    curve,
    `Storage ${direction} Mb/s`,
    field,
    Mbps,
    `Storage traffic on the wire from ${direction}, in the year that is sized for`,
    ratio(
      convert(plus(times(minus(1, share), atHome), times(share, away)), Mbps),
      times(compression, pick(optionEfficiency, row)),
    ),
  );
};
storage('A to B', 'storageMbpsAtoB', outA, backB, [drainedB, drainedA]);
storage('B to A', 'storageMbpsBtoA', outB, backA, [drainedA, drainedB]);
