import type { Machine, Origin } from '../measured';
import type { ImportOptions } from '../options';
import type { Total } from '../samples/total';
import { type Peak, periodText } from './peaks';
import type { Settled } from './settle';

/** How many files a source names; the others are counted. */
const shownFiles = 4;

/** Where the figures of a workload stand: file, sheet, columns, period and statistic. */
export function sourceOf(
  loads: readonly Settled[],
  machines: readonly Machine[],
  total: Total | null,
  peak: Peak | null,
  { capacity, names }: Pick<ImportOptions, 'capacity' | 'names'>,
): string {
  const worked = [...new Set(loads.flatMap((load) => load.worked))];
  const columns = [...new Set(loads.flatMap((load) => (names ? load.columns : (load.numbered ?? load.columns))))];
  const statistics = new Set(
    loads.map(({ percentile }) => (percentile === undefined ? 'mean' : `percentile ${percentile} of each, added`)),
  );
  const period = total ? periodText(total) : 'the period of the file';
  const io =
    loads.length === 0
      ? []
      : [[`IO: ${originText(loads.map(({ from }) => from))}`, columns.join(', '), period, ...statistics, ...worked].join(', ')];
  const highest = peak ? [`peak: ${peak.how}`] : [];
  const stood = (what: string, of: keyof Machine['columns']): readonly string[] => {
    const headings = [...new Set(machines.flatMap((machine) => machine.columns[of] ?? []))].join(' or ');
    return headings === '' ? [] : [`${what} of ${headings})`];
  };
  const inventory =
    machines.length === 0
      ? []
      : [
          `${['VMs', ...stood('memory (mean', 'memory'), ...stood('capacity (sum', capacity)].join(', ')}: ${originText(machines.map(({ from }) => from))}`,
        ];
  return [...io, ...highest, ...inventory].join('; ');
}

/** `rvtools.xlsx, vInfo (RVTools 4.6.1, taken 2024-05-01 10:00:00)`. */
function originText(origins: readonly Origin[]): string {
  const told = [
    ...new Set(
      origins.map(
        ({ file, part, tool, taken }) =>
          `${[file, part].filter(Boolean).join(', ')} (${tool}${taken === undefined ? '' : `, taken ${taken}`})`,
      ),
    ),
  ];
  const more = told.length - shownFiles;
  return `${told.slice(0, shownFiles).join(' and ')}${more > 0 ? ` and ${more} more files` : ''}`;
}
