import { foldKey, type WrittenRow } from '../../formula';
import type { Solutions } from '../../model/inputs/solutions';
import { servedAs } from '../../model/protocols';

type PartRow = WrittenRow<typeof Solutions>;
/** Of a workload what parts of solutions name it by. */
interface Named {
  readonly workload: string;
  readonly protocol: string;
}

/** The first part stands for its solution, buys the circuits of all and is ranked. */
export type Place = 'lead' | 'attached';

/** A part of a solution, as options and loads name it. */
export interface SolutionPart {
  readonly row: PartRow;
  readonly place: Place;
  /** By number among all parts of the plan: so large that no end of a span is taken for one of another part. */
  readonly no: number;
  /** What stands for the platform in the keys of its options: the solution, with the platform behind it if it is not the first. */
  readonly key: string;
  /** The same of the first part. */
  readonly leadKey: string;
  /** All rows of its solution. */
  readonly beside: readonly PartRow[];
}

/** The parts of all solutions, in the order of their Ids. */
export function partsOf(listed: readonly PartRow[]): readonly SolutionPart[] {
  // Sorting the rows must not make another part the first.
  const rows = [...listed].sort((a, b) => a.id - b.id);
  return rows.map((row, at) => {
    const beside = rows.filter(({ solution }) => foldKey(solution) === foldKey(row.solution));
    const place = beside[0] === row ? 'lead' : 'attached';
    const leadKey = beside[0]!.solution;
    return {
      row,
      place,
      no: (at + 1) * 10_000,
      key: place === 'lead' ? leadKey : `${leadKey}: ${row.platform}`,
      leadKey,
      beside,
    };
  });
}

/** What a part names, word by word. */
export const wordsOf = (serves: string | null): readonly string[] =>
  (serves ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Whether a word of a part is a protocol, the name of a workload, or the beginning of its name with a * after it. */
export function names(word: string, { workload, protocol }: Named): boolean {
  const [folded, name] = [foldKey(word), foldKey(workload)];
  return (
    foldKey(servedAs(protocol)) === folded ||
    foldKey(protocol) === folded ||
    name === folded ||
    (folded.endsWith('*') && name.startsWith(folded.slice(0, -1)))
  );
}

/** The part of a solution that serves a workload: the first that names it, else the first that names none, else the first. */
export function servingPart(rows: readonly PartRow[], workload: Named): PartRow {
  return (
    rows.find(({ serves }) => wordsOf(serves).some((word) => names(word, workload))) ??
    rows.find(({ serves }) => wordsOf(serves).length === 0) ??
    rows[0]!
  );
}
