import { parseJson } from '../../src/cli/files/jsonFile';

const read = (bytes: Uint8Array) => parseJson('plan.json', bytes);
const json = '{"site":"Zürich"}';
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(json)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${json}`)],
  ['UTF-16, as Windows PowerShell writes it', utf16(json)],
  ['UTF-16 of the other byte order', utf16(json).swap16()],
])('A plan is read in %s', (_, bytes) => expect(read(bytes)).toEqual({ site: 'Zürich' }));

test.each([
  ['Latin-1', Buffer.from(json, 'latin1')],
  ['half a letter of UTF-16', utf16(json).subarray(0, -1)],
])('A plan in %s is refused with a remedy, and no name is guessed', (_, bytes) => {
  expect(() => read(bytes)).toThrow('plan.json is not text in UTF-8: save it in an editor with the encoding UTF-8.');
});
