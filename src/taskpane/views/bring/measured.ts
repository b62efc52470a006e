import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { ImportOptions } from '../../../measured/options';
import type { Found } from '../../../measured/workloadsIn';
import type { Notation } from '../../../quantities/written/notation';
import { MeasuredDraft } from '../../bring/measuredDraft';
import { send } from '../../intents';
import type * as Plan from '../../plan';
import { message, messages } from '../controls/message';
import { base, choosable, folded } from '../controls/styles';
import { fieldStyles } from '../plan/field';
import { planStyles, rowStyles, stickyBar } from '../plan/styles';
import { columnQuestion, type NamedColumns } from './columnQuestion';
import { counterQuestion, type NamedCounters } from './counterQuestion';
import { chooserStyles, fileChooser, readingProgress, type ReadingState } from './fileChooser';
import { measuredOptions } from './measuredOptions';
import { foundFiles, foundWorkloads, leftOutList, notesList, problemList } from './measuredPreview';
import { bringStyles } from './styles';

const words = {
  about:
    'Choose what was measured: RVTools, Live Optics, Nutanix Collector, esxtop, VPLEX, perfmon, iostat, sadf, vCenter, SVC, ONTAP, or a table of samples with its map file. Bring files that belong together at once.',
  stays: 'The files are read on this machine. Nothing of them is sent anywhere.',
  reading: 'Reading the files',
  cancelled: 'Reading was cancelled. Nothing was changed.',
  broken: 'The files were not read',
  brokenIs: 'A part of Metrospan could not be fetched, or it answered with an error that was not foreseen:',
  take: (count: number) => `Take over ${count} ${count === 1 ? 'workload' : 'workloads'}`,
  takes: 'They are written into the table Workloads as one change, which Undo takes back.',
  read: (count: number) => `${count} ${count === 1 ? 'workload' : 'workloads'} found.`,
};

/** When progress is shown, and when Cancel. */
const progressAfterMs = 500;
const cancelAfterMs = 2000;

/** What was chosen stays while the pane is open, until it is taken over. */
let kept: MeasuredDraft | null = null;

/** Files of what was measured: chosen, recognised, shown as workloads, taken over. */
export class MeasuredFiles extends LitElement {
  static override properties = {
    workbook: {},
    plan: {},
    notation: {},
    busy: { type: Boolean },
    reading: { state: true },
    said: { state: true },
    failed: { state: true },
    namedCounters: { state: true },
    namedColumns: { state: true },
  };
  declare workbook: WorkbookStatus;
  declare plan: typeof Plan;
  declare notation: Notation;
  /** A task is running. */
  declare busy: boolean;
  declare private reading: ReadingState | null;
  /** What the status line says. */
  declare private said: string;
  /** The message of an error that was not foreseen; null: none. */
  declare private failed: string | null;
  /** What is chosen for counters of logs and columns of tables, by their file, before it is used. */
  declare private namedCounters: Readonly<Record<string, NamedCounters>>;
  declare private namedColumns: Readonly<Record<string, NamedColumns>>;
  private cancel: AbortController | null = null;
  private isTaken = false;

  constructor() {
    super();
    this.reading = null;
    this.said = '';
    this.failed = null;
    this.namedCounters = {};
    this.namedColumns = {};
  }

