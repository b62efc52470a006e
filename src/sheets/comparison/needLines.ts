import { quoteText } from '../../a1/references';
import type { Column } from '../../formula';
import * as latency from '../../model/options/latency';
import * as need from '../../model/options/needs';
import { writeBudgetMargin, writeBudgetWorkload } from '../../model/options/budgetMargin';
import { optionEfficiency, redundantNodes, sharesLink } from '../../model/options/identity';
import { siteA, siteB } from '../../model/routes/routes';
import { resyncEvents, resyncHours, resyncStatus } from '../../model/demands/resyncs';
import { options } from '../../model/tables';
import { band, figure, fromOptions, type Line, type SpanPlace } from './comparisonLine';
import { formatOf } from '../../workbook/formats';
import { about, joined, type Live, orSaid, orWords, pointed } from '../live';
import { columnOf } from '../places';

const site = (column: Column, span: SpanPlace): Live => pointed(span.reading, column, span.routeCell, span.route);
const toB = (what: string) => (span: SpanPlace) => joined(`${what} `, site(siteA, span), ' → ', site(siteB, span));
const toA = (what: string) => (span: SpanPlace) => joined(`${what} `, site(siteB, span), ' → ', site(siteA, span));

/** One of two wordings of a yes/no column. */
function either(id: string, label: string, column: Column, yes: string, no: string): Line {
  const own = fromOptions(column);
  return {
    id,
    label,
    note: `${column.means}.`,
    look: 'wrapped',
    figure: (place) => {
      const said = own(place);
      const formula = `IF(${said.formula}="yes",${quoteText(yes)},${quoteText(no)})`;
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
    format: formatOf(resyncHours),
    figure: (place) => {
      const of = (column: Column): Live =>
        pointed(place.reading, column, `${place.cell('resyncRow')}+${after}`, place.resync + after);
      return orSaid(of(resyncHours), of(resyncStatus));
    },
  };
}

/** What runs over the span, and what the link must be. */
export const bandwidthLines: readonly Line[] = [
  band('bandwidth', 'Bandwidth'),
  figure(need.sizedState, 'Sized for the state'),
  figure(need.optionStorageAtoB, toB('Storage')),
  figure(need.optionStorageBtoA, toA('Storage')),
  { ...figure(optionEfficiency, 'Payload of the wire'), format: '0.0%' },
  figure(need.optionNetworkAtoB, toB('Clients')),
  figure(need.optionNetworkBtoA, toA('Clients')),
  figure(need.optionMobility, 'Mobility, each direction'),
  figure(need.optionFt, 'FT logging, each direction'),
  figure(need.required.sized, 'Required, all on one link'),
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
  crossings(latency.readHome, 'Crossings of a home read'),
  crossings(latency.readAway, 'Crossings of an away read'),
  crossings(latency.writeHome, 'Crossings of a home write'),
  crossings(latency.writeAway, 'Crossings of an away write'),
  { ...figure(latency.hostHome, 'Home writes that the host itself sends across'), format: '0%' },
  { ...figure(latency.hostAway, 'Away writes that the host itself sends across'), format: '0%' },
  ...split(latency.readHomeMs, 'Home read', 'readHomeDistanceMs'),
  ...split(latency.readAwayMs, 'Away read', 'readAwayDistanceMs'),
  ...split(latency.writeHomeMs, 'Home write', 'writeHomeDistanceMs'),
  ...split(latency.writeAwayMs, 'Away write', 'writeAwayDistanceMs'),
  figure(latency.writeHomeWorking, 'Home write, working path'),
  figure(latency.writeAwayWorking, 'Away write, working path'),
  figure(latency.writeHomeProtect, 'Home write, working path lost'),
  figure(latency.writeAwayProtect, 'Away write, working path lost'),
  figure(latency.meanReadMs, 'Mean read'),
  figure(latency.meanWriteMs, 'Mean write'),
  fromFit(
    writeBudgetMargin,
    'Least write budget left',
    'none stated',
    `${writeBudgetMargin.means}. Tested away where any of the IO is issued away, else at home.`,
  ),
  { ...fromFit(writeBudgetWorkload, '    of the workload', '–', `${writeBudgetWorkload.means}.`), look: 'wrapped' },
  figure(latency.fixedReadMs, 'Fixed part of a read', 'not stated'),
  figure(latency.fixedWriteMs, 'Fixed part of a write', 'not stated'),
  either('whole', 'Figures hold', latency.distanceOnly, 'distance only', 'distance and fixed part'),
];
