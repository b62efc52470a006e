import {
  absent,
  and,
  at,
  type Column,
  compare,
  filled,
  isStated,
  join,
  newTable,
  pick,
  placeOf,
  plus,
  rowOf,
  says,
  when,
  within,
} from '../../formula';
import { thousands } from '../../model/money/thousands';
import { decisionWords, OptionChoice } from '../../model/options/choice';
import { OptionCosts } from '../../model/options/costs';
import { Options } from '../../model/options/identity';
import { OptionLatency } from '../../model/options/latency';
import { OptionNeeds } from '../../model/options/needs';
import { OptionPlacing } from '../../model/options/placing';
import { OptionVerdict } from '../../model/options/verdict';
import { shown, shownRow, writtenNumber } from '../define';
import { bought, validUntil } from './costLines';
import { mainPoints, open } from './fitLines';
import { block, head, row } from './tables';

/**
 * The options of every span in the order of the Summary: the n-th row of a span is whichever option has place n now, so that
 * an edited price sorts the Summary and the charts again. Both read these rows.
 */
export const listed = newTable('Listed options', 'output', 'a place in the list of the options of a span');
export const listedBlock = writtenNumber(listed, 'block', 'The block of its span');
const place = writtenNumber(listed, 'place', 'Its place');
const option = shownRow(
  listed,
  'option',
  'Row in Options',
  rowOf(OptionPlacing.spanAndPlace, join(at(block.span, listedBlock), ' | ', place)),
);
const across = shown(listed, 'column', 'Place on the Comparison', placeOf(head.key, pick(Options.platform, option)));
const isRanked = isStated(pick(OptionVerdict.rank, option));
const figure = (field: string, heading: string, of: Column<'Options'>, among = isRanked) =>
  shown(listed, field, heading, when(among, pick(of, option), absent('number', of.unit)));
const own = (field: string, heading: string, of: Column<'Options'>) => shown(listed, field, heading, pick(of, option));

export const listedRow = {
  place,
  option,
  column: across,
  /** The name, and what the user decided about it. */
  name: shown(
    listed,
    'name',
    'Option',
    join(
      pick(Options.name, option),
      ...Object.entries(decisionWords).map(([choice, words]) =>
        when(says(pick(OptionChoice.choice, option), choice), ` (${words})`, ''),
      ),
    ),
  ),
  /** Of an option that is ranked. */
  rankedName: shown(listed, 'rankedName', 'Option, if ranked', when(isRanked, pick(Options.name, option), absent('text'))),
  /** The same with its total, for charts of which the bars are parts. */
  rankedLabel: shown(
    listed,
    'rankedLabel',
    'Option and total in thousands',
    when(isRanked, join(pick(Options.name, option), ': ', thousands(pick(OptionCosts.total, option))), absent('text')),
  ),
  platformTotal: figure('platformTotal', 'Platform', OptionCosts.platformTotal),
  carrierTotal: figure('carrierTotal', 'Circuits', OptionCosts.carrierTotal),
  required: own('required', 'Required bandwidth', OptionNeeds.requiredMbps),
  localWrite: own('localWrite', 'Local write', OptionLatency.writeHomeMs),
  remoteWrite: own('remoteWrite', 'Remote write', OptionLatency.writeAwayMs),
};

/** What a line of the Comparison says of the option in this place. */
const lineOf = ({ field, description }: Column, of: Column): Column =>
  shown(listed, field, description, at(within(of, row.block, listedBlock), across));
/** The words that the Summary shows of it. */
export const listedWords = {
  mainPoints: lineOf(mainPoints, mainPoints),
  open: lineOf(open.column, open.column),
  bought: lineOf(bought, bought),
  until: lineOf(validUntil.column, validUntil.column),
};

/** The option that leads the ranking of each span, if one is ranked: of many spans the Summary draws these. */
const first = writtenNumber(block.table, 'first', 'Where its options begin among those listed');
const lead = shown(
  block.table,
  'lead',
  "Where the ranking of its options begins among those listed: after today's platform, unless nothing else is compared",
  plus(
    first,
    when(and(says(at(OptionChoice.choice, at(listedRow.option, first)), 'today'), compare(filled(head.name), '>', 1)), 1, 0),
  ),
);
const ofFirst = (field: string, heading: string, of: Column) => shown(block.table, field, heading, at(of, lead));
const firstName = at(listedRow.rankedLabel, lead);
export const best = {
  first,
  lead,
  name: shown(
    block.table,
    'bestName',
    'Lowest cost, option',
    when(isStated(firstName), join(block.span, ': ', firstName), absent('text')),
  ),
  platformTotal: ofFirst('bestPlatformTotal', 'Platform', listedRow.platformTotal),
  carrierTotal: ofFirst('bestCarrierTotal', 'Circuits', listedRow.carrierTotal),
};
