import { absolute, columns, convert, minus, numberColumn, pick, plus, ratio, times } from '../../src/formula';
import { Demands } from '../../src/model/demands/demands';
import { compression } from '../../src/model/inputs/assumptions';
import { Options } from '../../src/model/options/identity';
import { Routes as RoutesNow } from '../../src/model/routes/routes';
import { demands, options, routes } from '../../src/model/tables';
import { Mbps, ms } from '../../src/quantities/units';

/* The code of src/formula/README.md, as it stands there. */

const { outA, backB, optionRow } = Demands;
const { workingRttMs, protectRttMs } = RoutesNow;
const { routeRow } = Options;

const storageMbpsAtoB = numberColumn(demands, {
  heading: 'Storage A to B Mb/s',
  unit: Mbps,
  description: 'Storage traffic on the wire from A to B, after compression and efficiency',
  formula: ratio(convert(plus(outA, backB), Mbps), times(compression, pick(Options.linkEfficiency, optionRow))),
});

export const Traffic = columns(demands, { storageMbpsAtoB });

const rttDifferenceMs = numberColumn(routes, {
  heading: 'RTT difference',
  unit: ms,
  description: 'By how much the round trips of the two paths differ',
  formula: absolute(minus(workingRttMs, protectRttMs)),
});

export const Routes = columns(routes, { rttDifferenceMs });

const optionRttDifferenceMs = numberColumn(options, {
  heading: 'RTT difference',
  unit: ms,
  description: 'By how much the round trips of the two paths differ',
  formula: pick(Routes.rttDifferenceMs, routeRow),
});

export const OptionRtt = columns(options, { rttDifferenceMs: optionRttDifferenceMs });
