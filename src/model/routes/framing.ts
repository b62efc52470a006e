import { columns, numberColumn, orElse, pick, textColumn } from '../../formula';
import { linkEfficiency } from '../inputs/assumptions';
import { Spans } from '../inputs/network/spans';
import { routes } from '../tables';
import { packets } from './packets';
import { RouteEstimate } from './routeEstimate';

/** What storage crosses a span in, and how much of the wire is then payload. */
const framing = textColumn(routes, {
  heading: 'Framing',
  description: 'What storage crosses in; blank: the plan states how much of the wire is payload',
  formula: pick(Spans.framing, RouteEstimate.spanRow),
});
const ofFraming = packets(routes, framing, RouteEstimate.spanRow);
const efficiency = numberColumn(routes, {
  heading: 'Link efficiency',
  description: 'Share of the wire that carries storage payload: that of the framing, without one that of the plan',
  formula: orElse(ofFraming.framingEfficiency, linkEfficiency),
});

export const Framing = columns(routes, { framing, ...ofFraming, linkEfficiency: efficiency });
