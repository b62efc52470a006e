import { areaAddress, cellAddress, columnLetters } from '../../src/a1/addresses';
import { columnWidths } from '../../src/workbook/extents';
import { cellFormat } from '../../src/workbook/formats';
import { rowHeights } from '../../src/workbook/heights';
import type {
  Cell,
  CellValue,
  Chart,
  ChartText,
  Choices,
  Entry,
  EntryRule,
  Series,
  Sheet,
  Table,
} from '../../src/workbook/workbook';

/**
 * A sheet as text: first its layout, then one line a cell, row by row.
 *
 * A line of a cell says where it is, how it looks, what it shows and, after `=`, how that is calculated:
 * `D6 | figure #,##0.00 | 1243195 | =INDEX(MetroOptions[Total],3)`. Texts are in quotation marks and numbers are not.
 */
export function sheetText(sheet: Sheet): string {
  const cells = [...sheet.cells, ...sheet.tables.flatMap(tableCells)].sort((a, b) => a.row - b.row || a.column - b.column);
  return [...sheetLines(sheet), '', ...cells.flatMap(cellLines), ''].join('\n');
}

function sheetLines(sheet: Sheet): string[] {
  const { area = 'all', fitWidth, fitHeight, landscape, titleRows } = sheet.print;
  const fit = `${fitWidth} by ${fitHeight || 'any number of'} pages`;
  return [
    `sheet | ${sheet.name} | ${sheet.tab}`,
    `print | ${area} | ${landscape ? 'landscape' : 'portrait'} | ${fit}${titleRows ? ` | titles ${titleRows.map((row) => row + 1).join(':')}` : ''}`,
    ...(sheet.freeze ? [`freeze | ${cellAddress({ row: sheet.freeze.rows, column: sheet.freeze.columns })}`] : []),
    ...byNumber(columnWidths(sheet)).map(([column, width]) => `width | ${columnLetters(column)} | ${width}`),
    ...byNumber(rowHeights(sheet)).map(([row, { points, set }]) => `height | ${row + 1} | ${points}${set ? '' : ' to fit'}`),
    ...sheet.merges.map((range) => `merged | ${range}`),
    ...sheet.status.map(({ range }) => `status colours | ${range}`),
    ...sheet.entries.map(({ cell, entry }) => `entry | ${cell} | ${entryText(entry)}`),
    ...sheet.tables.map(tableLine),
    ...sheet.charts.flatMap(chartLines),
  ];
}

const byNumber = <T>(entries: ReadonlyMap<number, T>): [number, T][] => [...entries].sort(([a], [b]) => a - b);

/** What may be typed, and what is said beside the cell. */
const entryText = ({ rule, prompt }: Entry): string => `${ruleText(rule)} | ${prompt.title} | ${prompt.text}`;

function ruleText(rule: EntryRule): string {
  if (rule.kind === 'any') return 'anything';
  if (rule.kind === 'list') return choicesText(rule.choices);
  const { kind, ...bounds } = rule;
  return [kind, ...Object.entries(bounds).map(([name, value]) => `${name} ${String(value)}`)].join(', ');
}

const choicesText = (choices: Choices): string =>
  'words' in choices ? choices.words.join(', ') : `${choices.table}[${choices.heading}]`;

function tableLine({ name, row, column, columns, rows, filter }: Table): string {
  const area = { top: row, left: column, bottom: row + rows.length, right: column + columns.length - 1 };
  return `table | ${name} | ${areaAddress(area)}${filter === undefined ? '' : ` | filter ${filter ? 'on' : 'off'}`}`;
}

function chartLines({ kind, stacked, title, valueTitle, categoryTitle, format, series, from, to }: Chart): string[] {
  const covered = areaAddress({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  const axes = `${said(valueTitle)} (${format})${categoryTitle === undefined ? '' : ` by ${categoryTitle}`}`;
  return [`chart | ${covered} | ${stacked ? 'stacked ' : ''}${kind} | ${said(title)} | ${axes}`, ...series.map(seriesLine)];
}

const said = (text: ChartText): string => (typeof text === 'string' ? text : `${text.ref} ${text.value}`);

const seriesLine = ({ name, categories, values }: Series): string =>
  `  series | ${name.ref} ${name.value} | ${categories.ref} ${categories.values.join('; ')} | ${values.ref} ${values.values.join('; ')}`;

/** The cells of a table: its headings, then its rows. */
function tableCells({ row, column, columns, rows }: Table): Cell[] {
  const at = (down: number, across: number) => ({ row: row + down, column: column + across });
  const headings = columns.map(({ heading, note, entry }, across): Cell => {
    const notes = [note, entry && `Entry: ${ruleText(entry.rule)}`].filter((each) => each !== undefined);
    return {
      ...at(0, across),
      value: heading,
      look: 'heading',
      ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
    };
  });
  const body = rows.flatMap((values, down) =>
    columns.map(({ look, format, formula }, across): Cell => {
      const value = values[across] ?? null;
      return { ...at(down + 1, across), value, look, format, ...(formula === undefined ? {} : { formula }) };
    }),
  );
  return [...headings, ...body];
}

function cellLines({ row, column, value, formula, look, format, align, note, link }: Cell): string[] {
  const shownFormat = cellFormat(format, formula, value);
  const usual = shownFormat === 'General' || (shownFormat === '@' && typeof value === 'string');
  const lookText = [look, ...(align ? [align] : []), ...(usual ? [] : [shownFormat])].join(' ');
  const parts = [cellAddress({ row, column }), lookText, valueText(value), ...(formula === undefined ? [] : [`=${formula}`])];
  return [
    parts.join(' | '),
    ...(link === undefined ? [] : [`  link | ${link}`]),
    ...(note === undefined ? [] : note.split('\n').map((line) => `  note | ${line}`)),
  ];
}

const valueText = (value: CellValue): string => (value === null ? 'empty' : JSON.stringify(value));
