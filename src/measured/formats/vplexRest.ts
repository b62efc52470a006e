import { type Measured, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { readNumber } from '../text/numbers';
import { readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';
import { countedBy, doubles, type Heading, headingOf, isMeasured } from './vplexStatistics';

const tool = 'VPLEX monitor over REST';

/** What `monitor get-stats` answers: one moment of one monitor, its values within a text. */
export const isVplexRest = (text: string): boolean =>
  /["']custom-data["']\s*:/.test(text) && /_PERPETUAL_\w+|_MONITOR["'\\]/.test(text);

type Said = Readonly<Record<string, unknown>>;
/** A value as it was written; a blank one says nothing. */
const textIn = (json: unknown): string => (typeof json === 'string' || typeof json === 'number' ? String(json) : '');
const isObject = (json: unknown): json is Said => typeof json === 'object' && json !== null && !Array.isArray(json);

/** What a monitor said at a time: `volumes` by name, or the director as a whole. */
interface Moment {
  readonly director: string;
  readonly time: number;
  readonly of: readonly { readonly subject: string; readonly values: Said }[];
  readonly isOfVolumes: boolean;
}

/** Answers may have been kept twice. */
const isSame = (a: Moment, b: Moment): boolean =>
  a.director === b.director && a.time === b.time && a.isOfVolumes === b.isOfVolumes;

/**
 * Reads the answers of all files together, for an answer is one moment of one director. The monitor of volumes counts, or that of the
 * director where there is no other: it carries the same IO. @throws Refused
 */
export async function readVplexRest(inputs: readonly TextInput[]): Promise<Measured> {
  const moments: Moment[] = [];
  const notes: string[] = [];
  for (const input of inputs) {
    for (const moment of await momentsOf(input, notes)) if (!moments.some((one) => isSame(one, moment))) moments.push(moment);
  }
  const file = inputs.length === 1 ? inputs[0]!.file.name : `${inputs[0]!.file.name} and ${inputs.length - 1} more`;
  const withVolumes = new Set(moments.filter(({ isOfVolumes }) => isOfVolumes).map(({ director }) => director));
  const kept = moments.filter(({ director, isOfVolumes }) => isOfVolumes || !withVolumes.has(director));
  const headings = new Map<string, Heading>();
  const found = [...new Set(kept.map(({ director }) => director))].flatMap((director) => {
    const samples = new Samples();
    for (const { time, of } of kept.filter((moment) => moment.director === director)) {
      for (const { subject, values } of of) add(samples, subject, time, values, `${file}, ${director}`, headings);
    }
    const isOfVolumes = withVolumes.has(director);
    const from = { file, part: isOfVolumes ? 'fe-lu' : 'director', tool };
    const columns = [...headings.values()].filter(isMeasured).map(({ statistic }) => statistic);
    return loadsOf(samples, { kind: isOfVolumes ? 'volume' : 'other', from }, (subject) => ({
      name: subject || director,
      machine: null,
      place: { ...nowhere, host: director },
      columns: [...new Set(columns)],
    }));
  });
  const most = Math.max(0, ...found.map(({ series }) => series!.times.length));
  if (most < 2) refuse('one-moment', file, [...new Set(moments.map(({ director }) => director))].join(', '));
  const all = moments.flatMap(({ of }) =>
    of.flatMap(({ values }) => Object.keys(values).flatMap((key) => headingOf(key, 0) ?? [])),
  );
  const leftOut = doubles(
    [...new Map(all.map((heading) => [heading.statistic, heading])).values()].filter(({ statistic }) => !headings.has(statistic)),
    file,
  );
  return { ...nothingFrom(file, tool), loads: found, leftOut, notes };
}

function add(samples: Samples, subject: string, time: number, values: Said, where: string, used: Map<string, Heading>): void {
  for (const [key, cell] of Object.entries(values)) {
    const heading = headingOf(key, 0);
    if (!heading || !isMeasured(heading)) continue;
    const { metric, scale } = countedBy(heading, where);
    used.set(heading.statistic, heading);
    const value = readNumber(textIn(cell));
    if (Number.isNaN(value)) refuse('bad-number', `${where}, ${key}`, textIn(cell), 'a number');
    if (value !== null) samples.add(subject, metric, time, value * scale);
  }
}

const customData = /["']custom-data["']\s*:\s*(u?"(?:[^"\\]|\\[^])*"|u?'(?:[^'\\]|\\[^])*')/g;

/** The moments of a file, and what has to be known of its encoding. */
async function momentsOf(input: TextInput, notes: string[]): Promise<readonly Moment[]> {
  const { name: file } = input.file;
  let text = '';
  const said = textOf(input);
  for await (const piece of said.text) text += piece;
  notes.push(...said.notes());
  const texts = [...text.matchAll(customData)].map(([, literal]) => unquoted(literal!));
  if (texts.length < text.split(/["']custom-data["']\s*:\s*u?["']/).length - 1) refuse('cut-off', file, '');
  return texts.flatMap((inner) => {
    const monitors = dictionaryIn(inner) ?? refuse('cut-off', file, '');
    return Object.entries(monitors).flatMap(([monitor, said]) => (isObject(said) ? [momentOf(monitor, said, file)] : []));
  });
}

function momentOf(monitor: string, said: Said, file: string): Moment {
  const director = monitor.replace(/_.*$/, '');
  const stated = textIn(said['timestamp'] ?? said['Time']);
  const time = readTime(stated, 'YMD');
  if (time === null) return refuse('bad-time', `${file}, ${monitor}`, stated, 'YYYY-MM-DD HH:MM:SS');
  const { stats } = said;
  if (!Array.isArray(stats)) return { director, time, of: [{ subject: '', values: said }], isOfVolumes: false };
  const of = stats.filter(isObject).flatMap((values) => {
    const volume = values['Virtual Volume'];
    return typeof volume === 'string' ? [{ subject: volume, values }] : [];
  });
  return { director, time, of, isOfVolumes: true };
}

const literal = /u?("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|\b(None|True|False)\b/g;
const words: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' };

/** A dictionary as Python prints it, or as JSON: older versions write single quotes and `u'…'`. Null if it is none. */
function dictionaryIn(text: string): Said | null {
  const json = text.replace(literal, (_, quoted: string | undefined, word: string) =>
    quoted === undefined ? words[word]! : JSON.stringify(unquoted(quoted)),
  );
  try {
    const read: unknown = JSON.parse(json);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

/** The text of a literal in quotes: of its escapes a name of a volume needs these. */
const unquoted = (quoted: string): string =>
  quoted
    .replace(/^u?["']|["']$/g, '')
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi, (_, unicode: string, hex: string, letter: string) =>
      letter === undefined ? String.fromCharCode(parseInt(unicode ?? hex, 16)) : letter === 'n' ? '\n' : letter,
    );
