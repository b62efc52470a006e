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
  for (const input of inputs) dumps.push(await dumpOf(input));
  const file = inputs.length === 1 ? inputs[0]!.file.name : `${inputs[0]!.file.name} and ${inputs.length - 1} more`;
  const nodes = [...new Set(dumps.map(({ node }) => node))];
  const restarts: string[] = [];
  const loads = nodes.flatMap((node) => {
    const own = dumps.filter((dump) => dump.node === node).sort((a, b) => a.time - b.time);
    const samples = new Samples();
    for (const [at, later] of own.entries()) {
      const before = own[at - 1];
      if (before && !addDifference(samples, before, later)) restarts.push(`${node}, until ${later.file}`);
    }
    const from = { file, part: 'vdsk', tool };
    return loadsOf(samples, { kind: 'volume', from }, (name) => ({
      name,
      machine: null,
      place: { ...nowhere, host: node },
      columns: ['ro', 'wo', 'rb', 'wb'],
    }));
  });
  if (loads.length === 0) refuse('one-dump', file, nodes.join(', '));
  const restarted: LeftOut[] =
    restarts.length === 0
      ? []
      : [{ file, what: 'interval', names: restarts, why: 'the node was restarted, which sets its counters to 0' }];
  return { ...nothingFrom(file, tool), loads, leftOut: restarted };
}

async function dumpOf(input: TextInput): Promise<Dump> {
  const { name: file } = input.file;
  let text = '';
  for await (const piece of textOf(input).text) text += piece;
  const root = attributes(/<(?:\w+:)?diskStatsColl\b([^>]*)>/.exec(text)?.[1] ?? '');
  const time = readTime(root['timestamp'] ?? '', 'YMD');
  if (time === null) return refuse('bad-time', `${file}, timestamp`, root['timestamp'] ?? '', 'YYYY-MM-DD HH:MM:SS');
  if (!/<\/(?:\w+:)?diskStatsColl>\s*$/.test(text)) refuse('cut-off', file, '');
  const volumes = [...text.matchAll(/<(?:\w+:)?vdsk\b([^>]*)>/g)].map(([, said = '']) => volumeOf(attributes(said), file));
  if (volumes.length === 0)
    refuse('no-counters', file, '', 'A dump of SVC', 'the dumps of volumes, whose names begin with Nv_stats');
  return { file, node: root['id'] ?? file, time, volumes: new Map(volumes) };
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
