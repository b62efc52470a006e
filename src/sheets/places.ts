/** The sheets that are no tables of the model, in their order. */
export const outputSheets = {
  contents: 'Contents',
  summary: 'Summary',
  comparison: 'Comparison',
  problems: 'Problems',
  sources: 'Sources',
  oneOption: 'One option in full',
  integrity: 'Integrity',
} as const;
