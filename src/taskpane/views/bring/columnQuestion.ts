import { html, nothing, type TemplateResult } from 'lit';
import { quantities } from '../../../measured/formats/mapFile';
import type { ColumnQuestion } from '../../../measured/messages';
import { type Choice, choiceField, textField } from './choice';

const words = {
  title: (file: string) => `Columns of ${file}`,
  about: 'Say what they are: it holds for all tables with these columns. What is not read is left out.',
  time: 'Times',
  notRead: 'Not read',
  of: 'Workload or VM whose load it is',
  ofHint: 'Blank: the measured load.',
  dates: 'Day and month',
  decimal: 'Decimal sign',
  asShown: 'As the file shows',
  use: 'Read it so',
};

/** Units of columns that are offered beside the one in their heading. */
const units = ['B/s', 'kB/s', 'KiB/s', 'MB/s', 'MiB/s'];
const offered = quantities.flatMap((one) => (one.startsWith('UNIT ') ? units.map((unit) => one.replace('UNIT', unit)) : [one]));

/** How many columns are asked of: a table of hundreds takes a map file. */
const most = 40;

/** What was chosen for a table. */
export interface NamedColumns {
  readonly time: string;
  readonly dates: string;
  readonly decimal: string;
  readonly of: string;
  /** By the heading of a column, what it is; empty: not read. */
  readonly is: Readonly<Record<string, string>>;
}

/** Asks what the columns of a table of samples are. What headings say by themselves is chosen already. */
export function columnQuestion(
  { file, time, columns }: ColumnQuestion,
  at: number,
  given: NamedColumns | undefined,
  change: (named: NamedColumns) => void,
  use: (map: unknown) => void,
): TemplateResult {
  const told = Object.fromEntries(columns.map(({ heading, is }) => [heading, is ?? '']));
  const named: NamedColumns = given ?? { time, dates: '', decimal: '', of: '', is: told };
  const headings = [time, ...columns.map(({ heading }) => heading)];
  const values = Object.entries(named.is).flatMap(([heading, is]) =>
    is === '' || heading === named.time ? [] : [[heading, { is, ...(named.of !== '' && { of: named.of }) }] as const],
  );
  const map = {
    time: named.time,
    ...(named.dates !== '' && { dates: named.dates }),
    ...(named.decimal !== '' && { decimal: named.decimal }),
    values: Object.fromEntries(values),
  };
  const same = (texts: readonly string[]): readonly Choice[] => texts.map((text): Choice => [text, text]);
  const shown: Choice = ['', words.asShown];
  return html`<section class="card">
    <h2>${words.title(file)}</h2>
    <p class="small quiet">${words.about}</p>
    ${choiceField(`time-${at}`, words.time, same(headings), named.time, (other) => change({ ...named, time: other }))}
    ${headings.slice(0, most).map((heading, place) => {
      const is = named.is[heading] ?? '';
      const choices: readonly Choice[] = [['', words.notRead], ...same([...new Set([...offered, ...(is ? [is] : [])])])];
      return heading === named.time
        ? nothing
        : choiceField(`is-${at}-${place}`, heading, choices, is, (other) =>
            change({ ...named, is: { ...named.is, [heading]: other } }),
          );
    })}
    ${textField(`of-${at}`, words.of, named.of, (of) => change({ ...named, of: of.trim() }), words.ofHint)}
    ${choiceField(`dates-${at}`, words.dates, [shown, ...same(['DMY', 'MDY', 'YMD'])], named.dates, (dates) => change({ ...named, dates }))}
    ${choiceField(`decimal-${at}`, words.decimal, [shown, ...same(['.', ','])], named.decimal, (decimal) => change({ ...named, decimal }))}
    <div>
      <fluent-button
        role="button"
        ?disabled-focusable=${values.length === 0}
        aria-disabled=${values.length === 0 ? 'true' : 'false'}
        @click=${values.length === 0 ? null : () => use(map)}
        >${words.use}</fluent-button
      >
    </div>
  </section>`;
}
