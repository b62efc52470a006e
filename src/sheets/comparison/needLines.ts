import { at, type Column, is, orWords, pick, plus, when } from '../../formula';
import { BudgetMargin } from '../../model/options/budgetMargin';
import { resyncEvents, Resyncs } from '../../model/demands/resyncs';
import { band, figure, type Line, line, looksOf, ofOption, words } from './comparisonLine';
import { block, row } from './tables';
import { Bounds } from '../../model/options/bounds';
import { OptionLatency } from '../../model/options/latency';
import { WireTime } from '../../model/options/wireTime';
import { OptionNeeds } from '../../model/options/needs';
import { Options } from '../../model/options/identity';

/** One of two wordings of a yes/no column. */
const either = (id: string, label: string, column: Column<'Options'>, yes: string, no: string): Line =>
  words(id, label, `${column.description}.`, when(is(ofOption(column), 'yes'), yes, no));

/** Hours of one of the reasons to copy its volumes, or why there are none. */
function copyHours(event: (typeof resyncEvents)[number], label: string, note: string): Line {
  const ofEvent = (column: Column) => at(column, plus(row.resync, resyncEvents.indexOf(event)));
  return line(event, { ...looksOf(Resyncs.hours, label), note }, orWords(ofEvent(Resyncs.hours), ofEvent(Resyncs.status)));
}

/** Drawn in charts too. */
const neededLine = figure(OptionNeeds.requiredMbps, 'Required, all on one link');
const homeWriteLine = figure(OptionLatency.writeHomeMs, 'Local write');
const awayWriteLine = figure(OptionLatency.writeAwayMs, 'Remote write');
export const [needed, homeWrite, awayWrite] = [neededLine.column, homeWriteLine.column, awayWriteLine.column];

/** What runs over the span, and what the link must be. */
export const bandwidthLines: readonly Line[] = [
  band('Bandwidth'),
  figure(OptionNeeds.sizedFor, 'Sized for the state'),
  figure(OptionNeeds.storageMbpsAtoB, block.storageAtoB),
  figure(OptionNeeds.storageMbpsBtoA, block.storageBtoA),
  figure(Options.linkEfficiency, 'Payload of the wire', { format: '0.0%' }),
  figure(OptionNeeds.networkMbpsAtoB, block.clientsAtoB),
  figure(OptionNeeds.networkMbpsBtoA, block.clientsBtoA),
  figure(OptionNeeds.mobilityMbps, 'Mobility, each direction'),
  figure(OptionNeeds.ftMbps, 'FT logging, each direction'),
  neededLine,
  figure(OptionNeeds.requiredStorageMbps, 'Required, storage alone'),
  figure(OptionNeeds.requiredRestMbps, 'Required, all but storage'),
  either('linkPlan', 'Links to buy', Options.sharesLink, 'one for all', 'storage and the rest apart'),
  figure(Options.redundantNodes, 'Nodes of a site redundant'),
  figure(OptionNeeds.worstState, 'State that needs most'),
  figure(OptionNeeds.requiredMbpsWorst, 'Required in that state'),
  copyHours('initial copy', 'First copy of the volumes', 'How long it takes in what the link bought for storage has to spare.'),
  copyHours(
    'resync, site lost',
    'Resync after a lost site',
    'How long what was written during the outage takes: the worst of the outages in Resyncs. Until it ends a second failure loses data.',
  ),
];

const crossings = (column: Column<'Options'>, label: string): Line => figure(column, label, { format: 'General" ×"' });
const split = (whole: Line, distance: Column<'Options'>): Line[] => [
  whole,
  figure(distance, '    of which distance', { note: 'Crossings of the span × the round trip.' }),
];

/** Whether a figure is a bound. */
const bound = (column: Column<'Options'>, label: string): Line => figure(column, label, { absent: '–' });

/** A column of Fit. */
const fromFit = (column: Column<'Fit'>, drawn: Parameters<typeof line>[1], absent: string): Line =>
  line(column.field, drawn, orWords(pick(column, row.fit), absent));

/** Time on the wire, of what is bought. */
const wire = (column: Column<'Fit'>, label: string): Line => fromFit(column, looksOf(column, label), '–');

/** What a platform adds to each IO: crossings × round trip, and its fixed part, apart. */
export const latencyLines: readonly Line[] = [
  band('Latency added to an IO'),
  crossings(OptionLatency.readHomeCrossings, 'Crossings of a home read'),
  crossings(OptionLatency.readAwayCrossings, 'Crossings of an away read'),
  crossings(OptionLatency.writeHomeCrossings, 'Crossings of a home write'),
  crossings(OptionLatency.writeAwayCrossings, 'Crossings of an away write'),
  figure(OptionLatency.hostCrossingsHomeWrite, 'Local writes sent across by the host', { format: '0%' }),
  figure(OptionLatency.hostCrossingsAwayWrite, 'Remote writes sent across by the host', { format: '0%' }),
  ...split(figure(OptionLatency.readHomeMs, 'Local read'), OptionLatency.readHomeDistanceMs),
  ...split(figure(OptionLatency.readAwayMs, 'Remote read'), OptionLatency.readAwayDistanceMs),
  ...split(homeWriteLine, OptionLatency.writeHomeDistanceMs),
  ...split(awayWriteLine, OptionLatency.writeAwayDistanceMs),
  bound(Bounds.writeHomeMsIs, '    the local write is'),
  bound(Bounds.writeAwayMsIs, '    the remote write is'),
  wire(WireTime.writeHomeSerialisationMs, 'Local write, clocked onto the circuit'),
  wire(WireTime.writeAwaySerialisationMs, 'Remote write, clocked onto the circuit'),
  wire(WireTime.queueingMs, 'Wait behind other traffic, each crossing'),
  figure(OptionLatency.writeHomeMsWorking, 'Local write, working path'),
  figure(OptionLatency.writeAwayMsWorking, 'Remote write, working path'),
  figure(OptionLatency.writeHomeMsProtect, 'Local write, working path lost'),
  figure(OptionLatency.writeAwayMsProtect, 'Remote write, working path lost'),
  figure(OptionLatency.meanReadMs, 'Mean read'),
  figure(OptionLatency.meanWriteMs, 'Mean write'),
  fromFit(
    BudgetMargin.writeBudgetMarginMs,
    {
      ...looksOf(BudgetMargin.writeBudgetMarginMs, 'Least write budget left'),
      note: `${BudgetMargin.writeBudgetMarginMs.description}. Tested away where any of the IO is issued away, else at home.`,
    },
    'none stated',
  ),
  fromFit(
    BudgetMargin.writeBudgetWorkload,
    { ...looksOf(BudgetMargin.writeBudgetWorkload, '    of the workload'), look: 'wrapped' },
    '–',
  ),
  figure(OptionLatency.fixedReadMs, 'Fixed part of a read', { absent: 'not stated' }),
  figure(OptionLatency.fixedWriteMs, 'Fixed part of a write', { absent: 'not stated' }),
  either('whole', 'Figures hold', OptionLatency.distanceOnly, 'distance only', 'distance and fixed part'),
];
