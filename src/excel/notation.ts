import type { Notation } from '../quantities/written/notation';
import { hasCulture } from './requirements';

/**
 * How Excel takes numbers and days that are typed into cells: by the settings of its system, whatever the language of the document.
 * Null: this Excel does not say.
 */
export async function readNotation(context: Excel.RequestContext): Promise<Notation | null> {
  if (!hasCulture()) return null;
  const { numberFormat, datetimeFormat } = context.application.cultureInfo;
  numberFormat.load('numberDecimalSeparator');
  datetimeFormat.load('shortDatePattern');
  await context.sync();
  const decimal = numberFormat.numberDecimalSeparator;
  return { decimal: decimal === ',' || decimal === '.' ? decimal : null, dates: orderIn(datetimeFormat.shortDatePattern) };
}

/** Which comes first in a pattern such as `dd.MM.yyyy`; null where that is the year. */
export function orderIn(pattern: string): Notation['dates'] {
  const first = /[dmy]/i.exec(pattern)?.[0].toLowerCase();
  return first === 'd' ? 'DMY' : first === 'm' ? 'MDY' : null;
}
