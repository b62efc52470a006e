import type { Workbook } from '../../src/workbook/workbook';
import { inputs } from './sampleInputs';
import { comparison, summary } from './sampleOutputs';
import { checks, problems, sources, years } from './sampleWorkings';

/** One of everything the writer knows. */
export const sample: Workbook = {
  title: 'Metrospan comparison: Utrecht & Arnhem',
  date: '2026-11-22',
  sheets: [summary, comparison, inputs, checks, sources, problems, years],
  names: [
    { name: 'Metro_currency', refersTo: "'Sites & spans'!$J$2", hidden: false },
    { name: '_Metro_Sites', refersTo: "'Sites & spans'!$A$3", hidden: true },
  ],
  part: '<metrospan xmlns="urn:metrospan:workbook" version="1"><refresh finished="yes"/></metrospan>',
};
