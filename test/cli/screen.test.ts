import { faultText } from '../../src/cli/fault';
import { forTerminal } from '../../src/cli/screen';
import { minimalPlan } from '../broken/minimalPlan';
import { disk, runOn } from './io';

/** Control characters of both sets, but for the line end; line separators; what turns the direction of text. */
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const hostile = '\u001b]0;owned\u0007\u001b[2J\u009b31m\r\u202e';

describe('What steers a terminal never reaches it', () => {
  const named = minimalPlan();
  named.platforms = [{ platform: `p${hostile}`, name: `n${hostile}` }, ...named.platforms];
  named.spans = named.spans.map((span) => ({ ...span, span: `${String(span['span'])}${hostile}` }));

  test.each([
    ['from the name of a plan', [`${hostile}.json`], {}],
    ['from a plan that is not JSON', ['plan.json'], { 'plan.json': `{"a": ${hostile}` }],
    ['from the names in a plan', ['plan.json', '--against', '2012-01-01'], { 'plan.json': JSON.stringify(named) }],
    ['from an option', [`--${hostile}`], {}],
    ['from the name of an output', ['plan.json', '--out', `a${hostile}.xlsx`], { 'plan.json': JSON.stringify(minimalPlan()) }],
    ['from an output that cannot be written', ['--out', `locked/${hostile}`], {}],
    ['from the name of a measured file', ['import', `${hostile}.csv`], {}],
    ['from an option of import', ['import', 'a.csv', `--${hostile}`], {}],
    ['from a measured file', ['import', 'a.csv'], { 'a.csv': `when,"w${hostile}"\n2024-05-13 10:00,1\n` }],
    ['from what is to be explained', ['--explain', hostile, 'p', 'f'], {}],
  ])('%s', async (_, argv, files) => {
    const { out, err } = await runOn(argv, files);
    expect(out + err).toMatch(/owned/);
    expect(out + err).not.toMatch(steering);
  });

  test('not even as one of our own colours', () => expect(forTerminal('a\u001b[31mb')).toBe('a [31mb'));
});

test('Letters of every script, line ends and, on a terminal, our colours do reach it', () => {
  const text = 'Zürich, 東京,\nدبي, €, 👩‍💻, \u001b[31mno\u001b[0m';
  expect(forTerminal(text, true)).toBe(text);
});

describe('An error that nobody foresaw', () => {
  const fault = new TypeError("Cannot read properties of undefined (reading 'x')");
  fault.stack = `TypeError: …\n    at read (file:///home/anna/dist/quote.mjs:12:345)\n    at run (/home/anna/dist/quote.mjs:1:2)`;

  test('has a status of its own, and one sentence with what to send to whom', async () => {
    const readFile = () => Promise.reject(fault);
    const { status, out, err } = await runOn(['plan.json'], {}, { disk: { ...disk, readFile } });
    expect([status, out]).toEqual([3, '']);
    expect(err).toBe(
      "Metrospan stopped because of a fault of its own (TypeError: Cannot read properties of undefined (reading 'x'), quote.mjs:12:345): " +
        'please send this line and the plan to its maintainers.\n',
    );
  });

  test('never prints a whole file or several lines, whatever its message quotes', () => {
    const text = faultText(new Error(`${'(()=>{'.repeat(10_000)}\n${hostile}`));
    expect(text.length).toBeLessThan(400);
    expect(text.trimEnd()).not.toContain('\n');
  });
});
