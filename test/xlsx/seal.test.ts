import { strToU8, unzipSync, zipSync } from 'fflate';
import { originOf } from '../../src/xlsx/package/seal';
import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';

const written = writeXlsx(sample);
const parts = unzipSync(written);

test('A file is as written, also if only its zip was made anew', () => {
  expect(originOf(written)).toBe('as written');
  expect(originOf(zipSync(parts, { level: 0 }))).toBe('as written');
});

test.each(Object.keys(parts))('It is changed if a letter of %s was', (path) => {
  const changed = parts[path]!.map((byte, at, { length }) => (at === length - 1 ? byte ^ 1 : byte));
  expect(originOf(zipSync({ ...parts, [path]: changed }))).toBe('changed');
});

test('It is changed if a part was added or lost, or another program left only the identity', () => {
  expect(originOf(zipSync({ ...parts, 'xl/media/image1.png': strToU8('x') }))).toBe('changed');
  expect(originOf(zipSync({ 'customXml/item1.xml': parts['customXml/item1.xml']! }))).toBe('changed');
});

test.each([
  ['an empty file', new Uint8Array()],
  ['a text', strToU8('thesis')],
  ['half a file', written.subarray(0, written.length / 2)],
  ['a workbook of another program', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
])('It is foreign if it is %s', (_, file) => expect(originOf(file)).toBe('foreign'));
