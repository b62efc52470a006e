import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Column, Marks } from '../../../formula';
import { labelOf } from '../../../formula/explain/places';
import { OptionCosts } from '../../../model/options/costs';
import { OptionNeeds } from '../../../model/options/needs';
import type { Calculated, Setting } from '../../comparison';
import {
  type PurchasedCircuit,
  type PurchasedGear,
  alternativeFigures,
  circuitFigures,
  gearFigures,
  detailsOf,
  figureGroups,
  recoveryFigures,
} from '../../details';
import { Decimal } from '../../../quantities/decimal';
import { withUnit } from '../../numbers';
import { figureButton } from '../controls/figureButton';
import { growthChart } from './growthChart';
import { pathWords } from '../../../model/links/carriesWords';
import { base, choosable } from '../controls/styles';
import type { Reason } from '../../../plan/reasons/reasons';
import { reasonList, reasonStyles } from './reasonList';

const words = {
  why: 'Why',
  circuits: 'What is bought',
  carries: {
    all: 'Everything',
    storage: 'Storage',
    rest: 'The rest',
    hostFabric: 'Host fabric',
    privateFabric: 'Private fabric',
    publicFabric: 'Public fabric',
  } as Readonly<Record<string, string>>,
  boughtFigures: {
    perPath: 'On each path',
    payload: 'Payload of each',
    oneOff: 'One-off',
    monthly: 'Monthly',
    yearly: 'Yearly',
    headroom: 'Headroom on each path',
  },
  gear: 'Gear in the one-off and yearly figures',
  gearFigures: { amount: (item: string) => item, yearly: (item: string) => `${item}, a year` },
  alternatives: { nextCheapest: 'More for the next cheapest', nextStepUp: 'More for the next step up' },
  lasts: 'Holds for',
  lastsBeyond: 'the whole horizon',
  groups: {
    states: 'State that decides',
    traffic: 'Traffic that is sized for',
    latency: 'Added by the platform',
    money: 'Cost',
  },
  worst: 'Required there',
  recovery: 'Disaster recovery that remains',
  recoveryPriced: 'In the total',
};

/** All that is known of an option beside its main figures. */
export class Details extends LitElement {
  static override properties = { calculated: {}, row: {}, reasons: {}, setting: {}, marks: {} };
  declare calculated: Calculated;
  declare row: number;
  declare reasons: readonly Reason[];
  declare setting: Setting;
  declare marks: Marks;

  static override styles = [
    base,
    choosable,
    reasonStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        margin-block-start: 4px;
        padding-block-start: 10px;
        border-block-start: 1px solid var(--colorNeutralStroke2);
      }
      section {
        display: grid;
        gap: 4px;
      }
      dl {
        display: grid;
        gap: 2px;
      }
      dl > div {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 12px;
      }
      dt {
        color: var(--colorNeutralForeground2);
      }
      dd {
        margin-inline-start: auto;
        text-align: end;
      }
      dd .figure {
        text-align: end;
      }
      .circuit + .circuit {
        margin-block-start: 8px;
      }
      .chart svg {
        width: 100%;
        max-width: 320px;
        overflow: visible;
      }
      .chart text {
        font-size: 11px;
        fill: var(--colorNeutralForeground2);
      }
      .carried {
        fill: var(--colorBrandForeground1);
      }
      .beyond {
        fill: var(--colorNeutralBackground1);
        stroke: var(--colorStatusDangerForeground3);
        stroke-width: 1.5;
        stroke-dasharray: 3 2;
      }
      .bought {
        stroke: var(--colorNeutralForeground1);
        stroke-width: 1.5;
      }
      @media (forced-colors: active) {
        .chart text,
        .carried {
          fill: CanvasText;
        }
        .bought,
        .beyond {
          stroke: CanvasText;
        }
        .beyond {
          fill: Canvas;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { circuits, growth } = detailsOf(this.calculated, this.row);
    const { reasons } = this;
    return html`
      ${
        reasons.length === 0
          ? nothing
          : html`<section>
              <h4>${words.why}</h4>
              ${reasonList(reasons)}
            </section>`
      }
      ${
        circuits.length === 0
          ? nothing
          : html`<section>
              <h4>${words.circuits}</h4>
              ${circuits.map((circuit) => this.circuit(circuit))}
              <dl>${this.fact(words.lasts, OptionCosts.validUntilMonth, this.row, words.lastsBeyond)}</dl>
            </section>`
      }
      ${growthChart(growth, this.marks)}
      ${Object.entries(figureGroups).map(
        ([group, columns]) =>
          html`<section>
            <h4>${words.groups[group as keyof typeof figureGroups]}</h4>
            <dl>
              ${columns.map((column) => this.fact(column === OptionNeeds.requiredMbpsWorst ? words.worst : labelOf(column), column, this.row))}
            </dl>
          </section>`,
      )}
      ${this.recovery()}
    `;
  }

  private recovery(): TemplateResult {
    const { remains, priced } = recoveryFigures;
    const { row } = this;
    const said = withUnit(this.calculated.reading.cell(remains, row), remains.unit, this.marks, this.setting.currency);
    return html`<section>
      <h4>${words.recovery}</h4>
      <p>${figureButton(words.recovery, said, '', { kind: 'cell', column: remains, row })}</p>
      <dl>${this.fact(words.recoveryPriced, priced, row)}</dl>
    </section>`;
  }

  private circuit({ row, carries, path, carrier, product, gear }: PurchasedCircuit): TemplateResult {
    const figures = Object.entries(circuitFigures).map(([field, column]) =>
      this.fact(words.boughtFigures[field as keyof typeof circuitFigures], column, row),
    );
    const alternatives = Object.entries(alternativeFigures).map(([field, { inWords, more }]) => {
      const offer = this.calculated.reading.cell(inWords, row);
      const label = words.alternatives[field as keyof typeof alternativeFigures];
      return offer === null ? nothing : this.fact(`${label}, ${String(offer)}`, more, row);
    });
    return html`<div class="circuit">
      <p>${[words.carries[carries] ?? carries, pathWords[path]].filter(Boolean).join(', ')}: ${carrier}, ${product}</p>
      <dl>${figures}${alternatives}</dl>
      ${
        gear.length === 0
          ? nothing
          : html`<p class="small quiet">${words.gear}</p>
              <dl>${gear.flatMap((line) => this.gearLine(line))}</dl>`
      }
    </div>`;
  }

  /** Its price, and what it costs each year if it costs anything. */
  private gearLine({ row, item }: PurchasedGear): readonly TemplateResult[] {
    const { amount, yearly } = gearFigures;
    const each = this.calculated.reading.cell(yearly, row);
    const once = this.fact(words.gearFigures.amount(item), amount, row);
    return each instanceof Decimal && !each.isZero() ? [once, this.fact(words.gearFigures.yearly(item), yearly, row)] : [once];
  }

  private fact(label: string, column: Column, row: number, absent?: string): TemplateResult {
    const value = this.calculated.reading.cell(column, row);
    const text =
      value === null && absent !== undefined ? absent : withUnit(value, column.unit, this.marks, this.setting.currency);
    return html`<div>
      <dt>${label}</dt>
      <dd>${figureButton(label, text, '', { kind: 'cell', column, row })}</dd>
    </div>`;
  }
}
customElements.define('metro-details', Details);
