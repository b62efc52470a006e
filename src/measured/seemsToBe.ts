import type { OptionWords } from './optionWords';
import type { Head } from './text/head';

/** What a file seems to be that no import can use, and what to bring instead. */
export interface Seems {
  readonly what: string;
  readonly remedy: string;
}

/** First bytes of kinds of files. */
const marks: readonly (Seems & { readonly begins: string })[] = [
  { begins: '%PDF', what: 'a PDF', remedy: 'Bring the workbook or the CSV that it was printed from.' },
  { begins: '\u001f\u008b', what: 'a gzip file', remedy: 'Unpack it first.' },
  { begins: '7z\u00bc\u00af', what: 'a 7-Zip file', remedy: 'Unpack it first.' },
  { begins: 'SQLite format 3', what: 'a database of SQLite', remedy: 'Bring an export as CSV.' },
  { begins: '{\\rtf', what: 'a document of a word processor', remedy: 'Bring the file itself that was copied into it.' },
  { begins: '\u0089PNG', what: 'a picture', remedy: 'Bring the figures that it was drawn from, as CSV.' },
];

const sizing = 'Bring the .xlsx that Live Optics makes of it in its portal.';
const counters = 'Turn it into CSV: relog log.blg -f CSV -o log.csv.';
const texts = ({ plan }: OptionWords): readonly (Seems & { readonly is: RegExp })[] => [
  {
    is: /^\s*<!doctype html|^\s*<html/i,
    what: 'a web page',
    remedy: 'Bring the download itself: a page that asks to sign in is saved so.',
  },
  {
    is: /^\s*\{[^]*"(?:assumptions|workloads|spans)"\s*:/,
    what: 'a plan of Metrospan',
    remedy: plan,
  },
  { is: /<sysstat[\s>]/, what: 'XML of sysstat', remedy: 'Export its file as values: sadf -d FILE -- -d > disks.csv.' },
  {
    is: /^\s*<\?xml/,
    what: 'XML of a tool that is not known',
    remedy: 'Bring a table as CSV, and say in a map file what its columns are.',
  },
  {
    is: /^\s*[{[]/,
    what: 'JSON of a tool that is not known',
    remedy: 'Bring a table as CSV, and say in a map file what its columns are.',
  },
  {
    is: /^\d{2}[:.時时]\d{2}[:.分]\d{2}秒?(?: [AP]M)?\s+DEV\s+tps\s/m,
    what: 'the text of sar -d',
    remedy: 'Export its file as values: sadf -d FILE -- -d > disks.csv.',
  },
];

/** Tells a foreign file by its content, and binary logs that have no mark by the end of their name. */
export function seemsToBe(name: string, { bytes, text }: Head, isTable: boolean, words: OptionWords): Seems | null {
  const beginning = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const marked = marks.find(({ begins }) => beginning.startsWith(begins)) ?? texts(words).find(({ is }) => is.test(text));
  if (marked) return marked;
  if (!text.includes('\u0000') && isTable) return null;
  if (/\.(?:iokit|siokit)$/i.test(name))
    return { what: 'a recording of DPACK or Live Optics, which only its portal can read', remedy: sizing };
  if (/\.blg$/i.test(name)) return { what: 'a binary log of Windows', remedy: counters };
  return text.includes('\u0000') ? { what: 'a binary file', remedy: 'Bring what the tool exports as .xlsx or CSV.' } : null;
}
