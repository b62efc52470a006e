import type { Metric } from '../measured';

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

const folded = (name: string): string => name.normalize('NFC').toLowerCase().trim();

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

/** Which disks an object of Windows counts. Null: it is no disk. */
export function disksOf(object: string): 'physical' | 'logical' | null {
  if (physicalNames.has(folded(object))) return 'physical';
  return logicalNames.has(folded(object)) ? 'logical' : null;
}

/** What a counter of a disk measures, in any language that is known. */
export const metricOf = (counter: string): Metric | null => metricByName.get(folded(counter)) ?? null;
