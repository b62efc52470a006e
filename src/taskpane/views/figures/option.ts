import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Column, Marks } from '../../../formula';
import { Totals } from '../../../model/money/totals';
import { OptionCosts } from '../../../model/options/costs';
import { Bounds } from '../../../model/options/bounds';
import { OptionLatency } from '../../../model/options/latency';
import { OptionNeeds } from '../../../model/options/needs';
import { OptionVerdict } from '../../../model/options/verdict';
import { isFit } from '../../../model/options/verdictWords';
import { Decimal } from '../../../quantities/decimal';
import type { Calculated, OptionRow, Setting, Standing } from '../../comparison';
import { sendIntent } from '../../intents';
import { fixedDecimals } from '../../numbers';
import { decisionLine, decisionStyles } from './decision';
import { figureButton } from '../controls/figureButton';
import { chevron } from '../controls/icons';
import { reasonList, reasonStyles } from './reasonList';
import { optionStyles } from './optionStyles';
import { verdictLine, verdictStyles } from './verdict';
import { base, choosable } from '../controls/styles';
import './details';

const words = {
  rank: (rank: number) => `Rank ${rank}: `,
  noRank: 'No rank: ',
  total: (years: number) => `Total, ${years} ${years === 1 ? 'year' : 'years'}`,
  noTotal: 'not priced',
  required: 'Required',
  writeHome: 'Local write',
  writeAway: 'Remote write',
  binding: 'Limiting factor',
  spare: (margin: string) => `${margin} to spare`,
  missed: (margin: string) => `missed by ${margin}`,
  failed: 'not met',
  noLimit: 'none stated',
  standing: {
    withheld: 'No rank: ',
    vendor: 'To confirm by the vendor: ',
    doubt: 'Decided by ',
  } as Readonly<Record<Standing['what'], string>>,
  wouldBe: 'Rank would be withheld: ',
};

/** The total by who is paid, and by when. Totals has a row for each row of Options, in the same order. */
const split: readonly { readonly label: string; readonly column: Column }[] = [
  { label: 'Platform', column: OptionCosts.platformTotal },
  { label: 'Carriers', column: OptionCosts.carrierTotal },
  { label: 'of which to third sites', column: Totals.replicationCosts },
  { label: 'One-off', column: Totals.oneOff },
  { label: 'Recurring', column: Totals.recurring },
];

/** How many reasons a closed option shows. */
const reasonsShown = 3;

/** One platform on one span: its verdict and main figures; opened, all that is known of it. */
export class Option extends LitElement {
  static override properties = { calculated: {}, option: {}, setting: {}, marks: {}, opened: { type: Boolean } };
  declare calculated: Calculated;
  declare option: OptionRow;
  declare setting: Setting;
  declare marks: Marks;
  declare opened: boolean;

  static override styles = [base, choosable, decisionStyles, reasonStyles, verdictStyles, optionStyles];

  override render(): TemplateResult {
    const { option, opened } = this;
    const { name, rank, verdict, open, key, decided, reasons } = option;
    return html`
      <h3>
        <button class="title" aria-expanded=${opened ? 'true' : 'false'} @click=${sendIntent({ kind: 'toggle', option: key })}>
          <span class="rank ${rank === 1 && isFit(verdict) ? 'first' : ''}"
            ><span class="unseen">${rank === null ? words.noRank : words.rank(rank)}</span
            ><span aria-hidden="true">${rank ?? '–'}</span></span
          >
          <span>${name}</span>
          ${chevron}
        </button>
      </h3>
      <div class="body">
        ${verdictLine(verdict, open)} ${option.standing.map((one) => this.standing(one))}
        ${decided ? decisionLine(decided) : nothing} ${opened ? nothing : reasonList(reasons, reasonsShown)}
        <dl class="main">${this.total()}</dl>
        ${this.bar()}
        <dl class="facts">
          ${split.filter(({ column }) => this.isSpent(column)).map(({ label, column }) => this.money(label, column))}
        </dl>
        <dl class="facts main">
          ${this.fact(words.required, OptionNeeds.requiredMbps, 1)}
          ${this.fact(words.writeHome, OptionLatency.writeHomeMs, 2, true, Bounds.writeHomeMsIs)}
          ${this.fact(words.writeAway, OptionLatency.writeAwayMs, 2, true, Bounds.writeAwayMsIs)}
        </dl>
        <dl>${this.binding()}</dl>
        ${
          opened
            ? html`<metro-details
                .calculated=${this.calculated}
                .row=${option.row}
                .reasons=${reasons}
                .setting=${this.setting}
                .marks=${this.marks}
              ></metro-details>`
            : nothing
        }
      </div>
    `;
  }

