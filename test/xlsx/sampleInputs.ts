import type { Table } from '../../src/workbook/workbook';
import { cell, listEntry, sheetWith } from './sheets';

const sites: Table = {
  name: 'MetroSites',
  row: 2,
  column: 0,
  columns: [
    { heading: 'Site', look: 'input', format: '@', width: 20, note: 'A data centre. Required; spans name it.' },
    { heading: 'Latitude', look: 'input', format: '0.0000"°"', width: 14 },
    { heading: 'Longitude', look: 'input', format: '0.0000"°"', width: 14 },
  ],
  rows: [
    ['Utrecht', 52.0907, 5.1214],
    ['Arnhem', 51.9851, 5.8987],
    ['=1+1', null, null],
  ],
};

const spans: Table = {
  name: 'MetroSpans',
  row: 2,
  column: 4,
  columns: [
    { heading: 'Span', look: 'input', format: '@', width: 18 },
    { heading: 'A', look: 'input', format: '@', width: 14, entry: listEntry({ table: 'MetroSites', heading: 'Site' }) },
    { heading: 'B', look: 'input', format: '@', width: 14, entry: listEntry({ table: 'MetroSites', heading: 'Site' }) },
    { heading: 'Write acceleration', look: 'input', format: '@', width: 14, entry: listEntry({ words: ['yes', 'no'] }) },
    {
      heading: 'A row',
      look: 'figure',
      format: '0',
      width: 10,
      formula: 'MATCH(MetroSpans[[#This Row],[A]],MetroSites[Site],0)',
    },
    {
      heading: 'A latitude',
      look: 'figure',
      format: '0.0000"°"',
      width: 14,
      formula: 'INDEX(MetroSites[Latitude],MetroSpans[[#This Row],[A row]])',
    },
    {
      heading: 'Route km',
      look: 'figure',
      format: '0.0 "km"',
      width: 14,
      formula: 'ROUND(57.3+0*MetroSpans[[#This Row],[A row]],1)',
    },
    { heading: 'Remark', look: 'text', format: '@', width: 12, formula: 'IF(MetroSpans[[#This Row],[A row]]>0,"","unknown")' },
  ],
  rows: [['Utrecht–Arnhem', 'Utrecht', 'Arnhem', 'no', 1, 52.0907, 57.3, '']],
};

export const inputs = sheetWith({
  name: 'Sites & spans',
  tab: 'input',
  cells: [
    cell(0, 0, 'title', 'Sites and spans'),
    cell(1, 8, 'label', 'Quote currency'),
    cell(1, 9, 'input', 'EUR', { note: 'Prices in other currencies need a rate.' }),
  ],
  tables: [sites, spans],
  entries: [{ cell: 'J2', entry: listEntry({ words: ['EUR', 'USD', 'GBP'] }) }],
  heights: { 0: 32 },
  widths: { 3: 3 },
  freeze: { rows: 3, columns: 0 },
});
