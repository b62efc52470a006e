import { type Load, type Measured, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf, readWide, type ValueColumn } from '../samples/readWide';
import { csvRows } from '../text/csv';
import { readNumber } from '../text/numbers';
import { readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';
import { countedBy, doubles, type Heading, headingOf, isMeasured } from './vplexStatistics';

const tool = 'VPLEX monitor';
const wanted =
  'fe-lu.ops, fe-lu.read and fe-lu.write of the volumes, or director.fe-ops-read, director.fe-ops-write, director.fe-read and director.fe-write';

/** Headings of a monitor's file: `Time`, of perpetual monitors also `Time (UTC)` in seconds since 1970, then `statistic target (unit)`. */
const telling = /^"?Time(?: \(UTC\))?"?,.*\b(?:director|fe-prt|fe-lu|be-prt)[.\s]/;
export const isVplex = (line: string): boolean => telling.test(line);

/**
 * Reads what hosts issue to one director: its volumes, or the director as a whole if the file has no volume. Operations of a volume are
 * not told apart in the file.
 */
export async function readVplex(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { headings, timeAt, headingRow } = await headingsOf(input);
  const measured = headings.filter(isMeasured);
  const volumes = measured.filter(({ statistic }) => statistic.startsWith('fe-lu.'));
  const kept = volumes.length > 0 ? volumes : measured;
  if (kept.length === 0) refuse('no-counters', file, headings[0]?.statistic ?? '', tool, wanted);
  const columns = kept.map((heading): ValueColumn => ({
    at: heading.at,
    subject: heading.target,
    ...countedBy(heading, `${file}, column ${heading.at + 1}`),
  }));
  const { text, notes } = textOf(input);
  const { samples, leftOut } = await readWide(
    {
      file,
      tool,
      separator: ',',
      readNumber,
      headingRow,
      timeAt,
      readTime: (cell) => readTime(cell, 'YMD'),
      expectedTime: 'YYYY-MM-DD HH:MM:SS, or seconds since 1970',
      columns,
    },
    text,
  );
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values`);
  const about: Pick<Load, 'kind' | 'from'> = {
    kind: volumes.length > 0 ? 'volume' : 'other',
    from: { file, part: volumes.length > 0 ? 'fe-lu' : 'director', tool, isUtc: true },
  };
  const statisticsUsed = [...new Set(kept.map(({ statistic }) => statistic))];
  const loads = loadsOf(samples, about, (target) => ({ name: target || file, machine: null, columns: statisticsUsed }));
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [
      ...doubles(
        headings.filter((one) => !kept.includes(one)),
        file,
      ),
      ...leftOut,
    ],
    notes: notes(),
  };
}

async function headingsOf(input: TextInput) {
  for await (const { row, cells } of csvRows(textOf(input).text, ',')) {
    const headings = cells.flatMap((cell, at): Heading[] => {
      const heading = headingOf(cell, at);
      return heading ? [heading] : [];
    });
    return { headings, timeAt: Math.max(0, cells.indexOf('Time (UTC)')), headingRow: row };
  }
  return { headings: [], timeAt: 0, headingRow: 1 };
}
