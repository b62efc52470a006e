import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { valuesOf, valuesText } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { describeWith } from '../setup/tools';
import { xmllint } from '../setup/xmllint';
import { faultsIn } from '../xlsx/parts';

const text = readFileSync(path.resolve(__dirname, '../../examples/metro.json'), 'utf8');

/** The example quoted from its text on, as the command line would. */
function quoted(json: unknown): { readonly bytes: Uint8Array; readonly values: string } {
  const { read, quoted: found } = quote(json);
  if (!found) throw new Error(JSON.stringify(read.problems));
  return { bytes: writeXlsx(report(found)), values: valuesText(valuesOf(found.full, read.problems, read.warnings)) };
}

/** The same plan with the fields of every row written the other way round. */
function reordered(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(reordered);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([name, value]): [string, unknown] => [name, reordered(value)]);
  return Object.fromEntries(entries.reverse());
}

const first = quoted(JSON.parse(text));

describe('The same plan', () => {
  afterEach(() => jest.useRealTimers());

  /** On another day, by another clock. */
  const again = (json: unknown) => {
    jest.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    return quoted(json);
  };

  it('gives the same workbook, to the byte, and the same values, on any day', () => {
    const { bytes, values } = again(JSON.parse(text));
    expect(values).toBe(first.values);
    expect(Buffer.compare(bytes, first.bytes)).toBe(0);
  });

  it('gives them whatever the order of its fields', () => {
    const { bytes, values } = again(reordered(JSON.parse(text)));
    expect(values).toBe(first.values);
    expect(Buffer.compare(bytes, first.bytes)).toBe(0);
  });
});

describeWith(xmllint, "every part of the example's workbook", () => {
  it('is valid by ISO 29500', () =>
    expect(faultsIn(Object.entries(unzipSync(first.bytes)).map(([part, bytes]) => [part, strFromU8(bytes)]))).toEqual([]));
});
