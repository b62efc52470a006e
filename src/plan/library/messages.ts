import { problemsOf } from '../problems/wording';
import { does } from '../problems/words';

/** What can be wrong with a library file beside what can be wrong with a row of a plan. */
export const libraryProblem = problemsOf({
  'unknown-library-format': (known: number) =>
    does(
      `This version of Metrospan reads libraries up to format ${known}. Nothing in this file was read.`,
      'Use a newer version of Metrospan.',
    ),
  'not-of-libraries': (typed: string, known: string) =>
    does(`A library states inputs of products and of the house, and "${typed}" is neither.`, `Name one of: ${known}.`),
  'of-one-quote': (heading: string) =>
    does(`${heading} is of one quote, so a library cannot state it.`, 'Take it out, and state it in the plan.'),
  'no-such-input': (table: string, typed: string, near: string | null) =>
    does(
      `${table} has no input "${typed}".`,
      near === null ? 'Name a field of the plan file, or a heading of its sheet.' : `Did you mean "${near}"?`,
    ),
  'entry-without-row': (table: string) =>
    does(`An input of ${table} is that of one row, and none is named.`, 'Add "row": the key of the product.'),
  'entry-with-row': (typed: string) => does(`Assumptions have no rows, and "${typed}" names one.`, 'Take "row" out.'),
  'entry-without-currency': () =>
    does('Quotes are in several currencies, so a price of a library states its own.', 'Add "currency".'),
  'entry-with-id': () => does('Rows of a library have no Id: each plan numbers its own.', 'Take "id" out.'),
  'unknown-library-deal': (deal: string) =>
    does(`The library has no deal "${deal}".`, 'Add it under "deals", or take "deal" out of the line.'),
  'second-entry': (first: string) =>
    does(
      `The same stands at ${first} with the same date, and which counts cannot be known.`,
      'Take one of them out, or correct its date. Entries of several days may stand beside each other: the newest up to the quote date counts.',
    ),
});

/** What the author of a plan should know of a library: what it says otherwise, and what was not taken. */
export const libraryWarning = problemsOf({
  'library-otherwise': (called: string, stated: string, said: string, from: string) =>
    does(
      `${called}: the plan states ${stated}, and the library says ${said} (${from}). The plan counts.`,
      'Find out which is right. To use that of the library, take the value out of the plan.',
    ),
  'library-row-otherwise': (called: string, differing: string, from: string) =>
    does(
      `The library states "${called}" otherwise: ${differing} (${from}). The plan counts.`,
      'Find out which is right. To use that of the library, take the row out of the plan.',
    ),
  'library-pays-twice': (item: string, other: string, part: string, from: string) =>
    does(
      `The library's line "${item}" is not taken (${from}): the plan's line "${other}" pays for ${part} too.`,
      'Copy the line into the plan if both are to be paid.',
    ),
  'library-may-pay-twice': (item: string, other: string, whose: string, from: string) =>
    does(
      `The library's line "${item}" is taken (${from}), and the plan's line "${other}" may pay for the same: ${whose} does not state its part.`,
      'State the "part" of both, so that nothing is paid twice.',
    ),
  'library-newer': (called: string, from: string, quoteDay: string) =>
    does(
      `${called} of the library is not taken: it was learnt after the quote date, ${quoteDay} (${from}).`,
      'Set "quoteDate" to its day or later to use it, or state it in the plan.',
    ),
  'library-without-rate': (called: string, currency: string, from: string) =>
    does(
      `${called} of the library is not taken: it is in ${currency}, for which the plan has no rate (${from}).`,
      'Add the rate under "rates".',
    ),
  'library-without-date': () =>
    does(
      'Nothing of the library is taken: the quote date is not known, and nothing newer than the quote may be used.',
      'State "quoteDate".',
    ),
});
