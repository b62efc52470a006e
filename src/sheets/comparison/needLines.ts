import { at, type Column, is, orWords, pick, plus, when } from '../../formula';
import * as latency from '../../model/options/latency';
import * as need from '../../model/options/needs';
import { writeBudgetMargin, writeBudgetWorkload } from '../../model/options/budgetMargin';
import { optionEfficiency, redundantNodes, sharesLink } from '../../model/options/identity';
import { resyncEvents, resyncHours, resyncStatus } from '../../model/demands/resyncs';
import * as kept from '../modelColumns';
import { band, figure, type Line, line, looksOf, ofOption, words } from './comparisonLine';
import { block, row } from './tables';

/** One of two wordings of a yes/no column. */
const either = (id: string, label: string, column: Column, yes: string, no: string): Line =>
  words(id, label, `${column.description}.`, when(is(ofOption(column), 'yes'), yes, no));

/** Hours of one of the reasons to copy its volumes, or why there are none. */
function copyHours(event: (typeof resyncEvents)[number], label: string, note: string): Line {
  const ofEvent = (column: Column) => at(column, plus(row.resync, resyncEvents.indexOf(event)));
  return line(event, { ...looksOf(resyncHours, label), note }, orWords(ofEvent(resyncHours), ofEvent(resyncStatus)));
}

/** Drawn in charts too. */
const neededLine = figure(need.required.sized, 'Required, all on one link');
const homeWriteLine = figure(latency.writeHomeMs, 'Home write');
const awayWriteLine = figure(latency.writeAwayMs, 'Away write');
export const [needed, homeWrite, awayWrite] = [neededLine.column, homeWriteLine.column, awayWriteLine.column];

/** What runs over the span, and what the link must be. */
export const bandwidthLines: readonly Line[] = [
  band('Bandwidth'),
  figure(need.sizedState, 'Sized for the state'),
  figure(need.optionStorageAtoB, block.storageAtoB),
  figure(need.optionStorageBtoA, block.storageBtoA),
  figure(optionEfficiency, 'Payload of the wire', { format: '0.0%' }),
  figure(need.optionNetworkAtoB, block.clientsAtoB),
  figure(need.optionNetworkBtoA, block.clientsBtoA),
  figure(need.optionMobility, 'Mobility, each direction'),
  figure(need.optionFt, 'FT logging, each direction'),
  neededLine,
  figure(need.requiredStorage.sized, 'Required, storage alone'),
  figure(need.requiredRest.sized, 'Required, all but storage'),
  either('linkPlan', 'Links to buy', sharesLink, 'one for all', 'storage and rest apart'),
  figure(redundantNodes, 'Nodes of a site redundant'),
  figure(need.worstState, 'State that needs most'),
  figure(need.required.worst, 'Required in that state'),
  copyHours('initial copy', 'First copy of the volumes', 'How long it takes in what the link bought for storage has to spare.'),
  copyHours(
    'resync, site lost',
    'Resync after a lost site',
    'How long what was written during the outage takes: the worst of the outages in Resyncs. Until it ends a second failure loses data.',
  ),
];

const crossings = (column: Column, label: string): Line => figure(column, label, { format: 'General" ×"' });
const split = (whole: Line, distance: Column): Line[] => [
  whole,
  figure(distance, '    of which distance', { note: 'Crossings of the span × the round trip.' }),
];

/** A column of Fit. */
const fromFit = (column: Column, drawn: Parameters<typeof line>[1], absent: string): Line =>
  line(column.field, drawn, orWords(pick(column, row.fit), absent));

/** What a platform adds to each IO: crossings × round trip, and its fixed part, apart. */
export const latencyLines: readonly Line[] = [
  band('Latency added to an IO'),
  crossings(latency.readHome, 'Crossings of a home read'),
  crossings(latency.readAway, 'Crossings of an away read'),
  crossings(latency.writeHome, 'Crossings of a home write'),
  crossings(latency.writeAway, 'Crossings of an away write'),
  figure(latency.hostHome, 'Home writes that the host itself sends across', { format: '0%' }),
  figure(latency.hostAway, 'Away writes that the host itself sends across', { format: '0%' }),
  ...split(figure(latency.readHomeMs, 'Home read'), kept.readHomeDistanceMs),
  ...split(figure(latency.readAwayMs, 'Away read'), kept.readAwayDistanceMs),
  ...split(homeWriteLine, kept.writeHomeDistanceMs),
  ...split(awayWriteLine, kept.writeAwayDistanceMs),
  figure(latency.writeHomeWorking, 'Home write, working path'),
  figure(latency.writeAwayWorking, 'Away write, working path'),
  figure(latency.writeHomeProtect, 'Home write, working path lost'),
  figure(latency.writeAwayProtect, 'Away write, working path lost'),
  figure(latency.meanReadMs, 'Mean read'),
  figure(latency.meanWriteMs, 'Mean write'),
  fromFit(
    writeBudgetMargin,
    {
      ...looksOf(writeBudgetMargin, 'Least write budget left'),
      note: `${writeBudgetMargin.description}. Tested away where any of the IO is issued away, else at home.`,
    },
    'none stated',
  ),
  fromFit(writeBudgetWorkload, { ...looksOf(writeBudgetWorkload, '    of the workload'), look: 'wrapped' }, '–'),
  figure(latency.fixedReadMs, 'Fixed part of a read', { absent: 'not stated' }),
  figure(latency.fixedWriteMs, 'Fixed part of a write', { absent: 'not stated' }),
  either('whole', 'Figures hold', latency.distanceOnly, 'distance only', 'distance and fixed part'),
];
