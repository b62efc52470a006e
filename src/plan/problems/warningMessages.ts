import { listed } from '../describe/describe';
import { problemsOf } from './wording';
import { does, type Words } from './words';

/** Every warning: the plan is computed all the same. */

/** The first of many names, and how many more there are. */
const inShort = (names: readonly string[], shown = 3): string =>
  listed(
    [...names.slice(0, shown).map((name) => `"${name}"`), ...(names.length > shown ? [`${names.length - shown} more`] : [])],
    'and',
  );

export const warnings = {
  'size-for-today': (year: string) =>
    does(
      `Links are sized for ${year} years of growth: less than a year is not looked ahead.`,
      'Set "sizeForYear" to 1 or more, unless loads do not grow.',
    ),
  'size-beyond-horizon': (year: string, horizon: string) =>
    does(
      `Links are sized for year ${year}, and costs are compared over ${horizon} years.`,
      'Check "sizeForYear" against "horizonYears".',
    ),
  'route-estimated': (span: string) =>
    does(
      `The working route of "${span}" is not stated, so its distance is an estimate: the straight line, as stated or by the coordinates of both sites, × the route factor.`,
      'Add "workingRouteKm", as the carrier states it: distance limits are tested on it.',
    ),
  'protect-route-assumed': (span: string) =>
    does(
      `The protect route of "${span}" is not stated and taken to be as long as the working route.`,
      'Add "protectRouteKm": a diverse path is often longer, and distance limits are tested on it.',
    ),
  'route-below-straight': (span: string, routeKm: string) =>
    does(`A route of "${span}", ${routeKm} km, is shorter than its straight line.`, 'Check "straightKm" and the route km.'),
  'span-without-workloads': (span: string) =>
    does(`No included workload uses "${span}": it is sized for no storage traffic.`, 'Add a workload, or take the span out.'),
  'workload-left-out': (workload: string, why: string) =>
    does(`"${workload}" is left out of every figure: ${why}.`, 'Set "include" to true to count it.'),
  'duplicate-workload': (workload: string, first: string) =>
    does(`"${workload}" stands on the same span at ${first} already, and both count.`, 'Take one out if it was pasted twice.'),
  'sized-by-class': (workload: string) =>
    does(
      `Figures of "${workload}" are usual ones of its class, and not measured: general knowledge, which decides the bandwidth.`,
      'Measure the workload, and put in what was measured; its source then is the measurement.',
    ),
  'no-platforms': () =>
    does('No platform is listed, so there is nothing to compare.', 'Add catalogue keys or rows under "platforms".'),
  'no-offers': () => does('No offer is listed, so no link has a price.', 'Add what carriers sell under "offers".'),
  'no-prices': () => does('No price is listed, so no platform has a total.', 'Add cost lines under "prices".'),
  'unpriced-platform': (platform: string) =>
    does(`"${platform}" has no cost line of its own, so it counts as not priced.`, 'Add its lines under "prices".'),
  'missing-lines': (platform: string, lines: string) =>
    does(
      `"${platform}" has no cost line for what its total usually needs: ${lines}.`,
      'State the "part" of its lines, and add those that are missing, at 0 if another line includes them.',
    ),
  'unpriced-line': (item: string, price: string, field: string, platform: string) =>
    does(
      `"${item}" has no ${price}, so "${platform}" has no total.`,
      `Add "${field}"${field === 'unitPrice' ? '; 0 if it costs nothing' : ''}.`,
    ),
  'no-today': (heading: string, of: string) =>
    does(
      `${heading} is of the platform that runs today, and no choice says that of ${of}: it is in no total.`,
      'Name the platform that is there under "choices", with "choice": "today", or take the value out.',
    ),
  'path-bought-together': (product: string, path: string) =>
    does(
      `"${product}" is sold for the ${path} path alone and never chosen: no span that it may serve buys that path by itself.`,
      'Buy the paths of the span "apart" or of "two carriers" (paths bought), or take "path" out.',
    ),
  'channels-without-gear': (product: string) =>
    does(
      `The fibre of "${product}" holds several circuits, and no multiplexer or optics are priced.`,
      'List what it takes under gear and name it, or price it among the lines of the platform.',
    ),
  'workloads-of-no-part': (solution: string, workloads: readonly string[], platform: string) =>
    does(
      `No part of "${solution}" names ${inShort(workloads)}, so its first part, "${platform}", is taken to serve ${workloads.length === 1 ? 'it' : 'them'}.`,
      'Name what each part serves, or leave it blank in the part that serves the rest.',
    ),
  'part-of-own-links': (platform: string, first: string) =>
    does(
      `"${platform}" needs links of its own for storage, and the circuits are bought for "${first}", which shares one.`,
      `List "${platform}" first in the solution.`,
    ),
  'no-channels-to-share': (span: string) =>
    does(
      `No offer has channels that the links of "${span}" could share, so each is bought apart.`,
      'State "channels" of a fibre, or take "fibreSystem" out.',
    ),
  'shared-not-stepped': (span: string) =>
    does(
      `Where links may share a fibre, circuits are bought once: those of "${span}" are not upgraded when they are full.`,
      'Size for a later year, or take "fibreSystem" or "whenFull" out.',
    ),
  'shared-of-two-carriers': (span: string) =>
    does(
      `The paths of "${span}" come from two carriers, so its links share no fibre.`,
      'Buy its paths "apart" or "together", or take "fibreSystem" out.',
    ),
  'one-path-apart': (span: string) =>
    does(`The plan has one path, so "${span}" buys nothing apart from it.`, 'Set "paths" to 2, or take "pathsBought" out.'),
  'incomplete-offer': (product: string, absent: string) =>
    does(`"${product}" is listed and never chosen: ${absent} not stated.`, 'Ask the carrier; 0 is a price too.'),
  'payload-above-line': (product: string) =>
    does(`"${product}" carries more than its line rate.`, 'Check "payloadMbps" and "lineMbps".'),
  'rate-of-own-currency': (currency: string) =>
    does(`The quote is in ${currency} already, so this rate is not used.`, 'Take it out.'),
  'reduction-without-source': (item: string) =>
    does(
      `“${item}” buys less than is stored, by a data reduction whose source is not stated.`,
      'Name who promises the ratio in its source: encrypted and compressed data are hardly reduced.',
    ),
  'deal-expired': (deal: string, quoteDay: string) =>
    does(
      `The deal "${deal}" can be ordered until that day, and the quote is of ${quoteDay}. Its discount counts all the same.`,
      'Ask for a new date, and correct "validTo".',
    ),
  'rate-date': (currency: string, why: string) => does(`The rate of ${currency} is ${why}.`, 'Use the rate of the quote date.'),
  'unknown-hypervisor': (name: string, near: string | null) =>
    does(
      `"${name}" is neither under hypervisors nor in the catalogue, so nothing that runs can be it.`,
      near === null ? 'Check the name.' : `Did you mean "${near}"?`,
    ),
  'taken-from-catalogue': (name: string, part: string) =>
    does(
      `"${name}" is in use and not listed under ${part}; its row is taken from the catalogue.`,
      `List it under "${part}" to see or change its figures.`,
    ),
} satisfies Record<string, (...facts: never[]) => Words>;

export type WarningCode = keyof typeof warnings;

/** A warning by its code, with what its wording needs to know. */
export const warning = problemsOf(warnings);
