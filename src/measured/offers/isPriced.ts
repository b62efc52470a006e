/** Whether a row of an answer is an offer: a carrier that states neither NRC nor MRC, by their fields, does not offer it. */
export const isPriced = (states: (field: string) => boolean): boolean => states('nrc') || states('mrc');
