import { Loads } from '../../model/loads/loads';
import { Sessions } from '../../model/loads/sessions';
import { Trombones } from '../../model/loads/trombones';
import { Calendar } from '../../model/money/calendar';
import { Months } from '../../model/money/months';
import { Migrations } from '../../model/movers/migrations';
import { Movers } from '../../model/movers/movers';
import { Decisions } from '../../model/options/decisions';
import { SolutionParts } from '../../model/options/solutionParts';
import { Credits } from '../../model/routes/credits';
import { PartDelays } from '../../model/routes/partDelays';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { Today } from '../../model/routes/today';
import { TcpFlows } from '../../model/routes/tcp';
import type { State } from '../../model/states';
import { networkKey } from './loadRows';
import { monthsOf } from './monthRows';
import type { Scope } from './scope';
import { type TableRows, tableRows } from './tableRows';

/** States in which VMs run where they do in no other. */
const statesOfVms: readonly State[] = ['planned', 'drained A', 'drained B'];

/** Tables of years, spans and workloads: nothing in them depends on a platform. */
export function spanRows({
  years,
  spans,
  parts,
  movers,
  counted,
  workloads,
  unsized,
  choices,
  today,
  localisations,
  ofParts,
  options,
  solutions,
}: Scope): readonly TableRows[] {
  // What is read in the place of rows with problems; without such a workload these have no row.
  const sound = workloads.find(({ id }) => !unsized.has(id))?.id;
  return [
    tableRows(
      Calendar,
      years.map((year) => ({ year })),
    ),
    tableRows(
      Months,
      years.slice(1).flatMap((year) => monthsOf(year).map((month) => ({ month, year }))),
    ),
    tableRows(
      PartDelays,
      parts.map(({ id }) => ({ partId: id })),
    ),
    tableRows(
      { ...RouteEstimate, ...Today },
      spans.map((span) => ({ span, todayCompared: today.get(span)?.option ?? '-' })),
    ),
    tableRows(
      Credits,
      spans.flatMap((span) => ['working', 'protect'].map((path) => ({ span, path }))),
    ),
    tableRows(
      TcpFlows,
      spans.map((span) => ({ span })),
    ),
    tableRows(Movers, movers),
    tableRows(
      Migrations,
      counted.map(({ workloadId, span, hypervisor }) => ({ workloadId, span, moverKey: `${span} | ${hypervisor}` })),
    ),
    tableRows(
      Sessions,
      counted.map(({ workloadId, span }) => ({ workloadId, span })),
    ),
    tableRows(Loads, [
      ...workloads.flatMap(({ id, span }) => {
        const readsId = unsized.has(id) ? sound : id;
        return readsId === undefined ? [] : [{ workloadId: id, ofSpan: span, readsId, part: '-', partNo: 0 }];
      }),
      ...options.flatMap(({ part, loadsOf }) =>
        (ofParts.get(loadsOf) ?? []).map(({ workloadId }) => ({
          workloadId,
          ofSpan: '-',
          readsId: workloadId,
          part: loadsOf,
          partNo: part?.no ?? 0,
        })),
      ),
    ]),
    tableRows(
      Decisions,
      choices.map(({ id }) => ({ choiceId: id })),
    ),
    tableRows(
      SolutionParts,
      solutions.map(({ id, solution, platform, serves }) => ({ partId: id, solution, platform, serves: serves ?? '-' })),
    ),
    tableRows(
      Trombones,
      spans.flatMap((span) =>
        statesOfVms.flatMap((state) =>
          localisations.map(({ localisation }) => ({
            span,
            state,
            localisation,
            network: networkKey({ span, state, year: null }),
          })),
        ),
      ),
    ),
  ];
}
