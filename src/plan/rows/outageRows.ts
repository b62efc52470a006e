import { events } from '../../catalogue/failures/failure';
import { foldKey, type Raw } from '../../formula';
import { notStated } from '../../model/demands/outages';
import type { Outline } from './outline';
import type { Row } from '../plan';

const fields = ['stops', 'how', 'rpo', 'rto', 'source', 'confidence'] as const;

/**
 * Every platform and everything that can be lost. The texts are kept beside the row they come from: a row of the catalogue
 * that no table of an open workbook holds can be found nowhere else.
 */
export function outageRows({ platforms, failures }: Outline): readonly Row[] {
  return platforms.flatMap(({ platform }) =>
    events.map((event): Row => {
      const at = failures.findIndex((row) => foldKey(String(row.platform)) === foldKey(String(platform)) && row.event === event);
      const texts = fields.map((field): [string, Raw] => [`${field}AsCompared`, failures[at]?.[field] ?? notStated]);
      return { platform: platform!, event, failureRow: at < 0 ? null : at + 1, ...Object.fromEntries(texts) };
    }),
  );
}
