import { forbidden, readsAs } from '../../src/plan/problems/keys';
import { keyOf } from '../../src/plan/describe/definitions';
import { hypervisors } from '../../src/model/inputs/products/hypervisors';
import { sites } from '../../src/model/inputs/network/sites';
import { CARRIER_NAMES, HYPERVISOR_NAMES, PLATFORM_NAMES, SITE_NAMES, SPAN_NAMES } from '../reference/arbitraries';

const cases: Record<string, string> = {
  'a number': "007 12 -3 +49 .5 5. 1.5 1,000 1.234,5 1'000 1E5 1e+5 2E-3 $5 €5 5€ (5) -$5",
  'a percentage': '10% 2.5% 10|%',
  'a date':
    '1-2 3/4 1/2/2011 2011-07-12 1.2.2011 1.2. May|5 5|May MAR1 Sept-2011 5-Jan-2011 12|July|2011 July|12,|2011 2011-07-12|10:30',
  'a time': '1:30 23:59:59 1:30|PM 12|am 1|a',
  'a fraction': '1|1/2',
  'true or false': 'TRUE false',
  'an error value': '#N/A #DIV/0! #REF! #NAME?',
};
const each = Object.entries(cases).flatMap(([what, texts]) => texts.split(' ').map((text) => [text.replaceAll('|', ' '), what]));

test.each(each)('Excel would read %p as %s', (text, what) => expect(readsAs(text)).toBe(what));

const names = [
  ...['A', 'X', 'A-B', 'May', 'March Hare', 'Zürich', 'Site 007', 'DC1', 'R2', 'A1', '1 Main Street', '3rd floor', 'vMotion 4.1'],
  ...[
    'vMotion 6.0+',
    'svc-split-2011',
    'flexcache-7-mode',
    'EUR',
    'Truesdale',
    '2nd',
    'Q1-2011',
    '4 am Dom',
    '10 Gb/s',
    'E5',
    'e',
    '-',
    'Dec Alpha',
  ],
  ...[...CARRIER_NAMES, ...HYPERVISOR_NAMES, ...PLATFORM_NAMES, ...SITE_NAMES, ...SPAN_NAMES],
];
test.each(names)('Excel leaves %p alone', (text) => expect(readsAs(text)).toBeNull());

test.each(['a*', 'a?', 'a~', '=a', '<a', '>a', 'a|b', 'x'.repeat(101), '007'])('%p is no key', (key) => {
  expect(forbidden(keyOf(sites)!, key)).not.toBeNull();
});

test('only names that stand in lists may hold no comma, and none is taken there', () => {
  const [site, hypervisor] = [keyOf(sites)!, keyOf(hypervisors)!];
  expect([forbidden(site, 'a, b'), forbidden(site, 'none'), forbidden(site, 'x'.repeat(100))]).toEqual([null, null, null]);
  expect(forbidden(hypervisor, 'a, b')).toMatch(/comma/);
  expect(forbidden(hypervisor, 'None')).toMatch(/empty list/);
});
