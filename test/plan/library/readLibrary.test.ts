import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { libraryText } from '../../../src/plan/library/libraryText';
import { readLibrary } from '../../../src/plan/library/readLibrary';
import { librarySchema } from '../../../src/plan/library/schema';
import { testGenerated } from '../../setup/generated';
import { libraryOf, limit, line, offer, said } from './libraries';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(librarySchema());

testGenerated('schemas/library.schema.json', () => `${JSON.stringify(librarySchema(), null, 2)}\n`);

describe('the example', () => {
  const json = JSON.parse(readFileSync('examples/library.json', 'utf8')) as unknown;
  test('follows the schema', () => {
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });
  test('has no problem', () => expect(readLibrary(json).problems).toEqual([]));
});

describe('entries are read as a plan reads them', () => {
  test.each([
    ['a number', { input: 'maxKm', value: 60 }, 60],
    ['a text with a unit', { input: 'maxKm', value: '50 mi' }, 80.4672],
    ['a heading for a field', { input: 'Max km', value: '60 km' }, 60],
    ['the name of a sheet for a list', { table: 'Platforms', value: 60 }, 60],
    ['unlimited', { input: 'maxKm', value: 'none' }, 'none'],
    ['yes or no', { input: 'synchronous', value: true }, 'yes'],
    ['a day', { input: 'validTo', value: '12 May 2026' }, '2026-05-12'],
    ['a list of words', { input: 'protocols', value: ['FC', 'NFS'] }, ['FC', 'NFS']],
    ['a list of names', { input: 'hypervisors', value: ['vMotion 5.0'] }, ['vMotion 5.0']],
    ['a share of the house', { table: 'assumptions', row: null, input: 'vatRate', value: '19 %' }, 0.19],
  ])('%s', (_, entry, value) => {
    const { library, problems } = readLibrary(libraryOf({ values: [limit(entry)] }));
    expect(problems).toEqual([]);
    expect(library!.values.map(({ json }) => json)).toEqual([value]);
  });

  test('in the notation of the library, whatever that of the plan', () => {
    const { library } = readLibrary(libraryOf({ notation: { decimal: ',' }, values: [limit({ value: '1.234,5' })] }));
    expect(library!.values[0]!.json).toBe(1234.5);
  });
});