  static override styles = [
    base,
    choosable,
    folded,
    messages,
    planStyles,
    stickyBar,
    rowStyles,
    fieldStyles,
    bringStyles,
    chooserStyles,
    css`
      fieldset {
        display: grid;
        gap: 8px;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  private get draft(): MeasuredDraft {
    return (kept ??= new MeasuredDraft(this.plan));
  }

  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.choose')?.focus();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    // They were not written: what was decided is still here.
    if (changed.has('busy') && !this.busy) this.isTaken = false;
  }

  /** The list takes its place once the workloads are written. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cancel?.abort();
    if (this.isTaken) kept = null;
  }

  override render(): TemplateResult {
    const found = this.draft.foundFor(this.workbook);
    return html`<p class="small quiet">${words.about}</p>
      <p class="small">${words.stays}</p>
      ${fileChooser(this.draft.isRead, (files) => void this.bring(files))}
      <p class=${this.said === words.cancelled ? 'small' : 'unseen'} role="status">${this.said}</p>
      ${this.reading ? readingProgress(this.reading, () => this.cancel?.abort()) : nothing}
      ${this.failed === null ? nothing : message('error', words.broken, html`<p>${words.brokenIs} <q>${this.failed}</q></p>`, nothing)}
      ${
        found && !this.reading
          ? html`${problemList(found.problems)} ${this.questions()} ${foundFiles(found.files)} ${this.options(found)}
            ${this.workloads()} ${leftOutList(found.leftOut)} ${notesList(found.notes)} ${this.bar()}`
          : nothing
      }`;
  }

  private questions(): readonly unknown[] {
    return this.draft.questions.map((question, at) => {
      const { file } = question;
      const use = (map: unknown): void => {
        this.draft.answerQuestion(file, map);
        void this.bring(this.draft.files);
      };
      return question.asks === 'counters'
        ? counterQuestion(
            question,
            at,
            this.namedCounters[file],
            (named) => (this.namedCounters = { ...this.namedCounters, [file]: named }),
            use,
          )
        : columnQuestion(
            question,
            at,
            this.namedColumns[file],
            (named) => (this.namedColumns = { ...this.namedColumns, [file]: named }),
            use,
          );
    });
  }

  /** They are of no use while no file was recognised, unless one was refused because of them. */
  private options({ files }: Found): TemplateResult | typeof nothing {
    const isRefused = this.draft.options.groupBy?.by === 'attribute';
    return files.length === 0 && !isRefused
      ? nothing
      : measuredOptions(this.draft, this.workbook, (options) => this.decide(options));
  }

  private workloads(): TemplateResult | typeof nothing {
    const choose = (workload: string, answer: 'add' | 'replace' | 'leave out'): void => {
      this.draft.answer(workload, answer);
      this.requestUpdate();
    };
    const manner = this.plan.mannerFor(this.workbook, this.notation);
    return foundWorkloads(this.draft.rows(this.workbook), (of, content) => this.plan.contentText(of, content, manner), choose);
  }

  private bar(): TemplateResult | typeof nothing {
    const count = this.draft.rows(this.workbook).filter(({ answer }) => answer !== 'leave out').length;
    const waits = this.busy || this.draft.edit(this.workbook) === null;
    return count === 0
      ? nothing
      : html`<div class="bar">
          <fluent-button
            role="button"
            appearance="primary"
            ?disabled-focusable=${waits}
            aria-disabled=${waits ? 'true' : 'false'}
            @click=${waits ? null : this.take}
            >${words.take(count)}</fluent-button
          >
          <p class="small quiet">${words.takes}</p>
        </div>`;
  }

  private decide(options: Partial<ImportOptions>): void {
    const again = this.draft.decide(options);
    this.requestUpdate();
    if (again) void this.bring(this.draft.files);
  }

  private async bring(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.cancel?.abort();
    const cancel = new AbortController();
    this.cancel = cancel;
    this.failed = null;
    this.said = words.reading;
    this.reading = { share: 0, says: '', shows: 'nothing' };
    const shows = (what: ReadingState['shows']) => () => {
      if (this.cancel === cancel && this.reading) this.reading = { ...this.reading, shows: what };
    };
    const timers = [setTimeout(shows('progress'), progressAfterMs), setTimeout(shows('cancel'), cancelAfterMs)];
    const progress = (share: number, says = ''): void => {
      if (this.cancel === cancel && this.reading) this.reading = { ...this.reading, share, says };
    };
    try {
      await this.draft.bring(files, progress, cancel.signal);
      if (this.cancel === cancel) this.said = words.read(this.draft.rows(this.workbook).length);
    } catch (error) {
      if (cancel.signal.aborted) this.said = words.cancelled;
      else this.failed = error instanceof Error ? error.message : String(error);
    } finally {
      timers.forEach(clearTimeout);
      if (this.cancel === cancel) {
        this.reading = null;
        this.cancel = null;
      }
    }
  }

  private readonly take = (): void => {
    const edit = this.draft.edit(this.workbook);
    if (!edit) return;
    this.isTaken = true;
    send(this, { kind: 'edit', edit, then: { at: 'list', part: 'workloads', row: null } });
  };
}
customElements.define('metro-measured', MeasuredFiles);
