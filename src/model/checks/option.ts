import { pick, picker, rowKey, rowOf, textKey, rowColumn, columns } from '../../formula';
import { copies, fit } from '../tables';
import { Options } from '../options/identity';
import { RouteEstimate } from '../routes/routeEstimate';

/** A row of Fit is an option: the rows of other tables that its checks ask. */
const option = textKey(fit, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(fit, { heading: 'Span', description: 'The span' });
const loadsOf = textKey(fit, {
  heading: 'For',
  field: 'loadsOf',
  description: 'What Loads call the workloads that it is for: the span or, of a part of a solution, the part',
});
const lead = textKey(fit, {
  heading: 'Lead',
  description: 'Option of the first part of its solution, if it is attached to one; -: it is not',
});
const optionRow = rowColumn(fit, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const platformRow = rowColumn(fit, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const routeRow = rowColumn(fit, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Options.routeRow, optionRow),
});
const spanRow = rowColumn(fit, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(RouteEstimate.spanRow, routeRow),
});

const copiesDownRow = rowKey(fit, {
  of: copies,
  heading: 'Copies down row',
  description: 'Row in Copies with the only node of a site down',
});

/** A figure of the option's row in Options. */
export const ofOption = picker(optionRow);
/** A figure of its platform's row in Platforms. */
export const ofPlatform = picker(platformRow);
/** A figure of its span's row in Routes. */
export const ofRoute = picker(routeRow);
/** An input of its span, as typed. */
export const ofTypedSpan = picker(spanRow);

export const FitRows = columns(fit, { option, span, loadsOf, lead, optionRow, platformRow, routeRow, spanRow, copiesDownRow });
