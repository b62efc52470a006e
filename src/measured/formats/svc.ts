import { type LeftOut, type Measured, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { readTime } from '../text/times';
import { type TextInput, textOf } from '../text/input';

const tool = 'SVC iostats (Nv_stats)';
const block = 512;

export const isSvc = (text: string): boolean => /<(?:\w+:)?diskStatsColl\b/.test(text);

interface Volume {
  readonly reads: number;
  readonly writes: number;
  readonly readBytes: number;
  readonly writeBytes: number;
}

/** What a node counted until a time. */
interface Dump {
  readonly file: string;
  readonly cluster: string;
  readonly node: string;
  readonly time: number;
  readonly volumes: ReadonlyMap<string, Volume>;
}

/**
 * Reads the volumes of all dumps together: counters only rise, so what a node did is the difference between two of its dumps, divided by
 * the time between them. A volume stands in the dumps of both nodes of its IO group, and both count. A node that was restarted begins
 * anew: that interval is left out. @throws Refused
 */
export async function readSvc(inputs: readonly TextInput[]): Promise<Measured> {
  const dumps: Dump[] = [];
  const notes: string[] = [];
  for (const input of inputs) dumps.push(await dumpOf(input, notes));
  const file = inputs.length === 1 ? inputs[0]!.file.name : `${inputs[0]!.file.name} and ${inputs.length - 1} more`;
  // Nodes are called alike in every cluster, and volumes may be.
  const keyOf = ({ cluster, node }: Dump): string => `${cluster}\n${node}`;
  const isAlone = new Set(dumps.map(({ cluster }) => cluster)).size === 1;
  const nodes = new Map(dumps.map((dump) => [keyOf(dump), dump]));
  const inFull = ({ cluster }: Dump, name: string): string => (isAlone ? name : `${cluster}:${name}`);
  const restarts: string[] = [];
  const copies: string[] = [];
  const loads = [...nodes].flatMap(([key, of]) => {
    const node = inFull(of, of.node);
    const all = dumps.filter((dump) => keyOf(dump) === key).sort((a, b) => a.time - b.time);
    const own = all.filter((dump, at) => dump.time !== all[at - 1]?.time);
    copies.push(...all.filter((dump) => !own.includes(dump)).map((dump) => dump.file));
    const samples = new Samples();
    for (const [at, later] of own.entries()) {
      const before = own[at - 1];
      if (before && !addDifference(samples, before, later)) restarts.push(`${node}, until ${later.file}`);
    }
    const from = { file, part: 'vdsk', tool };
    return loadsOf(samples, { kind: 'volume', from }, (name) => ({
      name: inFull(of, name),
      machine: null,
      place: { ...nowhere, host: node },
      columns: ['ro', 'wo', 'rb', 'wb'],
    }));
  });
  if (loads.length === 0) refuse('one-dump', file, [...nodes.values()].map((of) => inFull(of, of.node)).join(', '));
  const leftOut: LeftOut[] = [
    { file, what: 'interval', names: restarts, why: 'the node was restarted, which sets its counters to 0' },
    { file, what: 'dump', names: copies, why: 'another file is of the same node and time' },
  ];
  return { ...nothingFrom(file, tool), loads, leftOut: leftOut.filter(({ names }) => names.length > 0), notes };
}

/** A dump, and what has to be known of its encoding. */
async function dumpOf(input: TextInput, notes: string[]): Promise<Dump> {
  const { name: file } = input.file;
  let text = '';
  const said = textOf(input);
  for await (const piece of said.text) text += piece;
  notes.push(...said.notes());
  const root = attributes(/<(?:\w+:)?diskStatsColl\b([^>]*)>/.exec(text)?.[1] ?? '');
  const time = readTime(root['timestamp'] ?? '', 'YMD');
  if (time === null) return refuse('bad-time', `${file}, timestamp`, root['timestamp'] ?? '', 'YYYY-MM-DD HH:MM:SS');
  if (!/<\/(?:\w+:)?diskStatsColl>\s*$/.test(text)) refuse('cut-off', file, '');
  const volumes = [...text.matchAll(/<(?:\w+:)?vdsk\b([^>]*)>/g)].map(([, said = '']) => volumeOf(attributes(said), file));
  if (volumes.length === 0)
    refuse('no-counters', file, '', 'A dump of SVC', 'the dumps of volumes, whose names begin with Nv_stats');
  return { file, cluster: root['cluster'] ?? '', node: root['id'] ?? file, time, volumes: new Map(volumes) };
}

function volumeOf(said: Readonly<Record<string, string>>, file: string): readonly [string, Volume] {
  const figure = (name: string): number => {
    const value = Number(said[name]);
    return said[name] === undefined || Number.isNaN(value)
      ? refuse('bad-number', `${file}, ${said['id'] ?? 'vdsk'}, ${name}`, said[name] ?? '', 'a whole number')
      : value;
  };
  return [
    said['id'] ?? '',
    { reads: figure('ro'), writes: figure('wo'), readBytes: figure('rb') * block, writeBytes: figure('wb') * block },
  ];
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const attributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    ]),
  );

/** Adds what happened between two dumps. False if a counter fell: the node was restarted in between. */
function addDifference(samples: Samples, before: Dump, later: Dump): boolean {
  const seconds = (later.time - before.time) / 1000;
  const both = [...later.volumes].flatMap(([name, now]) => {
    const then = before.volumes.get(name);
    return then ? [{ name, now, then }] : [];
  });
  const fields = ['reads', 'writes', 'readBytes', 'writeBytes'] as const;
  if (seconds <= 0 || both.some(({ now, then }) => fields.some((field) => now[field] < then[field]))) return false;
  for (const { name, now, then } of both) {
    for (const field of fields) samples.add(name, field, later.time, (now[field] - then[field]) / seconds);
  }
  return true;
}
