import type { Raw, Table } from '../formula';
import { foldKey } from '../formula';
import { checkList, numericChecks } from '../model/checks';
import { states } from '../model/states';
import * as tables from '../model/tables';
import { type Behaviour, behaviourOf, homeRows, ownerKey, ownerRows } from './loadRows';
import type { Outline } from './outline';
import type { Row } from './plan';

/** Rows of the working tables whose number follows from the inputs alone. */
export function workingRows(outline: Outline): ReadonlyMap<Table, readonly Row[]> {
  const { spans, loadYears, years, behaviours, options } = outline;
  const perState = spans.flatMap((span) => states.flatMap((state) => loadYears.map((year) => ({ span, state, year }))));
  return new Map<Table, readonly Row[]>([
    [tables.calendar, years.map((year) => ({ year }))],
    [tables.routes, spans.map((span) => ({ span }))],
    [tables.movers, outline.movers],
    [tables.decisions, outline.choices.map((_, at) => ({ no: at + 1 }))],
    [tables.loads, outline.workloads.map((_, at) => ({ no: at + 1 }))],
    [
      tables.homeLoads,
      perState.flatMap((place) => behaviours.flatMap((behaviour) => homeRows(place, behaviour, spans.indexOf(place.span)))),
    ],
    [tables.ownerLoads, perState.flatMap((place) => behaviours.flatMap((behaviour) => ownerRows(place, behaviour)))],
    [tables.networkLoads, perState.map(networkRow)],
    [
      tables.options,
      options.map(({ option, span, platform }) => ({
        option,
        span,
        platform: platform.platform!,
        nameOrder: outline.nameOrder.get(platform)!,
        comparedPeaks: behaviourOf(platform).peaks,
        comparedFollows: behaviourOf(platform).follows,
      })),
    ],
    [tables.demands, numbered(options.flatMap(({ option, span, platform }) => demandRows(option, span, platform, loadYears)))],
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
  unit: 'unit' in check ? check.unit : '',
  restsOn: check.restsOn,
}));

/** Numbers rows from 1, as MATCH and INDEX count. */
export const numbered = (rows: readonly Row[]): readonly Row[] => rows.map((row, at) => ({ no: at + 1, ...row }));

interface Place {
  readonly span: string;
  readonly state: (typeof states)[number];
  readonly year: number;
}

const networkKey = ({ span, state, year }: Place): string => `${span} | ${state} | ${year}`;

function networkRow(place: Place): Row {
  const drained = (site: string): number => (place.state === `drained ${site}` ? 1 : 0);
  const part = place.state === 'planned' ? 1 : 0;
  return { loads: networkKey(place), ...place, part, plusA: drained('A'), plusB: drained('B') };
}

function demandRows(option: string, span: string, platform: Row, loadYears: readonly number[]): Row[] {
  const behaviour: Behaviour = behaviourOf(platform);
  return states.flatMap((state) =>
    loadYears.map((year) => {
      const place: Place = { span, state, year };
      const keys: Record<string, Raw> = {
        loadsA: ownerKey(place, 'A', behaviour),
        loadsB: ownerKey(place, 'B', behaviour),
        network: networkKey(place),
      };
      return { option, platform: platform.platform!, ...place, ...keys };
    }),
  );
}
