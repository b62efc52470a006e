import { type Column, pick, rowOf } from '../../formula';
import { one } from '../../quantities/units';
import { option, platformRow, routeRow } from '../options/identity';
import { spanRow } from '../routes/routes';
import { fit } from '../tables';
import { key, quantity } from '../working';

/** A row of Fit is an option: the rows of other tables that its checks ask. */
export const fitOption = key(fit, 'Option', 'option', 'Span and platform in one');
export const optionRow = quantity(fit, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, fitOption));
export const fitPlatform = quantity(fit, 'Platform row', 'platformRow', one, 'Row in Platforms', pick(platformRow, optionRow));
export const fitRoute = quantity(fit, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(routeRow, optionRow));
export const fitSpan = quantity(fit, 'Span row', 'spanRow', one, 'Row of the span in Spans', pick(spanRow, fitRoute));

/** A figure of the option's row in Options. */
export const ofOption = (column: Column) => pick(column, optionRow);
/** A figure of its platform's row in Platforms. */
export const ofPlatform = (column: Column) => pick(column, fitPlatform);
/** A figure of its span's row in Routes. */
export const ofRoute = (column: Column) => pick(column, fitRoute);
/** An input of its span, as typed. */
export const ofTypedSpan = (column: Column) => pick(column, fitSpan);
