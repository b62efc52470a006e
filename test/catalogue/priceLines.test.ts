import { priceLinesOf } from '../../src/catalogue/priceLines';
import { findPlatform, platforms } from '../../src/catalogue/platforms';
import { Prices } from '../../src/model/inputs/prices';

const sold = platforms.filter(({ availability }) => availability === undefined).map(({ platform }) => platform);
const partsOf = (key: string, isRequired?: boolean): readonly string[] =>
  priceLinesOf(key)
    .filter(({ required }) => isRequired === undefined || required.value === isRequired)
    .map(({ part }) => part);

test.each(sold)('%s has hardware and support that are required, once each, and no item twice', (key) => {
  expect(
    partsOf(key, true)
      .filter((part) => part === 'hardware' || part === 'support')
      .sort(),
  ).toEqual(['hardware', 'support']);
  const items = priceLinesOf(key).map(({ item }) => item);
  expect(new Set(items).size).toBe(items.length);
});

test('a witness is asked for as the platform asks for its third site', () => {
  for (const key of sold) {
    const third = findPlatform(key)!.figures.thirdSite.value;
    expect(partsOf(key, true).includes('witness')).toBe(third === 'required');
    expect(partsOf(key, false).includes('witness')).toBe(third === 'optional');
  }
});

test('every part is one that a row of Prices may state', () => {
  const { accepts } = Prices.part.input!;
  const choices = accepts.type === 'choice' ? accepts.choices : [];
  for (const part of sold.flatMap((key) => partsOf(key))) expect(choices).toContain(part);
});

test('licences that are sold apart are required, and those that are included are not', () => {
  expect(partsOf('srdf-metro', true)).toContain('software');
  expect(partsOf('vsan-stretched', true)).toContain('software');
  expect(partsOf('powerstore-metro', true)).not.toContain('software');
  expect(priceLinesOf('srdf-metro').find(({ part }) => part === 'software')!.required.source).toContain('[DELL-SRDF]');
});

test("a platform of one's own, and one that nobody sells, have no template", () => {
  expect(priceLinesOf('mine')).toEqual([]);
  for (const { platform } of platforms.filter(({ availability }) => availability)) expect(priceLinesOf(platform)).toEqual([]);
});
