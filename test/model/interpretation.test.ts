import { readFileSync } from 'node:fs';
import path from 'node:path';

const text = readFileSync(path.resolve(__dirname, '../../docs/interpretation.md'), 'utf8');
const rules = [...text.matchAll(/^\| \*\*([A-Z]\d+)\*\*/gm)].map(([, number]) => number!);

test('a rule of the interpretation has one number, and no number two rules', () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((number, at) => rules.indexOf(number) !== at)).toEqual([]);
});

test('every rule that is referred to by its number is there', () => {
  const named = [...text.matchAll(/\b([A-Z])(\d+)(?: to \1?(\d+))?\b/g)].map(([, letter, number]) => `${letter}${number}`);
  // Letters that begin numbered rules; F1 is one, G2 a golden case.
  const letters = new Set(rules.map((rule) => rule[0]));
  const unknown = named.filter((rule) => letters.has(rule[0]) && !rules.includes(rule));
  expect(unknown.filter((rule) => !['T1', 'T3'].includes(rule))).toEqual([]);
});
