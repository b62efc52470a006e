import { css, html, nothing, type TemplateResult } from 'lit';
import { axes } from '../../../explore/axes/axes';
import type { Movement } from '../../../explore/axes/axis';
import type { TriedAlong } from '../../../explore/whatIf';
import type { Marks } from '../../../formula';
import type { Decimal } from '../../../quantities/decimal';
import { positionsOf, sliderStep, typedValue, valueInWords, valueWithUnit } from '../../whatIf/positions';

const words = {
  planned: (value: string) => `As planned ${value}.`,
  asPlanned: 'as planned',
  reset: 'Reset',
  resetOf: (heading: string) => `Reset ${heading}`,
  value: (heading: string, unit: string) => `${heading}, ${unit === '×' ? 'times' : unit}`,
  outside: (least: string, most: string) => `A number from ${least} to ${most}. The figures are those of the value before.`,
  moves: {
    distance: 'The protect route moves in proportion.',
    growth: 'Moved, the same for every workload.',
    load: 'Times the IOPS of every workload.',
    share: 'Moved, the same for every workload.',
  } satisfies Readonly<Record<TriedAlong, string>>,
};

/** An input that can be moved, as it stands. */
export interface SliderState {
  readonly movement: Movement;
  /** Null: as planned. */
  readonly moved: Decimal | null;
  /** What stands in the field if it is no value; null: the value itself. */
  readonly typed: string | null;
  readonly iops: Decimal;
  readonly marks: Marks;
  readonly move: (value: Decimal) => void;
  readonly type: (text: string) => void;
  readonly reset: () => void;
}

export const sliderStyles = css`
  .slider {
    display: grid;
    gap: 2px;
  }
  .slider .head,
  .slider .controls {
    display: flex;
    align-items: center;
    gap: 0 8px;
  }
  .slider .head {
    min-height: 24px;
  }
  .slider .head label {
    font-weight: var(--fontWeightSemibold);
  }
  .slider .head .link {
    margin-inline-start: auto;
    min-height: 24px;
  }
  input[type='range'] {
    flex: 1;
    min-width: 0;
    height: 24px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
  }
  .slider .unit {
    flex: none;
    width: 24px;
  }
  input[type='number'] {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    flex: none;
    width: 88px;
    min-height: 32px;
    padding: 4px 8px;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-block-end-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
  }
  input[aria-invalid='true'] {
    border-color: var(--colorStatusDangerBorder2);
  }
`;

/** A slider with its value in a field beside it. */
export function slider(of: TriedAlong, state: SliderState): TemplateResult {
  const { movement, moved, typed, iops, marks, move, type, reset } = state;
  const { heading, unit } = axes[of];
  const value = moved ?? movement.today;
  const positions = positionsOf(of, movement, value);
  const at = positions.findIndex((one) => one.eq(value));
  const inWords = valueInWords(of, value, marks, iops);
  const planned = words.planned(valueWithUnit(of, movement.today, marks));
  return html`<div class="slider">
    <p class="head">
      <label for=${`${of}-value`}>${heading}</label>
      ${
        moved === null && typed === null
          ? nothing
          : html`<button class="link" aria-label=${words.resetOf(heading)} @click=${reset}>${words.reset}</button>`
      }
    </p>
    <div class="controls">
      <input
        type="range"
        aria-label=${heading}
        aria-valuetext=${moved === null ? `${inWords}, ${words.asPlanned}` : inWords}
        aria-describedby=${`${of}-moves`}
        min="0"
        max=${positions.length - 1}
        step="1"
        .value=${String(at)}
        @input=${(event: Event) => move(positions[Number((event.target as HTMLInputElement).value)]!)}
      />
      <input
        id=${`${of}-value`}
        type="number"
        aria-label=${words.value(heading, unit)}
        aria-describedby=${`${of}-moves ${of}-wrong`}
        aria-invalid=${typed === null ? 'false' : 'true'}
        min=${typedValue(of, movement.least).toFixed()}
        max=${typedValue(of, movement.most).toFixed(0)}
        step=${typedValue(of, sliderStep(of, movement)).toFixed()}
        .value=${typed ?? typedValue(of, value).toFixed()}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
      <span class="unit" aria-hidden="true">${unit}</span>
    </div>
    <p id=${`${of}-moves`} class="small quiet">${planned} ${words.moves[of]}</p>
    <p id=${`${of}-wrong`} class="small wrong" aria-live="polite">
      ${typed === null ? '' : words.outside(...bounds(of, movement, marks))}
    </p>
  </div>`;
}

const bounds = (of: TriedAlong, { least, most }: Movement, marks: Marks): readonly [string, string] => [
  valueWithUnit(of, least, marks),
  valueWithUnit(of, most.floor(), marks),
];
