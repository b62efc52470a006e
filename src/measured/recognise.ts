import type { Measured, MeasuredFile } from './measured';
import { Refused, refuse } from './messages';
import type { ImportOptions } from './options';
import { isEsxtop, readEsxtop } from './formats/esxtop';
import { isFilerSysstat, readFilerSysstat } from './formats/filerSysstat';
import { isIostat, readIostat } from './formats/linux/iostat';
import { isOntap, readOntap } from './formats/ontap';
import { isSadf, readSadf } from './formats/linux/sadf';
import { isSysstatJson, readSysstatJson } from './formats/linux/sysstatJson';
import type { TextInput } from './text/input';
import { isLiveOptics, readLiveOptics } from './workbooks/liveOptics';
import type { MapFile } from './formats/mapFile';
import { readMapped } from './formats/mapped';
import { tableIn } from './formats/textTable';
import { isNutanix, readNutanix } from './workbooks/nutanix';
import { isPdh, pdhHeadings } from './formats/pdh';
import { isSvcStats, readSvcStats } from './formats/svcStats';
import { readPerfmon } from './formats/perfmon';
import { isRvtools, otherRvtoolsSheet, readRvtools } from './workbooks/rvtools';
import { isVcenter, readVcenter } from './formats/vcenter';
import { isVplex, readVplex } from './formats/vplex';
import { seemsToBe } from './seemsToBe';
import { csvRows } from './text/csv';
import { headOf } from './text/head';
import { isContainer, isZip } from './text/bytes';
import { bookIn } from './workbooks/bookIn';
import type { Book } from './workbooks/grid';
import { textOf } from './text/input';

/** Reads one file, whatever tool wrote it: told by what it holds and not by its name. @throws Refused */
export async function readMeasured(
  file: MeasuredFile,
  options: Pick<ImportOptions, 'groupBy' | 'words'>,
  maps: MapFile | Refused,
): Promise<Measured> {
  const head = await headOf(file);
  if (head.text.trim() === '') refuse('empty-file', file.name, '');
  if (isZip(head.bytes) || isContainer(head.bytes)) return readBook(await bookIn(file), options);
  const input = { file, head };
  const [first = ''] = head.lines;
  if (isPdh(first)) {
    const headings = await pdhHeadings(input);
    return isEsxtop(headings)
      ? readEsxtop(input, headings)
      : readPerfmon(input, headings, maps instanceof Refused ? [] : maps.logs, options.words);
  }
  if (isVplex(first)) return readVplex(input);
  if (isSysstatJson(head.text)) return readSysstatJson(input);
  if (isSadf(head.lines)) return readSadf(input);
  if (isIostat(head.lines)) return readIostat(input);
  if (isFilerSysstat(head.lines)) return readFilerSysstat(input);
  if (isOntap(head.lines)) return readOntap(input);
  if (isSvcStats(head.lines)) return readSvcStats(input);
  const table = await tableIn(input);
  const seems = seemsToBe(file.name, head, table !== null, options.words);
  if (seems) refuse('unknown-file', file.name, '', seems.what, seems.remedy);
  if (!table)
    return refuse(
      'unknown-file',
      file.name,
      '',
      'text that is no table',
      'Bring what a tool of this list writes: docs/import.md.',
    );
  if (isVcenter(table.headings)) return readVcenter(input);
  const book = { file: file.name, sheets: [{ name: '', rows: [table.headings, ...table.sample] }] };
  if (isRvtools(book) || isLiveOptics(book) || isNutanix(book)) return readSheet(input, table.separator, options);
  const sheet = otherRvtoolsSheet(table.headings);
  if (sheet !== null)
    refuse(
      'unknown-file',
      file.name,
      '',
      sheet === '' ? 'another sheet of RVTools' : `the sheet ${sheet} of RVTools`,
      'Bring the file of the sheet vInfo, RVTools_tabvInfo.csv.',
    );
  if (maps instanceof Refused) throw maps;
  return readMapped(input, table, maps.tables, options.words);
}

function readBook(book: Book, { groupBy }: Pick<ImportOptions, 'groupBy'>): Measured {
  if (isRvtools(book)) return readRvtools(book, groupBy);
  if (isLiveOptics(book)) return readLiveOptics(book, groupBy);
  if (isNutanix(book)) return readNutanix(book, groupBy);
  const sheets = book.sheets.map(({ name }) => name).join(', ');
  const remedy = 'Bring an export of RVTools, Live Optics or Nutanix Collector with all its sheets and unchanged headings.';
  return refuse('unknown-file', book.file, '', `a workbook with the sheets ${sheets}`, remedy);
}

/** Reads an inventory of separated values as a workbook of one sheet. */
async function readSheet(input: TextInput, separator: string, options: Pick<ImportOptions, 'groupBy'>): Promise<Measured> {
  const file = input.file.name;
  const rows: (readonly string[])[] = [];
  const { text, notes } = textOf(input);
  for await (const { cells } of csvRows(text, separator)) rows.push(cells);
  // Tools write as many cells in every row: only the last of a copy that was cut off has fewer.
  const [before, last] = rows.slice(-2);
  if (before && last && last.length < before.length) refuse('cut-off', file, '');
  const measured = readBook({ file, sheets: [{ name: '', rows }] }, options);
  return { ...measured, notes: [...notes(), ...measured.notes] };
}
