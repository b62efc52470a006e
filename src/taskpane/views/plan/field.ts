import { css, html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../plan/fields';
import type { Pick } from '../../../plan/typed/picks';
import type { Typed } from '../../../plan/typed/readTyped';

const words = {
  required: 'required',
  choose: 'Choose…',
  unlisted: (value: string) => `${value} (not in the list)`,
  means: (what: string) => `= ${what}`,
  formula: (formula: string) =>
    `The cell holds a formula: ${formula}. What you save here takes its place; Undo brings the formula back.`,
};

/** A field as it stands in a form: what is typed, what that is read as, and what is asked to be told. */
export interface FieldState {
  readonly text: string;
  /** What of its list is picked. */
  readonly picked: Pick | undefined;
  /** Null: nothing has been typed. */
  readonly read: Typed | null;
  readonly typed: (text: string) => void;
  readonly focused: () => void;
}

export const fieldStyles = css`
  .field {
    display: grid;
    gap: 2px;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
    font-weight: var(--fontWeightSemibold);
  }
  label .quiet,
  label .required {
    font-weight: var(--fontWeightRegular);
  }
  input,
  select {
    font: inherit;
    color: inherit;
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-block-end-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'] {
    border-color: var(--colorStatusDangerBorder2);
  }
  option,
  optgroup {
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
  }
  .means {
    color: var(--colorStatusSuccessForeground1);
    font-variant-numeric: tabular-nums;
  }
`;

/** The label of a field, its control, what is understood or wrong, and what it means. */
export function fieldItem(field: Field, state: FieldState): TemplateResult {
  const { id, label, unit, required, hint, formula } = field;
  const { read } = state;
  const wrong = read && 'problem' in read ? read.problem : null;
  const shown = read ? (wrong ? [wrong] : []) : field.problems;
  const means = read && 'means' in read ? read.means : '';
  return html`<div class="field">
    <label for=${id}
      >${label} ${unit ? html`<span class="quiet small">${unit}</span>` : nothing}
      ${required ? html`<span class="required small">${words.required}</span>` : nothing}</label
    >
    ${field.picks ? picker(field, field.picks, state, shown.length > 0) : typedInput(field, state, shown.length > 0)}
    <div id=${`${id}-said`} aria-live="polite">
      ${means ? html`<p class="means small">${words.means(means)}</p>` : nothing}
      ${shown.map(
        ({ reason, remedy }) =>
          html`<div class="problem small">
            <p>${reason}</p>
            <p class="quiet">${remedy}</p>
          </div>`,
      )}
    </div>
    ${formula ? html`<p class="small">${words.formula(formula)}</p>` : nothing}
    <p id=${`${id}-hint`} class="small quiet">${hint}</p>
  </div>`;
}

const described = (id: string): string => `${id}-said ${id}-hint`;

const typedInput = ({ id, required }: Field, { text, typed, focused }: FieldState, isWrong: boolean): TemplateResult =>
  html`<input
    id=${id}
    autocomplete="off"
    .value=${text}
    aria-required=${required}
    aria-invalid=${isWrong}
    aria-describedby=${described(id)}
    @focus=${focused}
    @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
  />`;

function picker(
  { id, required, blank }: Field,
  picks: readonly Pick[],
  { text, picked, typed, focused }: FieldState,
  isWrong: boolean,
): TemplateResult {
  return html`<select
    id=${id}
    aria-required=${required}
    aria-invalid=${isWrong}
    aria-describedby=${described(id)}
    @focus=${focused}
    @change=${(event: Event) => typed((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${text === ''}>${required ? words.choose : blank}</option>
    ${text !== '' && !picked ? html`<option value=${text} selected>${words.unlisted(text)}</option>` : nothing}
    ${options(picks, picked)}
  </select>`;
}

/** The options of a list, under the headings of their groups, in their order. */
export function options(picks: readonly Pick[], picked: Pick | undefined): unknown {
  const groups = new Map<string, Pick[]>();
  for (const pick of picks) groups.set(pick.group, [...(groups.get(pick.group) ?? []), pick]);
  return [...groups].map(([group, list]) => {
    const each = list.map((pick) => html`<option value=${pick.value} ?selected=${pick === picked}>${pick.label}</option>`);
    return group ? html`<optgroup label=${group}>${each}</optgroup>` : each;
  });
}
