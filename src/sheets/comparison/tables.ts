import { at, isStated, join, newTable, pick, rowOf, when } from '../../formula';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { shown, shownRow, written, writtenNumber } from '../define';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { Links } from '../../model/links/linkNeeds';
import { SharedReasons } from '../../model/options/weightiest';
import { Options } from '../../model/options/identity';
import { FitRows } from '../../model/checks/option';
import { Resyncs } from '../../model/demands/resyncs';

/** What the Comparison is made of: its columns, its blocks, and the options where they meet. */

const heads = newTable('Comparison platforms', 'output', 'a platform: a column of the Comparison');
const key = written(heads, 'key', 'Key in Platforms');
const name = shown(heads, 'name', 'What the platform is called', at(PlatformIo.name, rowOf(PlatformIo.platform, key)));
export const head = { table: heads, key, name };

const blocks = newTable('Comparison spans', 'output', 'a span: a block of the Comparison');
const span = written(blocks, 'span', 'The span');
const routeRow = shownRow(blocks, 'routeRow', 'Its row in Routes', rowOf(RouteEstimate.span, span));
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
  home: shown(blocks, 'homeSeries', 'Name of a series in charts', join(span, ', local')),
  away: shown(blocks, 'awaySeries', 'Name of a series in charts', join(span, ', remote')),
};

/** Which link of an option: one for everything; or one for storage, one for the rest and perhaps one for hosts. */
export type Part = 'all' | 'storage' | 'fabric' | 'rest';

export const compared = newTable('Comparison', 'output', 'an option');
const ofBlock = writtenNumber(compared, 'block', 'The block it stands in');
const ofHead = writtenNumber(compared, 'platform', 'The column it stands in');
const optionKey = join(at(span, ofBlock), ' | ', at(key, ofHead));
const linkRow = (part: Part) =>
  shownRow(compared, `row of ${part}`, 'Its row in Links', rowOf(Links.link, join(optionKey, ` | ${part}`)));
/** The rows of the workings that an option is read from. */
export const row = {
  block: ofBlock,
  head: ofHead,
  option: shownRow(compared, 'optionRow', 'Its row in Options', rowOf(Options.option, optionKey)),
  fit: shownRow(compared, 'fitRow', 'Its row in Fit', rowOf(FitRows.option, optionKey)),
  resync: shownRow(compared, 'resyncRow', 'The first of its rows in Resyncs', rowOf(Resyncs.option, optionKey)),
  links: { all: linkRow('all'), storage: linkRow('storage'), fabric: linkRow('fabric'), rest: linkRow('rest') },
};
