import type { Metric } from '../measured';
import type { CounterMap } from './mapFile';
import type { Counter } from './pdh';

/** Names of the object PhysicalDisk. Windows in Russian, Japanese, Korean and Chinese does not translate it. */
const physical = [
  'PhysicalDisk',
  'Physikalischer Datenträger',
  'Disque physique',
  'Disco físico',
  'Disco fisico',
  'Fysieke schijf',
  'Dysk fizyczny',
  'Fysisk disk',
  'FizikselDisk',
  'Fyzicky disk',
  'Fizikai lemez',
];
const logical = ['LogicalDisk', 'Logischer Datenträger'];

/** Names of the counters by language, in the order of the objects above: English, German, French, Spanish, Italian, Dutch, then others. */
const counters: Readonly<Partial<Record<Metric, readonly string[]>>> = {
  reads: [
    'Disk Reads/sec',
    'Lesevorgänge/s',
    'Lectures disque/s',
    'Lecturas de disco/s',
    'Letture disco/sec',
    'Schijf lezen per seconde',
    'Odczyty dysku/s',
    'Diskläsningar/s',
    'Disk Okuma/sn',
    'Leituras de disco/s',
  ],
  writes: [
    'Disk Writes/sec',
    'Schreibvorgänge/s',
    'Écritures disque/s',
    'Escrituras en disco/s',
    'Scritture disco/sec',
    'Schijf schrijven per seconde',
    'Zapisy dysku/s',
    'Diskskrivningar/s',
    'Disk Yazma/sn',
    'Gravaçoes de disco/s',
    'Gravações de disco/s',
  ],
  readBytes: [
    'Disk Read Bytes/sec',
    'Bytes gelesen/s',
    'Lectures disque, octets/s',
    'Bytes de lectura de disco/s',
    'Byte letti da disco/sec',
    'Gelezen bytes per seconde',
  ],
  writeBytes: [
    'Disk Write Bytes/sec',
    'Bytes geschrieben/s',
    'Écritures disque, octets/s',
    'Bytes de escritura de disco/s',
    'Byte scritti su disco/sec',
    'Geschreven bytes per seconde',
  ],
};

export const folded = (name: string): string => name.normalize('NFC').toLowerCase().trim();

/** What a letter of the code page of consoles (850) looks like if its byte is read as Windows-1252. typeperf > FILE writes in that code page. */
const asWindows1252: Readonly<Record<string, string>> = {
  ä: '\u201e',
  å: '\u2020',
  ã: '\u00c6',
  ç: '\u2021',
  é: '\u201a',
  É: '\u0090',
  í: '\u00a1',
  õ: '\u00e4',
  ö: '\u201d',
};
const spellings = (name: string): readonly string[] =>
  [name, name.replace(/[^ -~]/g, (letter) => asWindows1252[letter] ?? letter)].map(folded);

const physicalNames = new Set(physical.flatMap(spellings));
const logicalNames = new Set(logical.flatMap(spellings));
const metricByName = new Map(
  Object.entries(counters).flatMap(([metric, names]) =>
    names.flatMap((name) => spellings(name).map((spelling) => [spelling, metric as Metric] as const)),
  ),
);

/** What the objects and counters of a log are, in any language that is known, or that a map file names. */
export interface Names {
  /** Which disks an object counts. Null: it is no disk. */
  readonly disksOf: (object: string) => 'physical' | 'logical' | null;
  /** What a counter of a disk measures. Null: nothing that an import needs, as far as its name is known. */
  readonly measureOf: (
    counter: Pick<Counter, 'object' | 'counter'>,
  ) => { readonly metric: Metric; readonly scale: number } | null;
}

export function namesWith(maps: readonly CounterMap[]): Names {
  const mapped = new Map(
    maps.map(({ disks, counters: said }) => [folded(disks), new Map([...said].map(([name, is]) => [folded(name), is]))]),
  );
  return {
    disksOf: (object) => {
      const name = folded(object);
      return physicalNames.has(name) || mapped.has(name) ? 'physical' : logicalNames.has(name) ? 'logical' : null;
    },
    measureOf: ({ object, counter }) => {
      const known = metricByName.get(folded(counter));
      return mapped.get(folded(object))?.get(folded(counter)) ?? (known ? { metric: known, scale: 1 } : null);
    },
  };
}
