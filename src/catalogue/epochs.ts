/** The day the catalogue calls July 2011: that of the article it began with. Today is the quote date of a plan. */
export const july2011 = '2011-07-12';

/** Whether a row of the catalogue is valid on a day, YYYY-MM-DD; a date it does not state is no bound. */
export const validOn = (
  { validFrom = null, validTo = null }: { readonly validFrom?: string | null; readonly validTo?: string | null },
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
