/** The day on which the catalogue was last changed. It changes with every row or figure. */
export const catalogueVersion = '2026-11-29';
