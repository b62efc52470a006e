import { listed } from '../describe/describe';
import { nameProblems, rangeProblems, scenarioProblems } from '../named/messages';
import { problemsOf } from './wording';
import { does, type Words } from './words';

/** What saves writing many texts again; `../fromCells/placed` takes it out, for a cell has no notation. */
const orNotation = (says: string): string => `Or state ${says}, in "notation".`;

/** Every problem a plan can have: its code, why it is one, and what to do. Written for the person who typed the plan. */
export const problems = {
  ...nameProblems,
  ...rangeProblems,
  ...scenarioProblems,
  'not-an-object': (what: string, kind: string) =>
    does(`${what} must be an object with named fields, and this is ${kind}.`, 'Write it as { "field": value, … }.'),
  'unknown-format': (known: number) =>
    does(
      `This version of Metrospan reads plan files up to format ${known}. Nothing in this file was read.`,
      `Use a newer version of Metrospan. If the file follows format ${known}, write "format": ${known}.`,
    ),
  missing: (heading: string, means: string, field: string, expected: string) =>
    does(`${heading} is required: ${means}.`, `Add "${field}": ${expected}.`),
  'unknown-field': (what: string, field: string, near: string | null, known: string) =>
    does(`${what} has no field "${field}".`, near === null ? `Take it out, or use one of: ${known}.` : `Did you mean "${near}"?`),
  'wrong-type': (heading: string, expected: string, kind: string, instead: string) =>
    does(`${heading} must be ${expected}, and this is ${kind}.`, instead),
  'not-finite': (heading: string) =>
    does(`${heading} is not a finite number.`, 'Write the figure itself, in the unit of the field.'),
  'not-a-choice': (heading: string, choices: string, near: string | null) =>
    does(`${heading} must be ${choices}.`, near === null ? 'Use one of these words.' : `Did you mean "${near}"?`),
  'not-among': (heading: string, figures: readonly string[]) =>
    does(`${heading} must be ${listed(figures)}: there is nothing between.`, 'Write one of these figures.'),
  'not-a-date': (heading: string) =>
    does(`${heading} must be a day of the calendar.`, 'Write it as "YYYY-MM-DD", such as "2011-07-12".'),
  'two-days': (typed: string, days: readonly string[]) =>
    does(
      `"${typed}" can be ${listed(days, 'and')}.`,
      `Write ${listed(days.map((day) => `"${day}"`))}. ${orNotation('"dates", which comes first')}`,
    ),
  'two-numbers': (typed: string, one: string, other: string, numbers: readonly string[]) =>
    does(
      `"${typed}" can be ${one} and ${other}.`,
      `Write the number itself: ${listed(numbers)}. ${orNotation('"decimal", the sign before decimals')}`,
    ),
  'unclear-unit': (typed: string, unclear: string, spellings: readonly string[]) =>
    does(
      unclear === 'bits or bytes'
        ? `"${typed}" does not say whether bits or bytes are meant: b is a bit, B is a byte.`
        : `"${typed}" does not say whether a KB is 1,000 or 1,024 bytes.`,
      `Write ${listed(spellings)}${unclear === 'bits or bytes' ? '' : ', or the number of bytes'}.`,
    ),
  'other-unit': (heading: string, unit: string, written: string, expected: string) =>
    does(
      unit === ''
        ? `${heading} is a number without a unit, and "${written}" stands beside it.`
        : `${heading} is measured in ${unit}, and "${written}" is no unit of that.`,
      `Write ${expected}.`,
    ),
  'other-signal': (heading: string, rate: string, signal: string, wanted: 'FC' | 'Ethernet', expected: string) =>
    does(
      `${heading} is that of ${wanted === 'FC' ? 'a Fibre Channel' : 'an Ethernet'} port, and ${rate} is ${signal}.`,
      `Write ${expected}.`,
    ),
  'other-currency': (heading: string, written: string, currency: string) =>
    does(
      `${heading} is in ${currency}, the currency of the row, and ${written} stands beside it.`,
      `Write the amount in ${currency}, or state another "currency" in the row, with its rate under rates.`,
    ),
  mix: (typed: string, heading: string, expected: string) =>
    does(
      `"${typed}" is a mix of two shares, and ${heading} is one figure.`,
      `Write ${expected}. A mix of reads and writes is stated by the read and the write IOPS of a workload.`,
    ),
  negative: (heading: string, expected: string) => does(`${heading} cannot be negative.`, `Write ${expected}.`),
  'not-a-share': (heading: string, range: string, instead: string) => does(`${heading} is a share: it runs ${range}.`, instead),
  'not-whole': (heading: string, expected: string) => does(`${heading} must be a whole number.`, `Write ${expected}.`),
  'out-of-range': (heading: string, range: string, expected: string) =>
    does(`${heading} must be ${range}; anything else is surely a slip, or another unit.`, `Write ${expected}.`),
  'not-writable': (heading: string, why: string) =>
    does(`${heading} cannot stand in a cell: it ${why}.`, 'Type the text again, or shorten it.'),
  'forbidden-key': (heading: string, key: string, why: string, instead: string) =>
    does(
      `"${key}" cannot be a name: it ${why}.`,
      `Choose another ${heading.toLowerCase()}${instead}, here and wherever it is named.`,
    ),
  'duplicate-key': (heading: string, key: string, first: string) =>
    does(
      `The ${heading.toLowerCase()} "${key}" stands at ${first} already; case and outer spaces make no difference.`,
      'Rename one of the rows, or take it out.',
    ),
  'duplicate-id': (id: number, first: string) =>
    does(
      `The Id ${id} stands at ${first} already, and an Id finds one row.`,
      'Leave it out: the program gives the row a free number.',
    ),
  'duplicate-failure': (platform: string, event: string, first: string) =>
    does(`What "${platform}" does at "${event}" is stated at ${first} already.`, 'Put both into one row, or take one out.'),
  'unknown-reference': (heading: string, key: string, part: string, near: string | null, known: string) =>
    does(
      `${heading} names "${key}", which is not listed under ${part}.`,
      near === null
        ? `Add it under ${part}${known && `, or use one of: ${known}`}.`
        : `Did you mean "${near}"? If not, add it under ${part}.`,
    ),
  'unknown-catalogue-key': (part: string, key: string, near: string | null, known: string) =>
    does(
      `The catalogue has no row "${key}" for ${part}.`,
      `${near === null ? '' : `Did you mean "${near}"? `}Use one of: ${known}; or write a whole row of your own.`,
    ),
  'unknown-class': (name: string, near: string | null, known: string) =>
    does(
      `There is no class "${name}" of workloads.`,
      `${near === null ? '' : `Did you mean "${near}"? `}Use one of: ${known}; or take "class" out and state the figures.`,
    ),
  'several-rows': (part: string, typed: string, keys: readonly string[]) =>
    does(`"${typed}" can be more than one row of the catalogue for ${part}.`, `Write one of these keys: ${keys.join(', ')}.`),
  'not-for-sale': (typed: string, day: string, successors: readonly string[], keys: readonly string[]) =>
    does(
      `"${typed}" is not for sale on ${day}.`,
      `${successors.length === 0 ? '' : `Its successor is ${listed(successors)}. `}To quote it all the same, write its key: ${keys.join(', ')}.`,
    ),
  'nothing-selected': (part: string, family: string | null, day: string, near: string | null, known: string) =>
    does(
      `The catalogue has no row for ${part}${family === null ? '' : ` of the family "${family}"`}${day && ` that is valid on ${day}`}.`,
      near === null ? `Name rows by their keys, or a family: ${known}.` : `Did you mean "${near}"? There is: ${known}.`,
    ),
  'same-site': (site: string) => does(`The span begins and ends at "${site}".`, 'Name two different sites in "from" and "to".'),
  'span-without-distance': (why: string) =>
    does(
      `The distance of the span is not known: ${why}.`,
      'Add "workingRouteKm" or "straightKm", or the latitude and longitude of both sites.',
    ),
  'faster-than-light': (leastMs: string, km: string, field: string) =>
    does(
      `The measured round trip is faster than light in ${km} km of fibre, which takes at least ${leastMs} ms.`,
      `Correct "${field}", which is in ms and there and back, or the route km.`,
    ),
  'credits-below-reserve': (has: string, reserved: string) =>
    does(
      `The ports of the switch reserve ${reserved} credits, and it has ${has}.`,
      'Correct "switchCredits", "switchPorts" or "reservedCredits".',
    ),
  'framing-without-efficiency': (framing: string) =>
    does(
      `How much of the wire "${framing}" leaves to payload is not known.`,
      'Add "efficiency", or "mtuBytes" with "headerBytes" and "lineBytes".',
    ),
  'mtu-without-room': (packet: string, headers: string, framing: string) =>
    does(
      `A packet of ${packet} bytes has no room for data: "${framing}" has ${headers} bytes of headers in it.`,
      'Correct "mtuBytes", or the headers of that framing.',
    ),
  'packet-without-room': (packet: string, headers: string, framing: string) =>
    does(
      `A packet of ${packet} bytes has no room for data: "${framing}" has ${headers} bytes of headers in it.`,
      'Correct "mtuBytes" or "headerBytes".',
    ),
  'home-site-not-on-span': (site: string, span: string, ends: string) =>
    does(`"${site}" is no end of the span "${span}".`, `Use ${ends}, or another span.`),
  'half-coordinates': (given: string, absent: string) =>
    does(`${given} is stated and ${absent} is not.`, `Add "${absent}", or take "${given}" out.`),
  'fronts-level': (platform: string, why: string) =>
    does(`"${platform}" cannot stand in front: ${why}.`, 'Name a platform that fronts nothing itself, or take "fronts" out.'),
  'drain-window-memory': () =>
    does(
      'A drain window is set, so the memory of each VM must be known.',
      'Add "memoryGB", leave the workload out with "include", or take "drainWindowMinutes" out.',
    ),
  'drain-window-dirty': () =>
    does(
      'A drain window is set and migrations run at once, so it must be known how fast a VM writes its memory.',
      'Add "dirtyMBps", set "migrationsAtOnce" to 0, or take "drainWindowMinutes" out.',
    ),
  'validity-reversed': (from: string) => does(`It ends before it begins, on ${from}.`, 'Correct "validFrom" or "validTo".'),
  'charge-reversed': (from: string) =>
    does(`It is charged from year ${from} and ends before that.`, 'Correct "fromYear" or "toYear".'),
  'amplifier-without-stretch': () =>
    does('How many amplifiers a route takes is not known without the length of a stretch.', 'Set "everyKm".'),
  'unknown-gear': (set: string, near: string | null) =>
    does(
      `No line of gear belongs to "${set}".`,
      near === null
        ? 'List its lines under gear, or take "gear" out.'
        : `Did you mean "${near}"? If not, list its lines under gear.`,
    ),
  'solution-named-as-platform': (solution: string) =>
    does(
      `"${solution}" is the key of a platform, and a solution is named beside it.`,
      'Give the solution another name, in all of its rows.',
    ),
  'second-part': (platform: string, solution: string, first: string) =>
    does(
      `"${platform}" is a part of "${solution}" at ${first} already.`,
      'State in that row all that it serves, and take this one out.',
    ),
  'serves-unknown': (word: string, near: string | null) =>
    does(
      `"${word}" is no protocol, and no workload is called so.`,
      near === null
        ? 'Name protocols or workloads, parted by semicolons, or leave it blank for all that no other part names.'
        : `Did you mean "${near}"? Names are parted by semicolons; a * stands for the rest of a name.`,
    ),
  'served-twice': (workload: string, first: string) =>
    does(`"${workload}" is named at ${first} already, and one part serves it.`, 'Name it in one of the two rows.'),
  'busiest-below-mean': (mean: string) =>
    does(`In a mean interval ${mean} MB change, and in the busiest one less.`, 'Correct "changedMB" or "changedPeakMB".'),
  'shared-by-load': (basis: string) =>
    does(
      `What is ${basis} differs from span to span, so it cannot be bought once for all spans.`,
      'Take "shared" out, or state the whole quantity with the basis "flat".',
    ),
  'shared-by-one': () =>
    does('A line that all spans share cannot be paid by one span alone.', 'Take "shared" or "span" out of the row.'),
  'second-choice': (span: string, platform: string, first: string) =>
    does(`"${platform}" on "${span}" is decided at ${first} already.`, 'Keep one of the two rows.'),
  'second-today': (span: string, first: string) =>
    does(`"${span}" has what runs there today at ${first} already.`, 'Keep one of the two rows.'),
  'left-of-one-off': (heading: string) =>
    does(
      `${heading} is of charges that recur, and this line is charged once.`,
      'Take it out, or set "charge" to monthly or yearly.',
    ),
  'energy-charged-once': () =>
    does('Power is drawn as long as the platform runs, and this line is charged once.', 'Set "charge" to monthly or yearly.'),
  'second-recommendation': (span: string, first: string) =>
    does(`An option of "${span}" is recommended at ${first} already.`, 'Recommend one option for each span.'),
  'no-span': () =>
    does('A plan needs a span: two sites to stretch a cluster between.', 'Add a row under "spans", and its sites under "sites".'),
} satisfies Record<string, (...facts: never[]) => Words>;

export type ProblemCode = keyof typeof problems;

/** A problem by its code, with what its wording needs to know. */
export const problem = problemsOf(problems);
