import { html, nothing, type TemplateResult } from 'lit';
import type { Definition } from '../../../plan/describe/definitions';
import type { CellContent } from '../../../plan/fromCells/inputCells';
import type { Answer } from '../../bring/arrivals';
import type { PastedCell } from '../../bring/pastedCells';
import type { PastedRow } from '../../bring/pastedDraft';
import { answerField } from './answer';

const words = {
  title: (count: number) => `Rows (${count})`,
  line: (line: number) => `Line ${line}`,
  means: (what: string) => `= ${what}`,
  unpriced: 'Not offered: it states neither NRC nor MRC.',
  lacks: (what: readonly string[]) => `Not stated, and required: ${what.join(', ')}.`,
};

/** The rows of a pasted text: each value as it is understood, or why it is not, and what becomes of the row. */
export const pastedRows = (
  rows: readonly PastedRow[],
  shown: (definition: Definition, content: CellContent) => string,
  choose: (line: number, answer: Answer) => void,
): TemplateResult =>
  html`<section>
    <h2>${words.title(rows.length)}</h2>
    <ul class="rows">
      ${rows.map((row) => rowCard(row, shown, choose))}
    </ul>
  </section>`;

function rowCard(
  { line, title, cells, there, answer, newName, replaced, lacks, isUnpriced }: PastedRow,
  shown: (definition: Definition, content: CellContent) => string,
  choose: (line: number, answer: Answer) => void,
): TemplateResult {
  return html`<li class="card">
    <h3>${title || words.line(line)}</h3>
    <dl class="facts small">${cells.map((cell) => cellItem(cell))}</dl>
    ${lacks.length > 0 ? html`<p class="small lacks">${words.lacks(lacks.map(({ heading }) => heading))}</p>` : nothing}
    ${isUnpriced ? html`<p class="small lacks">${words.unpriced}</p>` : nothing}
    ${answerField({
      id: `answer-${line}`,
      name: title,
      newName,
      isThere: there !== null,
      answer,
      replaced,
      shown: ({ definition, ...of }, which) => shown(definition, of[which]),
      choose: (chosen) => choose(line, chosen),
    })}
  </li>`;
}

const cellItem = ({ definition, text, typed }: PastedCell): TemplateResult =>
  html`<dt>${definition.heading}</dt>
    <dd>${text} ${'means' in typed && typed.means ? html`<span class="means">${words.means(typed.means)}</span>` : nothing}</dd>
    ${
      'problem' in typed
        ? html`<dd class="problem">
            <p>${typed.problem.reason}</p>
            <p class="quiet">${typed.problem.remedy}</p>
          </dd>`
        : nothing
    }`;
