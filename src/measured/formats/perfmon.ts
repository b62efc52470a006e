import { type LeftOut, type Measured, nothingFrom, nowhere } from '../measured';
import { nearest } from '../../plan/problems/nearest';
import { Refused, refusal, refuse } from '../messages';
import type { OptionWords } from '../optionWords';
import { loadsOf } from '../samples/readWide';
import type { TextInput } from '../text/input';
import { type Counter, type PdhHeadings, readPdh, zoneOf } from './pdh';
import type { CounterMap } from './mapFile';
import { folded, type Names, namesWith } from './perfmonNames';

const wanted = '\\PhysicalDisk(*)\\Disk Reads/sec, Disk Writes/sec, Disk Read Bytes/sec and Disk Write Bytes/sec';

/**
 * Reads the disks of Windows computers from a log of perfmon, typeperf or relog, in any language of Windows that is known or named by a map.
 * @throws Refused, with a question if no counter has a name that is known
 */
export async function readPerfmon(
  input: TextInput,
  headings: PdhHeadings,
  maps: readonly CounterMap[],
  words: OptionWords,
): Promise<Measured> {
  const file = input.file.name;
  const tool = `Windows performance log (${headings.minutesToUtc === null ? 'typeperf' : 'perfmon or relog'})`;
  const names = namesWith(maps);
  const ofDisks = headings.counters.filter(({ object }) => names.disksOf(object) !== null);
  const { kept, leftOut } = choose(
    ofDisks.filter((one) => names.measureOf(one) !== null),
    names,
    file,
  );
  checkMaps(file, ofDisks, maps, kept.length > 0);
  if (kept.length === 0) throw unknownCounters(file, tool, headings.counters, names, words);
  const columns = kept.map((counter) => ({
    at: counter.at,
    subject: subjectOf(counter),
    ...names.measureOf(counter)!,
  }));
  const { samples, said } = await readPdh(input, tool, headings, columns);
  const from = { file, part: kept[0]!.object, tool, ...zoneOf(headings) };
  const counters = distinct(kept.map(({ counter }) => counter));
  const loads = loadsOf(samples, { kind: 'disk', from }, (subject) => {
    const [host = '', name = ''] = subject.split('\\');
    return { name, machine: host, place: { ...nowhere, host }, columns: counters };
  });
  const zone =
    headings.minutesToUtc === null ? [`${file} does not state its time zone; its times are those of the computer.`] : [];
  const others = distinct(ofDisks.filter((one) => names.measureOf(one) === null).map(({ counter }) => counter));
  const unread =
    others.length === 0
      ? []
      : [
          {
            file,
            what: 'counter',
            names: others,
            why: 'an import needs none of it, or does not know its name in this language: a map file may say it',
          },
        ];
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...leftOut, ...unread, ...said.leftOut],
    notes: [...said.notes, ...zone],
  };
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
const subjectOf = ({ host, instance }: Counter): string => `${host}\\${instance}`;

/** Physical disks, or logical ones if there are no others; of each computer its disks, or their sum if that is all. */
function choose(
  disks: readonly Counter[],
  { disksOf }: Names,
  file: string,
): { readonly kept: readonly Counter[]; readonly leftOut: readonly LeftOut[] } {
  const physical = disks.filter(({ object }) => disksOf(object) === 'physical');
  const logical = disks.filter(({ object }) => disksOf(object) === 'logical');
  const level = physical.length > 0 ? physical : logical;
  const isSum = ({ instance }: Counter): boolean => instance === '_Total';
  const single = new Set(level.filter((one) => !isSum(one)).map(({ host }) => host));
  const kept = level.filter((one) => !isSum(one) || !single.has(one.host));
  const names = (of: readonly Counter[]): readonly string[] => distinct(of.map(subjectOf));
  const sums = names(level.filter((one) => !kept.includes(one)));
  const leftOut = [
    { file, what: 'sum', names: sums, why: 'the disks stand beside it: adding both would double the load' },
    {
      file,
      what: 'logical disk',
      names: physical.length > 0 ? names(logical) : [],
      why: 'it lies on physical disks, which are counted',
    },
  ];
  return { kept, leftOut: leftOut.filter((one) => one.names.length > 0) };
}

/**
 * A map that names no counter of a log may be of another language.
 * @throws Refused if a map names the disks of this log, and only some counters that they have
 */
function checkMaps(file: string, counters: readonly Counter[], maps: readonly CounterMap[], isKnown: boolean): void {
  for (const { disks, counters: said } of maps) {
    const there = distinct(counters.filter(({ object }) => folded(object) === folded(disks)).map(({ counter }) => counter));
    const missing = [...said.keys()].filter((name) => !there.some((one) => folded(one) === folded(name)));
    if (there.length > 0 && missing[0] !== undefined && (missing.length < said.size || !isKnown))
      refuse('map-unknown-column', file, missing[0], nearest(missing[0], there), there.map(quoted).join(', '));
  }
}

const quoted = (name: string): string => `"${name}"`;
/** An instance of PhysicalDisk: a number and the letters of its volumes. */
const isOfPhysical = ({ instance }: Counter): boolean => /^\d+(?: [A-Z]:)+$/.test(instance);

/** A log in a language that is not known, or of other counters: which is which is asked, and never taken by its order. */
function unknownCounters(
  file: string,
  tool: string,
  counters: readonly Counter[],
  { disksOf }: Names,
  { useMap }: OptionWords,
): Refused {
  const known = counters.filter(({ object }) => disksOf(object) !== null);
  const called = distinct(counters.filter(isOfPhysical).map(({ object }) => object));
  const alike = counters.filter(({ object }) => called.includes(object));
  const likely = [known, alike, counters].find((some) => some.length > 0) ?? [];
  const objects = distinct(likely.map(({ object }) => object)).map((object) => ({
    object,
    counters: distinct(likely.filter((one) => one.object === object).map(({ counter }) => counter)),
  }));
  const found = objects.map((one) => `${quoted(one.object)} with ${one.counters.map(quoted).join(', ')}`).join('; ');
  const map = `{ "disks": ${quoted(objects[0]?.object ?? '…')}, "values": { "…": "reads/s", "…": "writes/s", "…": "B/s read", "…": "B/s written" } }. ${useMap}`;
  return new Refused(refusal('unknown-counters', file, '', tool, found || 'none', map, wanted), {
    asks: 'counters',
    file,
    objects,
  });
}
