import type { Imported } from '../measured/importMeasured';
import type { LeftOut } from '../measured/measured';
import type { Figures } from '../measured/workloads/figures';
import { table, type TextColumn } from './table';
import { printable, wrap } from './text';

const lineWidth = 118;
/** How many names of what was left out are shown. */
const shownNames = 12;

/** What was imported, as text: the files, the workloads, what was left out, what was decided and what is missing. */
export function importText({ files, workloads, leftOut, notes, missing }: Imported): string {
  const blocks = [
    files.map(({ file, tool, says }) => `${printable(file)}: ${printable(tool)}${says ? `; ${says}` : ''}`),
    workloads.length === 0 ? [] : table(columns, workloads.map(cells), lineWidth),
    leftOut.length === 0 ? [] : ['Left out', ...table(leftColumns, leftOut.map(leftCells), lineWidth)],
    list('To know', notes),
    list('Not measured, and needed for a quote', missing),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const columns: readonly TextColumn[] = [
  { heading: 'Workload', share: 4 },
  { heading: 'Home site', share: 2 },
  { heading: 'VMs', right: true },
  { heading: 'Read IOPS', right: true },
  { heading: 'Write IOPS', right: true },
  { heading: 'Read KB', right: true },
  { heading: 'Write KB', right: true },
  { heading: 'Peak factor', right: true },
  { heading: 'highest / p95', right: true },
  { heading: 'Away share', right: true },
  { heading: 'Memory GB', right: true },
  { heading: 'TB', right: true },
];

function cells(of: Figures): readonly { readonly text: string }[] {
  const peaks = of.peak ? `${figure(of.peak.highest)} / ${figure(of.peak.p95)}` : '–';
  const numbers = [of.vms, of.readIops, of.writeIops, of.readKB, of.writeKB, of.peakFactor].map(figure);
  const rest = [of.awayShare, of.memoryGB, of.capacityTB].map(figure);
  return [printable(of.workload), printable(of.homeSite ?? '–'), ...numbers, peaks, ...rest].map((text) => ({ text }));
}

/** Three digits or all whole ones; a dash for what is not stated. */
function figure(value: number | null): string {
  if (value === null) return '–';
  const [whole = '', rest] = (Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const leftColumns: readonly TextColumn[] = [
  { heading: 'File', share: 2 },
  { heading: 'What', widest: 22 },
  { heading: 'Count', right: true },
  { heading: 'Names', share: 4 },
  { heading: 'Why', share: 4 },
];

function leftCells({ file, what, names, why }: LeftOut): readonly { readonly text: string }[] {
  const more = names.length - shownNames;
  const shown = `${names.slice(0, shownNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [file, what, String(names.length), shown, why].map((text) => ({ text: printable(text) }));
}

const list = (title: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0
    ? []
    : [
        title,
        ...texts.flatMap((text) =>
          wrap(printable(text), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
        ),
      ];
