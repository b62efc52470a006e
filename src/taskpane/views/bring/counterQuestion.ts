import { html, nothing, type TemplateResult } from 'lit';
import type { CounterQuestion } from '../../../measured/messages';
import { type Choice, choiceField } from './choice';

const words = {
  title: (file: string) => `Counters of ${file}`,
  about: 'Windows names them in a language that Metrospan does not know. Say which is which; what is left out is not stated.',
  object: 'Disks',
  measures: [
    ['reads/s', 'Reads a second'],
    ['writes/s', 'Writes a second'],
    ['B/s read', 'Bytes read a second'],
    ['B/s written', 'Bytes written a second'],
  ] as const satisfies readonly Choice[],
  none: 'None of them',
  use: 'Use these names',
};

/** What was chosen for the counters of a log. */
export interface NamedCounters {
  readonly object: string;
  /** By what it is, the name of a counter. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Asks which counters of a log are operations and bytes of its disks. */
export function counterQuestion(
  { file, objects }: CounterQuestion,
  at: number,
  named: NamedCounters | undefined,
  change: (named: NamedCounters) => void,
  use: (map: unknown) => void,
): TemplateResult | typeof nothing {
  const { object, chosen }: NamedCounters = named ?? { object: objects[0]?.object ?? '', chosen: {} };
  const counters = objects.find((one) => one.object === object)?.counters ?? [];
  if (counters.length === 0) return nothing;
  const measures = Object.fromEntries(Object.entries(chosen).flatMap(([is, counter]) => (counter ? [[counter, is]] : [])));
  const waits = Object.keys(measures).length === 0;
  return html`<section class="card">
    <h2>${words.title(file)}</h2>
    <p class="small quiet">${words.about}</p>
    ${
      objects.length > 1
        ? choiceField(
            `object-${at}`,
            words.object,
            objects.map((one): Choice => [one.object, one.object]),
            object,
            (other) => change({ object: other, chosen: {} }),
          )
        : nothing
    }
    ${words.measures.map(([is, label], place) =>
      choiceField(
        `counter-${at}-${place}`,
        label,
        [['', words.none], ...counters.map((counter): Choice => [counter, counter])],
        chosen[is] ?? '',
        (counter) => change({ object, chosen: { ...chosen, [is]: counter } }),
      ),
    )}
    <div>
      <fluent-button
        role="button"
        ?disabled-focusable=${waits}
        aria-disabled=${waits ? 'true' : 'false'}
        @click=${waits ? null : () => use({ disks: object, values: measures })}
        >${words.use}</fluent-button
      >
    </div>
  </section>`;
}
