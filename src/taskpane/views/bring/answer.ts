import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Replaced } from '../../bring/arrivals';
import { checkField, choiceField } from './choice';

const words = {
  there: (name: string) => `${name} is in the workbook already`,
  add: (name: string) => `Add it as ${name}`,
  addNew: 'Take it over',
  replace: 'Replace what was brought of it',
  leaveOut: 'Leave it out',
  changes: (from: string, to: string) => `${from || 'blank'} → ${to}`,
  same: 'Every figure that was brought stands there already.',
  kept: 'Its other cells stay as they are.',
};

/** What a row that was brought may become, and what it would replace. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly newName: string;
  readonly isThere: boolean;
  readonly answer: Answer;
  readonly replaced: readonly Replaced[];
  readonly shown: (replaced: Replaced, which: 'from' | 'to') => string;
  readonly choose: (answer: Answer) => void;
}

/** Asks whether a row is added, takes the place of one that is there, or is left out. Nothing that is there is replaced unless it is chosen. */
export function answerField({ id, name, newName, isThere, answer, replaced, shown, choose }: Asked): TemplateResult {
  if (!isThere) return checkField(words.addNew, answer === 'add', (isTaken) => choose(isTaken ? 'add' : 'leave out'));
  const choices = [
    ['add', words.add(newName)],
    ['replace', words.replace],
    ['leave out', words.leaveOut],
  ] as const;
  return html`${choiceField(id, words.there(name), choices, answer, (value) => choose(value as Answer))}
  ${
    answer !== 'replace'
      ? nothing
      : replaced.length === 0
        ? html`<p class="small">${words.same}</p>`
        : html`<dl class="facts small">
              ${replaced.map(
                (one) =>
                  html`<dt>${one.definition.heading}</dt>
                    <dd>${words.changes(shown(one, 'from'), shown(one, 'to'))}</dd>`,
              )}
            </dl>
            <p class="small quiet">${words.kept}</p>`
  }`;
}
