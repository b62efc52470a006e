import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Marks } from '../../../formula';
import { labelOf } from '../../../formula/explain/places';
import { type Calculated, settingOf } from '../../comparison';
import { withUnit } from '../../numbers';
import type { Selection } from '../../state';
import { button } from '../controls/button';
import { placeName } from '../pane/problemItem';
import { base } from '../controls/styles';

const words = { title: 'Selected cell', explain: 'Explain this cell' };

/** The selected cell of a sheet of ours, and the way to its explanation. */
export class SelectedCell extends LitElement {
  static override properties = { calculated: {}, selected: {}, marks: {} };
  declare calculated: Calculated;
  declare selected: Selection;
  declare marks: Marks;

  static override styles = [
    base,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        padding: 8px 12px;
        border-block-start: 1px solid var(--colorNeutralStroke2);
        background: var(--colorNeutralBackground2);
      }
      .what {
        flex: 1 1 120px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { place, subject } = this.selected;
    return html`<section aria-label=${words.title}>
      <div class="what">
        <p class="small quiet">${placeName(place)}</p>
        <p>${this.text()}</p>
      </div>
      ${button(words.explain, { kind: 'explain', subject })}
    </section>`;
  }

  private text(): string {
    const { reading } = this.calculated;
    const { subject } = this.selected;
    const { currency } = settingOf(this.calculated);
    if (subject.kind === 'assumption') {
      const { assumption } = subject;
      return `${labelOf(assumption)}: ${withUnit(reading.assumption(assumption), assumption.unit, this.marks, currency)}`;
    }
    const { column, row } = subject;
    return `${labelOf(column)}: ${withUnit(reading.cell(column, row), column.unit, this.marks, currency)}`;
  }
}
customElements.define('metro-selected-cell', SelectedCell);
