import type { Table } from '../../formula';
import { foldKey } from '../../formula';
import { checkList, isNumeric, numericChecks, unitOf } from '../../model/checks';
import { states } from '../../model/states';
import * as tables from '../../model/tables';
import {
  behaviourOf,
  demandKeys,
  homeRows,
  networkKey,
  ownerKey,
  ownerRows,
  type Place,
  type Seen,
  seen,
  vmsAsIn,
} from './loadRows';
import { outageRows } from './outageRows';
import type { Outline } from './outline';
import type { Row } from '../plan';
import { classRows, curveRows, pathLossRows, resyncRows, sessionRows, tromboneRows } from './reportRows';

/** Rows of the working tables whose number follows from the inputs alone. */
export function workingRows(outline: Outline): ReadonlyMap<Table, readonly Row[]> {
  const { spans, decidingStates, years, behaviours, options } = outline;
  const perState: readonly Place[] = spans.flatMap((span) => [
    ...states.map((state) => ({ span, state, year: null })),
    ...decidingStates.flatMap((state) => years.map((year) => ({ span, state, year }))),
  ]);
  const loads = distinct(perState.flatMap((place) => behaviours.map((behaviour) => seen(place, behaviour))));
  return new Map<Table, readonly Row[]>([
    [tables.calendar, years.map((year) => ({ year }))],
    [tables.partDelays, outline.parts.map((_, at) => ({ partRow: at + 1 }))],
    [tables.routes, spans.map((span) => ({ span }))],
    [tables.credits, spans.flatMap((span) => ['working', 'protect'].map((path) => ({ span, path })))],
    [tables.tcp, spans.map((span) => ({ span }))],
    [tables.movers, outline.movers],
    [tables.migrations, outline.migrations],
    [tables.decisions, outline.choices.map((_, at) => ({ no: at + 1 }))],
    [tables.loads, outline.workloads.map((_, at) => ({ no: at + 1 }))],
    [tables.homeLoads, loads.flatMap((of) => homeRows(of, spans.indexOf(of.place.span)))],
    [tables.ownerLoads, loads.flatMap(ownerRows)],
    [tables.networkLoads, perState.filter(({ state }) => vmsAsIn(state) === state).map(networkRow)],
    [
      tables.options,
      options.map(({ option, span, platform }) => ({
        option,
        span,
        platform: platform.platform!,
        nameOrder: outline.nameOrder.get(platform)!,
        comparedPeaks: behaviourOf(platform).peaks,
        comparedFollows: behaviourOf(platform).follows,
        comparedTakesOver: behaviourOf(platform).takesOver,
      })),
    ],
    [tables.demands, numbered(options.flatMap(({ option, span, platform }) => demandRows(option, span, platform)))],
    [
      tables.links,
      options.flatMap(({ option, span, platform }) =>
        ['all', 'storage', 'rest'].map((carries) => ({
          link: `${option} | ${carries}`,
          option,
          span,
          platform: platform.platform!,
          carries,
          comparedAtMbps: null,
          offersLeftOut: 0,
        })),
      ),
    ],
    [tables.costs, options.flatMap(({ option, platform }) => costRows(outline, option, platform))],
    [
      tables.years,
      options.flatMap(({ option, span, platform }) =>
        years.map((year) => ({ option, span, platform: platform.platform!, year })),
      ),
    ],
    [tables.outages, outageRows(outline)],
    [tables.trombones, tromboneRows(outline)],
    [tables.sessions, sessionRows(outline)],
    [tables.pathLosses, pathLossRows(outline)],
    [tables.classes, classRows(outline)],
    [tables.resyncs, resyncRows(outline)],
    [tables.curve, curveRows(outline)],
    [tables.fit, options.map(({ option }) => ({ option }))],
    [
      tables.validations,
      options.flatMap(({ option, span }) =>
        outline.movers
          .filter((row) => row.span === span)
          .map(({ mover, hypervisor }) => ({ option, mover: mover!, hypervisor: hypervisor! })),
      ),
    ],
    [
      tables.checks,
      numbered(
        options.flatMap(({ option, span, platform }) =>
          asked.map((row) => ({
            option,
            span,
            platform: platform.platform!,
            ...row,
          })),
        ),
      ),
    ],
  ]);

  function costRows(from: Outline, option: string, platform: Row): Row[] {
    const keys = [platform.platform, platform.fronts].filter((key): key is string => typeof key === 'string');
    return keys.flatMap((key) =>
      from.prices.flatMap((price, at) =>
        foldKey(String(price.platform)) === foldKey(key) ? [{ option, platform: key, priceRow: at + 1 }] : [],
      ),
    );
  }
}

/** What every option is asked, as rows of Checks say it. */
const asked: readonly Row[] = checkList.map((check, at) => ({
  check: check.check,
  checkNo: at + 1,
  numericNo: numericChecks.findIndex((one) => one.check === check.check) + 1,
  asks: check.asks,
  unit: isNumeric(check) ? unitOf(check).symbol : '',
  restsOn: check.restsOn,
}));

/** Each kind of loads once, where it first occurs. */
const distinct = (all: readonly Seen[]): readonly Seen[] => [...new Map(all.map((of) => [ownerKey(of, ''), of])).values()];

/** Numbers rows from 1, as MATCH and INDEX count. */
export const numbered = (rows: readonly Row[]): readonly Row[] => rows.map((row, at) => ({ no: at + 1, ...row }));

function networkRow(place: Place): Row {
  const drained = (site: string): number => (place.state === `drained ${site}` ? 1 : 0);
  const part = place.state === 'planned' ? 1 : 0;
  return { loads: networkKey(place), ...place, part, plusA: drained('A'), plusB: drained('B') };
}

function demandRows(option: string, span: string, platform: Row): Row[] {
  return states.map((state) => ({
    demand: `${option} | ${state}`,
    option,
    span,
    platform: platform.platform!,
    state,
    ...demandKeys({ span, state, year: null }, platform),
  }));
}
