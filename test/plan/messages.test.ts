import type { Problem } from '../../src/plan/problems/problem';
import { broken, brokenBy } from '../broken/cases';
import { warned } from '../broken/warned';
import { cellCases, minimal, read } from './fromCells/cellCases';
import { testGenerated } from '../setup/generated';
import { circuitFor, offerCases, optionFor, reasonCases } from './reasonCases';

const problemText = ({ code, where, value, reason, remedy }: Problem): string =>
  `${code} at ${where}${value && `: ${value}`}\n  ${reason}\n  ${remedy}`;

const section = (title: string, messages: readonly string[]): string =>
  `${title}\n${'='.repeat(title.length)}\n\n${[...new Set(messages)].join('\n')}\n`;

const ofCells = (change: (typeof cellCases)[number][1]) => {
  const cells = minimal();
  change(cells);
  return read(cells).problems;
};

/** Every wording that a user can meet: of each problem and warning by its cases, of each reason by the options that give it. */
const messages = () =>
  [
    section(
      'Problems of a plan file',
      broken.flatMap(([, , , changes]) => brokenBy(changes).problems.map(problemText)),
    ),
    section(
      'Warnings',
      warned.flatMap(([, , , changes]) => brokenBy(changes).warnings.map(problemText)),
    ),
    section(
      'Problems of a workbook',
      cellCases.flatMap(([, change]) => ofCells(change).map(problemText)),
    ),
    section(
      'Reasons of an option',
      reasonCases.flatMap(([, , changes]) => optionFor(changes).reasons.map(({ text }) => text)).sort(),
    ),
    section(
      'Reasons of an offer',
      offerCases.flatMap(([, changes, platform]) => circuitFor(changes, platform).reasons),
    ),
  ].join('\n');

testGenerated('test/golden/messages.txt', messages);
