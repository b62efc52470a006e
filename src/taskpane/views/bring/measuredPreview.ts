import { html, nothing, type TemplateResult } from 'lit';
import type { LeftOut } from '../../../measured/measured';
import type { Found } from '../../../measured/workloadsIn';
import type { Definition } from '../../../plan/describe/definitions';
import type { CellContent } from '../../../plan/fromCells/inputCells';
import type { Problem } from '../../../plan/problems/problem';
import type { Answer } from '../../bring/arrivals';
import type { MeasuredRow } from '../../bring/measuredDraft';
import { chevron } from '../controls/icons';
import { message } from '../controls/message';
import { answerField } from './answer';

const words = {
  files: 'Recognised',
  workloads: 'Workloads',
  problems: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'}: what cannot be used is left out`,
  leftOut: (count: number) => `Left out (${count})`,
  notes: (count: number) => `To know (${count})`,
  lacks: (what: readonly string[]) => `Not stated, and needed for a quote: ${what.join(', ')}.`,
  more: (count: number) => ` and ${count} more`,
  peaks: (highest: string, p95: string) => `Highest ÷ mean ${highest}, 95th percentile ÷ mean ${p95}`,
  absent: '–',
};

/** How many names of what was left out are shown. */
const shownNames = 12;
/** What says where figures are from stands below them. */
const notShown: readonly string[] = ['workload', 'source'];

const folding = (title: string, body: unknown): TemplateResult =>
  html`<details>
    <summary>
      <h2>${title}</h2>
      ${chevron}
    </summary>
    <div class="body small">${body}</div>
  </details>`;

export const problemList = (problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : message(
        'error',
        words.problems(problems.length),
        html`<ul>
          ${problems.map(
            ({ where, value, reason, remedy }) =>
              html`<li>
                <p><strong>${where}</strong>${value ? html` <span class="quiet">${value}</span>` : nothing}</p>
                <p>${reason}</p>
                <p class="quiet">${remedy}</p>
              </li>`,
          )}
        </ul>`,
        nothing,
      );

export const foundFiles = (files: Found['files']): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<section>
        <h2>${words.files}</h2>
        <ul class="lines small">
          ${files.map(
            ({ file, tool, says }) =>
              html`<li>
                <strong>${file}</strong>
                <p>${tool}</p>
                <p class="quiet">${says}</p>
              </li>`,
          )}
        </ul>
      </section>`;

/** The workloads that the files hold, with the figures that would be written and what becomes of each. */
export const foundWorkloads = (
  rows: readonly MeasuredRow[],
  shown: (definition: Definition, content: CellContent) => string,
  choose: (workload: string, answer: Answer) => void,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<section>
        <h2>${words.workloads}</h2>
        <ul class="rows">
          ${rows.map((row, at) => workloadCard(row, at, shown, choose))}
        </ul>
      </section>`;

function workloadCard(
  { figures, contents, there, answer, newName, replaced, lacks }: MeasuredRow,
  at: number,
  shown: (definition: Definition, content: CellContent) => string,
  choose: (workload: string, answer: Answer) => void,
): TemplateResult {
  const { workload, source, peak } = figures;
  return html`<li class="card">
    <h3>${workload}</h3>
    <dl class="facts small">
      ${[...contents].map(([definition, content]) =>
        notShown.includes(definition.field)
          ? nothing
          : html`<dt>${definition.heading}</dt>
              <dd>${shown(definition, content)}</dd>`,
      )}
    </dl>
    ${
      peak && (peak.highest !== null || peak.p95 !== null)
        ? html`<p class="small quiet">${words.peaks(ratio(peak.highest), ratio(peak.p95))}</p>`
        : nothing
    }
    ${lacks.length > 0 ? html`<p class="small lacks">${words.lacks(lacks)}</p>` : nothing}
    <p class="small quiet">${source}</p>
    ${answerField({
      id: `answer-${at}`,
      name: workload,
      newName,
      isThere: there !== null,
      answer,
      replaced,
      shown: ({ definition, ...of }, which) => shown(definition, of[which]),
      choose: (chosen) => choose(workload, chosen),
    })}
  </li>`;
}

const ratio = (value: number | null): string => (value === null ? words.absent : String(Number(value.toPrecision(3))));

export const leftOutList = (leftOut: readonly LeftOut[]): TemplateResult | typeof nothing =>
  leftOut.length === 0
    ? nothing
    : folding(
        words.leftOut(leftOut.reduce((sum, { names }) => sum + names.length, 0)),
        html`<ul class="lines">
          ${leftOut.map(
            ({ file, what, names, why }) =>
              html`<li>
                <p>${names.length} × ${what}: ${why}</p>
                <p class="quiet">
                  ${names.slice(0, shownNames).join(', ')}${names.length > shownNames ? words.more(names.length - shownNames) : ''}
                  (${file})
                </p>
              </li>`,
          )}
        </ul>`,
      );

export const notesList = (notes: readonly string[]): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : folding(
        words.notes(notes.length),
        html`<ul class="lines">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`,
      );
