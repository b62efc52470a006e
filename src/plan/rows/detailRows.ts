import { events } from '../../catalogue/failures/failure';
import { foldKey } from '../../formula';
import { Classes } from '../../model/demands/classes';
import { Curve } from '../../model/demands/curve';
import { notStated, Outages } from '../../model/demands/outages';
import { lostPaths, PathLosses } from '../../model/demands/pathLosses';
import { resyncEvents, Resyncs } from '../../model/demands/resyncs';
import { states } from '../../model/states';
import type { Scope } from './scope';
import { numbered, type TableRows, tableRows } from './tableRows';

/** Shares of all IO issued from the other site, from none to all of it. */
const awayShares = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** Tables that show more of options and platforms; no verdict rests on them. */
export function detailRows({ options, platforms, failures }: Scope): readonly TableRows[] {
  return [
    tableRows(
      PathLosses,
      options.flatMap(({ keys }) => lostPaths.map((lost) => ({ ...keys, lost }))),
    ),
    tableRows(
      Classes,
      numbered(
        options.flatMap(({ keys }) =>
          states.map((state) => ({
            ...keys,
            state,
            demand: `${keys.option} | ${state}`,
          })),
        ),
      ),
    ),
    tableRows(
      Resyncs,
      options.flatMap(({ keys }, at) =>
        resyncEvents.map((event) => ({
          ...keys,
          event,
          others: event === 'resync, site lost' ? 1 : 0,
          // In Classes the planned state of an option comes first.
          classRow: at * states.length + 1,
        })),
      ),
    ),
    tableRows(
      Curve,
      options.flatMap(({ keys }) =>
        awayShares.map((awayShare) => ({
          ...keys,
          awayShare,
          demandDrainedA: `${keys.option} | drained A`,
          demandDrainedB: `${keys.option} | drained B`,
        })),
      ),
    ),
    tableRows(
      Outages,
      platforms.flatMap(({ platform }) => events.map((event) => outageRow(platform, event, failures))),
    ),
  ];
}

/**
 * A platform and something that can be lost. The texts are kept beside the row they come from: a row of the catalogue
 * that no table of an open workbook holds can be found nowhere else.
 */
function outageRow(platform: string, event: string, failures: Scope['failures']) {
  const at = failures.findIndex((row) => foldKey(row.platform) === foldKey(platform) && row.event === event);
  const failure = failures[at];
  return {
    platform,
    event,
    failureRow: failure ? at + 1 : null,
    stopsAsCompared: failure?.stops ?? notStated,
    howAsCompared: failure?.how ?? notStated,
    rpoAsCompared: failure?.rpo ?? notStated,
    rtoAsCompared: failure?.rto ?? notStated,
    sourceAsCompared: failure?.source ?? notStated,
    confidenceAsCompared: failure?.confidence ?? notStated,
  };
}
