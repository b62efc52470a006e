/** The output sheets, in their order. */
export const outputSheets = {
  summary: 'Summary',
  comparison: 'Comparison',
  sources: 'Sources',
  problems: 'Problems',
  integrity: 'Integrity',
  lookups: 'Lookups',
} as const;