describe('all that is wrong is told at once, and the rest is read', () => {
  test.each([
    ['values[0].value', limit({ value: -1 }), 'Max km cannot be negative.'],
    ['values[0].value', limit({ value: undefined }), 'Value is required: what Max km is.'],
    ['values[0].value', limit({ input: 'protocols', value: 'FC' }), '"protocols" must be'],
    ['values[0].input', limit({ input: 'maxKmm' }), 'Platforms has no input "maxKmm".'],
    ['values[0].input', limit({ input: 'platform' }), 'Platforms has no input "platform".'],
    [
      'values[0].table',
      limit({ table: 'sites' }),
      'A library states inputs of products and of the house, and "sites" is neither.',
    ],
    ['values[0].row', limit({ row: '' }), 'An input of Platforms is that of one row, and none is named.'],
    [
      'values[0].row',
      limit({ table: 'assumptions', input: 'company' }),
      'Assumptions have no rows, and "vplex-metro-5.0" names one.',
    ],
    [
      'values[0].input',
      limit({ table: 'assumptions', row: null, input: 'quoteDate' }),
      'Quote date is of one quote, so a library cannot state it.',
    ],
    ['values[0].date', limit({ date: '2011-02-30' }), 'Date must be a day of the calendar.'],
    ['values[0].date', limit({ date: null }), 'Date is required: the day on which that was learnt.'],
    ['values[0].by', limit({ by: ' ' }), 'By is required: who learnt it.'],
    ['values[0].vaule', limit({ vaule: 1 }), 'A value of a library has no field "vaule".'],
  ])('%s %j', (where, entry, reason) => {
    const { library, problems } = readLibrary(libraryOf({ values: [entry, limit({ input: 'maxRttMs', value: 3 })] }));
    expect(problems.map((one) => one.where)).toEqual([where]);
    expect(problems[0]!.reason.slice(0, reason.length)).toBe(reason);
    expect(problems[0]!.remedy).toMatch(/Until then this entry is not taken\.$/);
    expect(library!.values.map(({ field }) => field)).toEqual(['maxRttMs']);
  });

  test.each([
    ['prices[0].currency', { prices: [line({ currency: undefined })] }, 'a price of a library states its own'],
    ['prices[0].id', { prices: [line({ id: 3 })] }, 'Rows of a library have no Id'],
    ['prices[0].deal', { prices: [line({ deal: 'Autumn' })] }, 'The library has no deal "Autumn".'],
    ['prices[0].toYear', { prices: [line({ fromYear: 4, toYear: 2 })] }, '4'],
    ['offers[0].validTo', { offers: [offer({ validFrom: '2011-05-01', validTo: '2011-04-01' })] }, '2011-05-01'],
    ['offers[0].kind', { offers: [offer({ kind: 'pigeon' })] }, 'Kind must be'],
    ['prices[1]', { prices: [line(), line({ unitPrice: 5000 })] }, 'The same stands at prices[0] with the same date'],
    ['prices', { prices: {} }, '"prices" must be a list'],
    ['price', { price: [] }, 'A library has no field "price".'],
    ['library', { library: '' }, 'Library is required'],
  ])('%s', (where, parts, reason) => {
    const { problems } = readLibrary(libraryOf(parts));
    expect(problems.map((one) => one.where)).toEqual([where]);
    expect(problems[0]!.reason).toContain(reason);
  });

  test('each with its place', () => {
    const { problems } = readLibrary({ values: [limit({ value: 'far', by: '' })], offers: [offer({ mrc: -5 })], prices: [3] });
    expect(problems.map(({ where }) => where)).toEqual([
      'library',
      'values[0].by',
      'values[0].value',
      'prices[0]',
      'offers[0].mrc',
    ]);
  });

  test.each([null, [], 'text', 3])('%j is no library', (json) => {
    expect(readLibrary(json)).toMatchObject({ library: null, problems: [{ code: 'not-an-object' }] });
  });

  test('a format that is not known is not guessed', () =>
    expect(readLibrary(libraryOf({ format: 2 })).problems).toMatchObject([{ code: 'unknown-library-format', where: 'format' }]));
});

test('Whatever JSON a file holds is read or told, never thrown', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('library', 'values', 'prices', 'offers', 'deals', 'x'), fc.jsonValue()), (json) => {
      expect(Array.isArray(readLibrary(json).problems)).toBe(true);
    }),
  ));

describe('a library as text', () => {
  const entries = {
    values: [limit(), limit({ input: 'maxRttMs', value: 3 }), limit({ date: '2011-01-01', value: 50 })],
    offers: [offer({ product: 'B' }), offer({ product: 'A' })],
    deals: [{ deal: 'Autumn', discount: '30 %', ...said }],
    prices: [line({ deal: 'Autumn' })],
  };
  const textOf = (json: unknown): string => libraryText(readLibrary(json).library!, 'schema.json');
  const text = textOf(libraryOf(entries));

  test('stands in one order, whoever wrote it', () => {
    const turned = Object.fromEntries(Object.entries(entries).map(([part, list]) => [part, [...list].reverse()]));
    expect(textOf(libraryOf(turned))).toBe(text);
    const { values } = JSON.parse(text) as { values: { input: string; date: string }[] };
    expect(values.map(({ input, date }) => `${input} ${date}`)).toEqual([
      'maxKm 2011-01-01',
      'maxKm 2011-06-01',
      'maxRttMs 2011-06-01',
    ]);
  });

  test('says the same when it is read again, and follows the schema', () => {
    expect(textOf(JSON.parse(text))).toBe(text);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
});
