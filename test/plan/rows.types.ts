import type { WrittenRow } from '../../src/formula';
import type { Offers } from '../../src/model/inputs/offers';
import { PathLosses } from '../../src/model/demands/pathLosses';
import { Options } from '../../src/model/options/identity';
import { tableRows } from '../../src/plan/rows/tableRows';

/** What must not compile in rows that the plan fills in. Checked by `tsc` alone. */

const keys = { span: 'East', platform: 'own', option: 'East | own' };

export const rows = tableRows(PathLosses, [{ ...keys, lost: 'none' }]);
// @ts-expect-error a field is missing
tableRows(PathLosses, [keys]);
// @ts-expect-error no column is called so
tableRows(PathLosses, [{ ...keys, lost: 'none', found: 'none' }]);
// @ts-expect-error a text is no number
tableRows(Options, [{ ...keys, nameOrder: '1', comparedPeaks: 1, comparedFollows: 1, comparedTakesOver: 0 }]);
// @ts-expect-error a calculated column is not written
tableRows(PathLosses, [{ ...keys, lost: 'none', rttMs: 1 }]);

type Offer = WrittenRow<typeof Offers>;
export const required = (offer: Offer): string => offer.carrier;
// @ts-expect-error what may be blank may be null
export const optional = (offer: Offer): number => offer.mrc;