  private standing({ what, says, column, row }: Standing): TemplateResult {
    const forced = what === 'withheld' && this.option.decided?.what === 'forced in';
    const about = forced ? words.wouldBe : words.standing[what];
    return html`<p>${figureButton(about.replace(/:? $/, ''), `${about}${says}`, '', { kind: 'cell', column, row })}</p>`;
  }

  private bar(): TemplateResult | typeof nothing {
    const { totalShare, rank } = this.option;
    if (totalShare === null) return nothing;
    return html`<svg class="bar ${rank === null ? 'out' : ''}" aria-hidden="true">
      <rect class="most" width="100%" height="8" rx="2" />
      <rect class="own" width=${`${totalShare * 100}%`} height="8" rx="2" />
    </svg>`;
  }

  private fact(label: string, column: Column, decimals: number, signed = false, is?: Column): TemplateResult {
    const { row } = this.option;
    const value = this.calculated.reading.cell(column, row);
    const bound = is ? this.calculated.reading.cell(is, row) : null;
    const number = `${bound === null ? '' : `${String(bound)} `}${fixedDecimals(value, decimals, this.marks, signed)}`;
    const shown = figureButton(label, number, value === null ? '' : column.unit.symbol, { kind: 'cell', column, row });
    return html`<div>
      <dt>${label}</dt>
      <dd>${shown}</dd>
    </div>`;
  }

  /** A part of the total. */
  /** Few plans have a copy at a third site: without one its line is left out. */
  private isSpent(column: Column): boolean {
    const value = this.calculated.reading.cell(column, this.option.row);
    return column !== Totals.replicationCosts || value === null || Number(value) !== 0;
  }

  private money(label: string, column: Column): TemplateResult {
    const { row } = this.option;
    const value = this.calculated.reading.cell(column, row);
    const unit = value === null ? '' : this.setting.currency;
    const shown = figureButton(label, fixedDecimals(value, 0, this.marks), unit, { kind: 'cell', column, row });
    return html`<div>
      <dt>${label}</dt>
      <dd>${shown}</dd>
    </div>`;
  }

  private total(): TemplateResult {
    const { row } = this.option;
    const label = words.total(this.setting.horizonYears);
    const value = this.calculated.reading.cell(OptionCosts.total, row);
    const number = value === null ? words.noTotal : fixedDecimals(value, 0, this.marks);
    const shown = figureButton(label, number, value === null ? '' : this.setting.currency, {
      kind: 'cell',
      column: OptionCosts.total,
      row,
    });
    return html`<div class="inline">
      <dt>${label}</dt>
      <dd>${shown}</dd>
    </div>`;
  }

  private binding(): TemplateResult {
    const { row } = this.option;
    const { reading } = this.calculated;
    const limit = reading.cell(OptionVerdict.bindingLimit, row);
    const margin = reading.cell(OptionVerdict.bindingMargin, row);
    const unit = String(reading.cell(OptionVerdict.bindingUnit, row) ?? '');
    const column = margin === null ? OptionVerdict.bindingLimit : OptionVerdict.bindingMargin;
    const said = limit === null ? words.noLimit : `${String(limit)}, ${this.margin(margin, unit)}`;
    return html`<div class="inline">
      <dt>${words.binding}</dt>
      <dd>${figureButton(words.binding, said, '', { kind: 'cell', column, row })}</dd>
    </div>`;
  }

  private margin(margin: ReturnType<Calculated['reading']['cell']>, unit: string): string {
    if (!(margin instanceof Decimal)) return words.failed;
    const size = `${fixedDecimals(margin.abs(), unit === 'ms' ? 2 : 1, this.marks)} ${unit}`;
    return margin.isNegative() && !margin.isZero() ? words.missed(size) : words.spare(size);
  }
}
customElements.define('metro-option', Option);
