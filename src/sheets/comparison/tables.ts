import { at, counted, isStated, join, newTable, pick, rowOf, when } from '../../formula';
import { currency, horizonYears } from '../../model/inputs/assumptions';
import { shown, shownRow, written, writtenNumber } from '../define';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { Links } from '../../model/links/linkNeeds';
import { SharedReasons } from '../../model/options/weightiest';
import { Options } from '../../model/options/identity';
import { OptionPlacing } from '../../model/options/placing';
import { FitRows } from '../../model/checks/option';
import { Resyncs } from '../../model/demands/resyncs';

/** What the Comparison is made of: its columns, its blocks, and the options where they meet. */

const blocks = newTable('Comparison spans', 'output', 'a span: a block of the Comparison');
const span = written(blocks, 'span', 'The span');
const routeRow = shownRow(blocks, 'routeRow', 'Row in Routes', rowOf(RouteEstimate.span, span));
const [a, b] = [pick(RouteEstimate.siteA, routeRow), pick(RouteEstimate.siteB, routeRow)];
const ofEvery = pick(SharedReasons.ofEveryOption, routeRow);
const from = (what: string, one: typeof a, other: typeof a) => join(`${what} `, one, ' → ', other);
export const block = {
  table: blocks,
  span,
  routeRow,
  alike: shown(
    blocks,
    'alike',
    'What is said of every option of the span',
    when(isStated(ofEvery), join('Of every option here: ', ofEvery), ''),
  ),
  sites: shown(blocks, 'sites', 'Which site is A and which is B', join('A is ', a, ', B is ', b, '.')),
  storageAtoB: shown(blocks, 'storageAtoB', 'Label of storage traffic from A', from('Storage', a, b)),
  storageBtoA: shown(blocks, 'storageBtoA', 'Label of storage traffic from B', from('Storage', b, a)),
  clientsAtoB: shown(blocks, 'clientsAtoB', 'Label of client traffic from A', from('Clients', a, b)),
  clientsBtoA: shown(blocks, 'clientsBtoA', 'Label of client traffic from B', from('Clients', b, a)),
  cost: shown(
    blocks,
    'cost',
    'Heading of the costs',
    join('Cost, ', currency, ', over ', counted(horizonYears, 'year', 'years')),
  ),
  /** What money is in, for the axis of a chart. */
  currency: shown(blocks, 'currency', 'Currency', join(currency)),
};

/** The platforms in the order in which the Summary lists the options of the first span, live. */
const heads = newTable('Comparison platforms', 'output', 'a platform: a column of the Comparison');
const headPlace = writtenNumber(heads, 'place', 'Place among the options of the first span');
const ofFirstSpan = join(at(span, 1), ' | ', headPlace);
const headOption = shownRow(heads, 'option', 'Row in Options', rowOf(OptionPlacing.spanAndPlace, ofFirstSpan));
export const head = {
  table: heads,
  place: headPlace,
  option: headOption,
  key: shown(heads, 'key', 'Key in Platforms', pick(Options.platform, headOption)),
  name: shown(heads, 'name', 'Platform', pick(Options.name, headOption)),
};

/** Which link of an option: one for everything; or one for storage, one for the rest and perhaps one for hosts. */
export type Part = 'all' | 'storage' | 'fabric' | 'rest';

export const compared = newTable('Comparison', 'output', 'an option');
const ofBlock = writtenNumber(compared, 'block', 'The block it stands in');
const ofHead = writtenNumber(compared, 'platform', 'The column it stands in');
const optionKey = shown(compared, 'option', 'Option', join(at(span, ofBlock), ' | ', at(head.key, ofHead)));
const linkRow = (part: Part) =>
  shownRow(compared, `row of ${part}`, `Row in Links, ${part}`, rowOf(Links.link, join(optionKey, ` | ${part}`)));
/** The rows of the workings that an option is read from. */
export const row = {
  block: ofBlock,
  head: ofHead,
  key: optionKey,
  option: shownRow(compared, 'optionRow', 'Row in Options', rowOf(Options.option, optionKey)),
  fit: shownRow(compared, 'fitRow', 'Row in Fit', rowOf(FitRows.option, optionKey)),
  resync: shownRow(compared, 'resyncRow', 'First row in Resyncs', rowOf(Resyncs.option, optionKey)),
  links: { all: linkRow('all'), storage: linkRow('storage'), fabric: linkRow('fabric'), rest: linkRow('rest') },
};
