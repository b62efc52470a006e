import type { Raw } from '../../formula';
import { fibreUsPerKm } from '../../model/inputs/assumptions';
import { Spans } from '../../model/inputs/network/spans';
import { Routes } from '../../model/routes/routes';
import { inputRows } from '../../plan/plan';
import { Decimal } from '../../quantities/decimal';
import { km } from '../../quantities/units';
import { type Axis, greatestOf } from './axis';
import { quarters } from './quarters';

/** Longest working route. The protect route moves in proportion; gear stays, also that which a measured round trip shows. */
export const distance: Axis = {
  heading: 'Working route',
  title: 'Longest working route; the protect route moves in proportion',
  unit: km.symbol,
  perUnit: 1000,
  usual: quarters,
  of: ({ plan, reading }) => {
    const [span] = inputRows(plan, Spans);
    const today = reading.column(Routes.workingRouteKm)[0] as Decimal | null | undefined;
    if (!span || !today) return null;
    const { protectRouteKm, measuredRttMs, measuredProtectRttMs } = span;
    const protect = protectRouteKm === null ? today : new Decimal(protectRouteKm);
    const longest = greatestOf(Spans.workingRouteKm);
    const times = (value: Decimal): Decimal => value.div(today);
    const usPerKm = Number(plan.assumptions.get(fibreUsPerKm));
    const fibreMs = (routeKm: Decimal): Decimal => routeKm.times(2).times(usPerKm).div(1000);
    return {
      today,
      least: new Decimal(1).div(distance.perUnit),
      most: Decimal.min(longest, longest.times(today).div(protect)),
      at: (value) => ({
        cells: new Map([
          [Spans.workingRouteKm, [value.toNumber()]],
          [Spans.protectRouteKm, [protectRouteKm === null ? null : times(value).times(protectRouteKm).toNumber()]],
          [Spans.measuredRttMs, [lightMoved(measuredRttMs, fibreMs(today), times(value))]],
          [Spans.measuredProtectRttMs, [lightMoved(measuredProtectRttMs, fibreMs(protect), times(value))]],
        ]),
      }),
    };
  },
};

/** A measured round trip on a route so many times as long: what it shows beyond the fibre is gear and stays. */
function lightMoved(measuredMs: number | null, fibreMs: Decimal, times: Decimal): Raw {
  if (measuredMs === null) return null;
  const light = Decimal.min(measuredMs, fibreMs);
  return light.times(times).plus(measuredMs).minus(light).toNumber();
}
