import type { Column } from '../../formula';
import { BudgetMargin } from '../../model/options/budgetMargin';
import { resyncEvents, Resyncs } from '../../model/demands/resyncs';
import { options } from '../../model/tables';
import { band, figure, fromOptions, type Line, type SpanPlace } from './comparisonLine';
import { formatOf } from '../../workbook/formats';
import { about, joined, type Live, orSaid, orWords, pointed, quotedText } from '../live';
import { columnOf } from '../places';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { OptionNeeds } from '../../model/options/needs';
import { Options } from '../../model/options/identity';
import { OptionLatency } from '../../model/options/latency';

const site = (column: Column, span: SpanPlace): Live => pointed(span.reading, column, span.routeCell, span.route);
const toB = (what: string) => (span: SpanPlace) =>
  joined(`${what} `, site(RouteEstimate.siteA, span), ' → ', site(RouteEstimate.siteB, span));
const toA = (what: string) => (span: SpanPlace) =>
  joined(`${what} `, site(RouteEstimate.siteB, span), ' → ', site(RouteEstimate.siteA, span));

/** One of two wordings of a yes/no column. */
function either(id: string, label: string, column: Column, yes: string, no: string): Line {
  const own = fromOptions(column);
  return {
    id,
    label,
    note: `${column.description}.`,
    look: 'wrapped',
    figure: (place) => {
      const said = own(place);
      const formula = `IF(${said.formula}="yes",${quotedText(yes)},${quotedText(no)})`;
      return about(said, { formula, value: said.value === 'yes' ? yes : no });
    },
  };
}

/** Hours of one of the reasons to copy its volumes, or why there are none. */
function copyHours(event: (typeof resyncEvents)[number], label: string, note: string): Line {
  const after = resyncEvents.indexOf(event);
  return {
    id: event,
    label,
    note,
    look: 'figure',
    format: formatOf(Resyncs.hours),
    figure: (place) => {
      const of = (column: Column): Live =>
        pointed(place.reading, column, `${place.cell('resyncRow')}+${after}`, place.resync + after);
      return orSaid(of(Resyncs.hours), of(Resyncs.status));
    },
  };
}

/** What runs over the span, and what the link must be. */
export const bandwidthLines: readonly Line[] = [
  band('bandwidth', 'Bandwidth'),
  figure(OptionNeeds.sizedFor, 'Sized for the state'),
  figure(OptionNeeds.storageMbpsAtoB, toB('Storage')),
  figure(OptionNeeds.storageMbpsBtoA, toA('Storage')),
  { ...figure(Options.linkEfficiency, 'Payload of the wire'), format: '0.0%' },
  figure(OptionNeeds.networkMbpsAtoB, toB('Clients')),
  figure(OptionNeeds.networkMbpsBtoA, toA('Clients')),
  figure(OptionNeeds.mobilityMbps, 'Mobility, each direction'),
  figure(OptionNeeds.ftMbps, 'FT logging, each direction'),
  figure(OptionNeeds.requiredMbps, 'Required, all on one link'),
  figure(OptionNeeds.requiredStorageMbps, 'Required, storage alone'),
  figure(OptionNeeds.requiredRestMbps, 'Required, all but storage'),
  either('linkPlan', 'Links to buy', Options.sharesLink, 'one for all', 'storage and rest apart'),
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

const crossings = (column: Column, label: string): Line => ({ ...figure(column, label), format: 'General" ×"' });
const part = (field: string): Column => columnOf(options, field);
const split = (column: Column, label: string, distance: string): Line[] => [
  figure(column, label),
  { ...figure(part(distance), '    of which distance'), note: 'Crossings of the span × the round trip.' },
];

/** A column of Fit. */
const fromFit = (column: Column, label: string, absent: string, note: string): Line => ({
  ...figure(column, label),
  note,
  figure: (place) => orWords(pointed(place.reading, column, place.cell('fitRow'), place.fit), absent),
});

/** What a platform adds to each IO: crossings × round trip, and its fixed part, apart. */
export const latencyLines: readonly Line[] = [
  band('latency', 'Latency added to an IO'),
  crossings(OptionLatency.readHomeCrossings, 'Crossings of a home read'),
  crossings(OptionLatency.readAwayCrossings, 'Crossings of an away read'),
  crossings(OptionLatency.writeHomeCrossings, 'Crossings of a home write'),
  crossings(OptionLatency.writeAwayCrossings, 'Crossings of an away write'),
  { ...figure(OptionLatency.hostCrossingsHomeWrite, 'Home writes that the host itself sends across'), format: '0%' },
  { ...figure(OptionLatency.hostCrossingsAwayWrite, 'Away writes that the host itself sends across'), format: '0%' },
  ...split(OptionLatency.readHomeMs, 'Home read', 'readHomeDistanceMs'),
  ...split(OptionLatency.readAwayMs, 'Away read', 'readAwayDistanceMs'),
  ...split(OptionLatency.writeHomeMs, 'Home write', 'writeHomeDistanceMs'),
  ...split(OptionLatency.writeAwayMs, 'Away write', 'writeAwayDistanceMs'),
  figure(OptionLatency.writeHomeMsWorking, 'Home write, working path'),
  figure(OptionLatency.writeAwayMsWorking, 'Away write, working path'),
  figure(OptionLatency.writeHomeMsProtect, 'Home write, working path lost'),
  figure(OptionLatency.writeAwayMsProtect, 'Away write, working path lost'),
  figure(OptionLatency.meanReadMs, 'Mean read'),
  figure(OptionLatency.meanWriteMs, 'Mean write'),
  fromFit(
    BudgetMargin.writeBudgetMarginMs,
    'Least write budget left',
    'none stated',
    `${BudgetMargin.writeBudgetMarginMs.description}. Tested away where any of the IO is issued away, else at home.`,
  ),
  {
    ...fromFit(BudgetMargin.writeBudgetWorkload, '    of the workload', '–', `${BudgetMargin.writeBudgetWorkload.description}.`),
    look: 'wrapped',
  },
  figure(OptionLatency.fixedReadMs, 'Fixed part of a read', 'not stated'),
  figure(OptionLatency.fixedWriteMs, 'Fixed part of a write', 'not stated'),
  either('whole', 'Figures hold', OptionLatency.distanceOnly, 'distance only', 'distance and fixed part'),
];
