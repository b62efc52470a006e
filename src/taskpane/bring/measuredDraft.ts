import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import { type RowsPassed, rowsPassedText } from '../../measured/measured';
import { defaultOptions, type ImportOptions } from '../../measured/options';
import { type FilesRead, readFiles } from '../../measured/readFiles';
import type { Figures } from '../../measured/workloads/figures';
import { missingIn, rowOf } from '../../measured/workloads/rows';
import { type Found, workloadsIn } from '../../measured/workloadsIn';
import type { Definition } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import { unknownNotation } from '../../quantities/written/notation';
import type * as Plan from '../plan';
import { type Answer, Destination, type Replaced } from './arrivals';
import { localFile } from './localFile';
import { withoutMap } from './mapFile';
import { paneWords } from './paneWords';
import { placesIn } from './placesIn';

/** A measured workload as it would stand in the workbook. */
export interface MeasuredRow {
  readonly figures: Figures;
  readonly contents: ReadonlyMap<Definition, CellContent>;
  /** The row of the same name in the workbook; null if there is none. */
  readonly there: number | null;
  readonly answer: Answer;
  readonly newName: string;
  /** What of the row that is there it would replace. */
  readonly replaced: readonly Replaced[];
  /** What a quote needs and no file states. */
  readonly lacks: readonly string[];
}

/** How far the reading is, 0 to 1, and of a workbook its sheet and rows. */
export type Progress = (share: number, says?: string) => void;

/** Files that were chosen, what is decided about them, and the workloads that come of them. Nothing is written. */
export class MeasuredDraft {
  files: readonly File[] = [];
  options: ImportOptions = { ...defaultOptions, words: paneWords };
  private read: FilesRead | null = null;
  private readonly answers = new Map<string, Answer>();
  /** Maps that answer questions, by the file that was asked of; they hold for all files. */
  private readonly maps = new Map<string, unknown>();
  private found: { readonly from: readonly unknown[]; readonly is: Found } | null = null;

  constructor(private readonly plan: typeof Plan) {}

  get isRead(): boolean {
    return this.read !== null;
  }

  /** Datacenters, clusters and files, whichever tells most, whose sites may be stated. */
  get places(): readonly string[] {
    return placesIn(this.read?.measured ?? []);
  }

  /**
   * Reads files from their beginning. What was read before stays until all of them are read.
   * @throws the reason of the signal if it was cancelled
   */
  async bring(files: readonly File[], progress: Progress, signal: AbortSignal): Promise<void> {
    const { map, measured } = await withoutMap(files);
    const all = measured.reduce((sum, { size }) => sum + size, 0);
    let bytes = 0;
    const passed = (more: number): void => {
      bytes += more;
      // The beginning of a file is read twice: to tell what it is, and again with the rest.
      progress(Math.min(1, bytes / Math.max(1, all)));
    };
    const rowsPassed = (file: string, at: RowsPassed): void =>
      progress((at.sheet - 1) / at.sheets, `${file}: ${rowsPassedText(at)}`);
    const options = { ...this.options, map: [...this.maps.values(), ...[map ?? []].flat()] };
    const read = await readFiles(
      measured.map((file) => localFile(file, { passed, rowsPassed, signal })),
      options,
    );
    this.files = files;
    this.options = options;
    this.read = read;
  }

  /** @returns whether the files have to be read again for it: only then is an attribute looked for */
  decide(options: Partial<ImportOptions>): boolean {
    const attribute = ({ groupBy }: ImportOptions): string | null => (groupBy?.by === 'attribute' ? groupBy.heading : null);
    const before = attribute(this.options);
    this.options = { ...this.options, ...options };
    return this.isRead && attribute(this.options) !== null && attribute(this.options) !== before;
  }

  /** What may be answered of files that were refused, so that they can be used. */
  get questions(): FilesRead['questions'] {
    return this.read?.questions ?? [];
  }

  /** Answers the question of a file by a map, as a map file holds it; the files have to be read again for it. */
  answerQuestion(file: string, map: unknown): void {
    this.maps.set(file, map);
  }

  answer(workload: string, answer: Answer): void {
    this.answers.set(workload, answer);
  }

  /** What the files hold, as of the options. */
  foundFor(workbook: WorkbookStatus): Found | null {
    const { read, options } = this;
    if (!read) return null;
    const from = [read, options, workbook.inputs];
    if (!this.found?.from.every((one, at) => one === from[at])) {
      const { bytesPerKB: kilobyteBytes } = this.plan.mannerFor(workbook, unknownNotation).counting;
      // A pattern that is still to be typed finds everything.
      const patterns = options.patterns.filter(({ workload, pattern }) => workload !== '' && pattern !== '');
      const setting = { kilobyteBytes, sites: this.keys('sites', workbook), spans: this.keys('spans', workbook), problems: [] };
      this.found = { from, is: workloadsIn(read, { ...options, patterns }, setting) };
    }
    return this.found.is;
  }

  /** The keys of a part of the plan, such as its sites. */
  keys(part: string, { inputs }: WorkbookStatus): readonly string[] {
    const { table } = this.plan.partNamed(part);
    return table && inputs ? this.plan.keysIn(table, inputs).map(({ value }) => value) : [];
  }

  /** The span of all workloads: what was chosen, else the only one. */
  spanIn(workbook: WorkbookStatus): string | null {
    const spans = this.keys('spans', workbook);
    return this.options.span ?? (spans.length === 1 ? spans[0]! : null);
  }

  rows(workbook: WorkbookStatus): readonly MeasuredRow[] {
    const into = this.destination(workbook);
    const span = this.spanIn(workbook);
    return (this.foundFor(workbook)?.workloads ?? []).map((figures) => {
      const row = rowOf(figures, span);
      const contents = into.contentsOf(row);
      const there = into.there(contents);
      const answer = this.answers.get(figures.workload) ?? 'add';
      return {
        figures,
        contents,
        there,
        answer,
        newName: String(into.newName(contents)),
        replaced: there === null ? [] : into.replaced(there, { contents }),
        lacks: missingIn(answer === 'replace' && there !== null ? { ...into.statedIn(there), ...row } : row),
      };
    });
  }

  /** Null if nothing is to be written. */
  edit(workbook: WorkbookStatus): InputEdit | null {
    const says = (count: number): string => `Took over ${count} measured ${count === 1 ? 'workload' : 'workloads'}`;
    return this.destination(workbook).edit(this.rows(workbook), says);
  }

  private destination({ inputs }: WorkbookStatus): Destination {
    return new Destination(this.plan, this.plan.partNamed('workloads').table!, inputs!);
  }
}
