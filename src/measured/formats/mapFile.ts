import { nearest } from '../../plan/problems/nearest';
import { type Metric } from '../measured';
import { Refused, refuse } from '../messages';
import { rateSpellings } from '../../quantities/written/dataUnits';
import type { Decimal } from '../text/numbers';
import { bytesPerSecondIn } from '../text/throughput';
import type { DateOrder } from '../text/times';

/** What the columns of a table of samples are, said once for all exports of that kind. */
export interface ColumnMap {
  /** Heading of the column of times. */
  readonly time: string;
  readonly dates: DateOrder | null;
  readonly decimal: Decimal | null;
  readonly values: readonly MappedColumn[];
}

/** What Windows calls disks and their counters in a language that is not known. */
export interface CounterMap {
  /** The object, such as `PhysicalDisk`. */
  readonly disks: string;
  readonly counters: ReadonlyMap<string, Pick<MappedColumn, 'metric' | 'scale'>>;
}

export interface MapFile {
  readonly tables: readonly ColumnMap[];
  readonly logs: readonly CounterMap[];
}

export interface MappedColumn {
  readonly heading: string;
  /** What it is, in the words of the map. */
  readonly is: string;
  readonly metric: Metric;
  /** Operations or bytes a second in one of the column's. */
  readonly scale: number;
  /** The workload, VM or volume whose load it is; null: all is of one. */
  readonly of: string | null;
}

const operations: Readonly<Record<string, Metric>> = { 'reads/s': 'reads', 'writes/s': 'writes', IOPS: 'operations' };
const directions: Readonly<Record<string, Metric>> = { read: 'readBytes', written: 'writeBytes', 'read and written': 'bytes' };
/** KB and MB are powers of ten here, KiB and MiB powers of two, so that the two are never taken for each other. */
const step = 1000;
/** What `is` may say, for messages and documents. */
export const quantities = [
  ...Object.keys(operations),
  ...Object.keys(directions).map((direction) => `UNIT ${direction}`),
] as const;
const quantityText = `${quantities.map((one) => `"${one}"`).join(', ')}, with UNIT one of ${rateSpellings.join(', ')}`;

/** The maps of a map file, one or a list of which each table takes the first whose columns it has; or why it cannot be used. */
export function mapsIn(map: unknown): MapFile | Refused {
  const maps = map === null || map === undefined ? [] : Array.isArray(map) ? map : [map];
  try {
    const read = maps.map((one, at) => readMap(one, Array.isArray(map) ? `map[${at}]` : 'map'));
    return {
      tables: read.flatMap((one) => ('time' in one ? [one] : [])),
      logs: read.flatMap((one) => ('disks' in one ? [one] : [])),
    };
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const fields = ['time', 'dates', 'decimal', 'values'];

function readMap(json: unknown, where: string): ColumnMap | CounterMap {
  const map = objectIn(json, where, '{ "time": "Time", "values": { "Write IOPS": { "is": "writes/s" } } }');
  if ('disks' in map) return counterMap(map, where);
  checkFields(map, fields, where);
  const values = objectIn(map['values'], `${where}.values`, '{ "heading of a column": { "is": "writes/s" } }');
  return {
    time: textIn(map['time'], `${where}.time`, 'the heading of the column of times'),
    dates: oneOf(map['dates'], ['YMD', 'MDY', 'DMY'], `${where}.dates`),
    decimal: oneOf(map['decimal'], ['.', ','], `${where}.decimal`),
    values: Object.entries(values).map(([heading, said]) => mappedColumn(heading, said, `${where}.values["${heading}"]`)),
  };
}

function counterMap(map: Readonly<Record<string, unknown>>, where: string): CounterMap {
  checkFields(map, ['disks', 'values'], where);
  const values = objectIn(map['values'], `${where}.values`, '{ "name of a counter": "writes/s" }');
  return {
    disks: textIn(map['disks'], `${where}.disks`, 'the name of the object of disks'),
    counters: new Map(
      Object.entries(values).map(([name, said]) => [
        name,
        mappedColumn(name, textIn(said, `${where}.values["${name}"]`, quantityText), `${where}.values["${name}"]`),
      ]),
    ),
  };
}

function mappedColumn(heading: string, said: unknown, where: string): MappedColumn {
  const column = typeof said === 'string' ? { is: said } : objectIn(said, where, '{ "is": "writes/s", "of": "Billing" }');
  checkFields(column, ['is', 'of'], where);
  const is = textIn(column['is'], `${where}.is`, quantityText);
  const of = column['of'] === undefined ? null : textIn(column['of'], `${where}.of`, 'the name of a workload');
  if (Object.hasOwn(operations, is)) return { heading, is, metric: operations[is]!, scale: 1, of };
  const match = /^(\S+) (read|written|read and written)$/.exec(is);
  const scale = match && bytesPerSecondIn(match[1]!, step);
  if (!match || scale === null) return refuse('map-unknown-quantity', `${where}.is`, is, quantityText);
  return { heading, is, metric: directions[match[2]!]!, scale, of };
}

function objectIn(json: unknown, where: string, expected: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('map-wrong-value', where, shown(json), expected);
  return json as Readonly<Record<string, unknown>>;
}

function textIn(json: unknown, where: string, expected: string): string {
  return typeof json === 'string' && json.trim() !== '' ? json : refuse('map-wrong-value', where, shown(json), expected);
}

function oneOf<Word extends string>(json: unknown, words: readonly Word[], where: string): Word | null {
  if (json === undefined) return null;
  return (
    words.find((word) => word === json) ??
    refuse('map-wrong-value', where, shown(json), words.map((word) => `"${word}"`).join(' or '))
  );
}

function checkFields(map: Readonly<Record<string, unknown>>, known: readonly string[], where: string): void {
  const unknown = Object.keys(map).find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  refuse('map-unknown-field', `${where}.${unknown}`, '', near === null ? known.join(', ') : `"${near}"`);
}

const shown = (json: unknown): string => (json === undefined ? '' : JSON.stringify(json));
