import * as constants from '../../src/catalogue/constants';
import { controllers } from '../../src/catalogue/controllers';
import { documents, readOn, type DocumentCode } from '../../src/catalogue/documents';
import { failures } from '../../src/catalogue/failures';
import type { Fact } from '../../src/catalogue/fact';
import { hypervisors } from '../../src/catalogue/hypervisors';
import { linkRates } from '../../src/catalogue/linkRates';
import { confidences } from '../../src/catalogue/platform';
import { equipment } from '../../src/catalogue/equipment';
import { localisations } from '../../src/catalogue/localisations';
import { platforms } from '../../src/catalogue/platforms';
import { tariffs } from '../../src/catalogue/tariffs';
import { transports } from '../../src/catalogue/transports';
import { dayNumber } from '../../src/quantities/dates';

type Sourced = Omit<Fact<unknown>, 'value'>;

/** Everything that names a source: figures, and the rows they are in. */
function sourced(at: string, thing: unknown): [string, Sourced][] {
  if (typeof thing !== 'object' || thing === null) return [];
  const inside = Object.entries(thing).flatMap(([name, part]) => (name === 'value' ? [] : sourced(`${at}.${name}`, part)));
  return 'source' in thing && 'confidence' in thing ? [[at, thing as Sourced], ...inside] : inside;
}

const all = sourced('catalogue', {
  platforms,
  failures,
  hypervisors,
  controllers,
  localisations,
  transports,
  equipment,
  ...constants,
  tariffs,
  linkRates,
});
const codesIn = (text: string): string[] => [...text.matchAll(/\[([A-Z0-9][A-Za-z0-9-]*)\]/g)].map((match) => match[1] ?? '');
const lastDay = dayNumber(readOn) ?? 0;

test('the catalogue is walked to its leaves', () => {
  for (const [list, rows] of Object.entries({ platforms, tariffs })) {
    const found = all.filter(([at]) => at.startsWith(`catalogue.${list}.`)).map(([at]) => at);
    // Each row, and each of its figures.
    const expected = rows.flatMap(({ figures }, at) => [
      `catalogue.${list}.${at}`,
      ...Object.keys(figures).map((figure) => `catalogue.${list}.${at}.figures.${figure}`),
    ]);
    expect(found).toEqual(expected);
  }
});

test('every fact has a source, a known confidence, and a real date that is not in the future or none', () => {
  const faults = all.filter(([, { source, sourceDate, confidence }]) => {
    // Null: a document without a date, which is shown as undated.
    const day = sourceDate === null ? lastDay : dayNumber(sourceDate);
    return source.trim() === '' || day === null || day > lastDay || !confidences.includes(confidence);
  });
  expect(faults).toEqual([]);
});

test('every note says something', () => {
  expect(all.filter(([, { note }]) => note !== undefined && note.trim() === '')).toEqual([]);
});

test('a figure that is not stated says so', () => {
  const silent = all.filter(([, fact]) => 'value' in fact && fact.value === null && fact.note === undefined);
  expect(silent.filter(([, { source }]) => !source.startsWith('Choice'))).toEqual([]);
});

test('every document code in a source or a note is a document, and every document is cited', () => {
  const cited = new Set(all.flatMap(([, { source, note }]) => codesIn(`${source} ${note ?? ''}`)));
  expect([...cited].filter((code) => !(code in documents))).toEqual([]);
  expect(Object.keys(documents).filter((code) => !cited.has(code))).toEqual([]);
});

test('a figure read in a document carries its date, and is never surer than the document', () => {
  const wrong = all.filter(([, { source, sourceDate, confidence }]) => {
    const code = /\[([^\]]+)\]$/.exec(source)?.[1];
    if (code === undefined || source.startsWith('Calculated') || source.startsWith('Choice')) return false;
    const { date, authority } = documents[code as DocumentCode];
    return date !== sourceDate || confidences.indexOf(confidence) < confidences.indexOf(authority);
  });
  expect(wrong).toEqual([]);
});

test('the date of a document fits what is known of it', () => {
  for (const [code, { date, dated }] of Object.entries(documents)) {
    expect({ code, has: date !== null }).toEqual({ code, has: dated !== 'undated' });
    if (date === null) continue;
    expect({ code, real: dayNumber(date) !== null }).toEqual({ code, real: true });
    const next = new Date(`${date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    if (dated === 'month' || dated === 'year') expect({ code, startsMonth: next.getUTCDate() }).toEqual({ code, startsMonth: 1 });
    if (dated === 'year') expect({ code, startsYear: next.getUTCMonth() }).toEqual({ code, startsYear: 0 });
  }
});

test.each([
  ['platforms', platforms.map(({ platform }) => platform)],
  ['hypervisors', hypervisors.map(({ hypervisor }) => hypervisor)],
  ['localisations', localisations.map(({ localisation }) => localisation)],
  ['transports', transports.map(({ framing }) => framing)],
  ['equipment', equipment.map((each) => each.equipment)],
  ['controllers', controllers.map(({ controller }) => controller)],
  ['offers', tariffs.map(({ offer }) => offer)],
  ['link rates', linkRates.map(({ linkRate }) => linkRate)],
])('keys of %s are trimmed, unique without regard to case, and safe in a formula', (_, keys) => {
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  expect(keys.filter((key) => key !== key.trim() || /[*?~]|^[=<>]/.test(key) || !Number.isNaN(Number(key)))).toEqual([]);
});

test('only what is undated has no date: our own choices and calculations, and what was not found, are of a day', () => {
  const undated = all.filter(([, { sourceDate }]) => sourceDate === null);
  expect(undated.length).toBeGreaterThan(100);
  expect(undated.filter(([, { source }]) => !/\[[^\]]+\]$/.test(source))).toEqual([]);
});

test('a note that speaks of a dispute is that of a figure marked as disputed, and the other way round', () => {
  const facts = all.filter(([, fact]) => 'value' in fact) as [string, Fact<unknown>][];
  const told = facts.filter(([, { note }]) => /disputed/i.test(note ?? ''));
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter(([, { disputed }]) => disputed !== true)).toEqual([]);
  expect(facts.filter(([, { disputed, note }]) => disputed && !/disputed: ./.test(note ?? ''))).toEqual([]);
});
