import { parseJson } from '../../src/cli/files/jsonFile';

const read = (bytes: Uint8Array) => parseJson('plan.json', bytes);
const json = '{"site":"Zürich"}';
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(json)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${json}`)],
  ['UTF-16, as Windows PowerShell writes it', utf16(json)],
  ['UTF-16 of the other byte order', utf16(json).swap16()],
  ['UTF-16 without a byte order mark', utf16(json).subarray(2)],
  ['UTF-16 without a mark, of the other byte order', utf16(json).subarray(2).swap16()],
])('A plan is read in %s', (_, bytes) => expect(read(bytes)).toEqual({ site: 'Zürich' }));

/** UTF-32, each letter in four bytes, with or without its mark. */
const utf32 = (text: string): Buffer =>
  Buffer.from(new Uint8Array(Uint32Array.from(text, (letter) => letter.codePointAt(0)!).buffer));
const codePage = 'is neither UTF-8 nor UTF-16, and seems to be in Windows-1252 or another code page';

test.each([
  ['Latin-1', Buffer.from(json, 'latin1'), codePage],
  [
    'the code page of consoles',
    Buffer.from([...'{"site":"Z'].map((letter) => letter.charCodeAt(0)).concat(0x81, 0x22, 0x7d)),
    codePage,
  ],
  ['half a letter of UTF-16', utf16(json).subarray(0, -1), 'is UTF-16 that was cut off within a letter or damaged'],
  ['UTF-32', utf32(json), 'is in UTF-32'],
  ['UTF-32 with a byte order mark', utf32(`\ufeff${json}`), 'is in UTF-32'],
  ['UTF-32 of the other byte order', utf32(json).swap32(), 'is in UTF-32'],
])('A plan in %s is refused by the name of its encoding with a remedy, and no letter is guessed', (_, bytes, seems) => {
  expect(() => read(bytes)).toThrow(`plan.json ${seems}: save it in an editor with the encoding UTF-8.`);
});
