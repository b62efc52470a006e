import {
  absent,
  type Column,
  is,
  leastOf,
  max,
  numberColumn,
  numberKey,
  optionalRowKey,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
  columns,
} from '../../formula';
import { Mbps, year } from '../../quantities/units';
import { YearNeeds } from '../demands/yearNeeds';
import { ownNumber } from '../ownNumber';
import { linkYears } from '../tables';
import { Links } from './linkNeeds';

/* What each link must carry in each year, before anything is bought. */

const no = ownNumber(linkYears);
const link = textKey(linkYears, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(linkYears, { heading: 'Option', description: 'Span and platform in one' });
const linkYearYear = numberKey(linkYears, { heading: 'Year', description: 'Years of growth', unit: year });
const rowBefore = optionalRowKey(linkYears, { of: linkYears, heading: 'Row before', description: 'Row of the year before' });

const linkRow = rowColumn(linkYears, { heading: 'Link row', description: 'Row in Links', formula: rowOf(Links.link, link) });
const state = textColumn(linkYears, {
  heading: 'State',
  description: 'The state that is sized for',
  formula: pick(Links.state, linkRow),
});
const part = textColumn(linkYears, { heading: 'Part', description: Links.part.description, formula: pick(Links.part, linkRow) });
const demandRow = rowColumn(linkYears, {
  heading: 'Demand row',
  description: 'Row in Year needs; none where the state that decides is another than when it was compared',
  formula: leastOf(YearNeeds.no, [YearNeeds.option, option], [YearNeeds.state, state], [YearNeeds.year, linkYearYear]),
});
const asked = (heading: string, of: Column<'Year needs'>) =>
  numberColumn(linkYears, { heading, unit: Mbps, description: of.description, formula: pick(of, demandRow) });
const allMbps = asked('All Mb/s', YearNeeds.requiredMbps);
const storageMbps = asked('Storage Mb/s', YearNeeds.requiredStorageMbps);
const fabricMbps = asked('Fabric Mb/s', YearNeeds.requiredFabricMbps);
const restMbps = asked('Rest Mb/s', YearNeeds.requiredRestMbps);
const requirementMbps = numberColumn(linkYears, {
  heading: 'Requirement Mb/s',
  unit: Mbps,
  description: 'What the link must be in this year',
  formula: when(is(part, 'all'), allMbps, when(is(part, 'storage'), storageMbps, when(is(part, 'fabric'), fabricMbps, restMbps))),
});
const bought = textColumn(linkYears, {
  heading: 'Bought',
  description: 'Whether the platform needs this link',
  formula: pick(Links.bought, linkRow),
});
const neededMbps = numberColumn(linkYears, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'The larger of requirement and minimum',
  formula: when(is(bought, 'yes'), max(requirementMbps, pick(Links.minimumMbps, linkRow)), absent('number', Mbps)),
});

export const LinkYearNeeds = columns(linkYears, {
  no,
  link,
  option,
  year: linkYearYear,
  rowBefore,
  linkRow,
  state,
  part,
  demandRow,
  allMbps,
  storageMbps,
  fabricMbps,
  restMbps,
  requirementMbps,
  bought,
  neededMbps,
});
