import {
  absent,
  columns,
  compare,
  counted,
  countOf,
  is,
  isStated,
  join,
  listed,
  minus,
  numberColumn,
  or,
  orElse,
  textColumn,
  when,
} from '../../formula';
import { FitRows, ofOption } from '../checks/option';
import { Protocol, refused } from '../checks/platform/protocol';
import { type HostProtocol, networkOf, servedAs } from '../protocols';
import { fit, options } from '../tables';
import { Options } from './identity';
import { OptionChoice } from './choice';
import { OptionVerdict } from './verdict';

/* What stands beside the verdict: the workloads that a platform leaves, since all figures are those of what it serves; the checks that are open. */

const notServed = (over: 'FC' | 'IP') =>
  textColumn(fit, {
    heading: `Left, ${over}`,
    description: `Protocols over ${over} of workloads that the platform does not serve`,
    formula: listed(
      ', ',
      ...refused
        .filter(({ protocol }) => networkOf(servedAs(protocol) as HostProtocol) === over)
        .map(({ protocol, column }) => [compare(column, '>', 0), protocol] as const),
    ),
  });
const leftOverFC = notServed('FC');
const leftOverIP = notServed('IP');
const { leftCount: workloadsLeft, spanWorkloads: ofSpan } = Protocol;
const served = textColumn(fit, {
  heading: 'Serves',
  description:
    'How many workloads it serves and by which protocols it serves none; blank where it serves all or states no protocol',
  formula: when(
    or(is(Protocol.protocolsStated, 'no'), is(workloadsLeft, 0)),
    absent('text'),
    join(
      'serves ',
      minus(ofSpan, workloadsLeft),
      ' of ',
      ofSpan,
      ' (not ',
      listed(', ', [isStated(leftOverFC), leftOverFC], [isStated(leftOverIP), leftOverIP]),
      ')',
    ),
  ),
});

const otherParts = countOf(options, [Options.lead, FitRows.option]);
const partsSaid = textColumn(fit, {
  heading: 'Parts',
  field: 'partsSaid',
  description: 'Of the first part of a solution, how many others it stands for',
  formula: when(
    compare(otherParts, '>', 0),
    join('with ', counted(otherParts, 'more part', 'more parts'), '; ms are those of the first part'),
    absent('text'),
  ),
});
const toConfirm = numberColumn(fit, {
  heading: 'To confirm',
  description: OptionVerdict.checksToConfirm.description,
  formula: ofOption(OptionVerdict.checksToConfirm),
});
const notPublished = numberColumn(fit, {
  heading: 'Not published',
  description: OptionVerdict.checksNotPublished.description,
  formula: ofOption(OptionVerdict.checksNotPublished),
});
const open = textColumn(fit, {
  heading: 'Open',
  description:
    'Workloads that it does not serve, the other parts of a solution, checks that wait for a cell that you can fill, limits that the vendor does not publish',
  formula: listed(
    ', ',
    [isStated(served), served],
    [isStated(partsSaid), partsSaid],
    [compare(toConfirm, '>', 0), join(toConfirm, ' to confirm')],
    [compare(notPublished, '>', 0), join(notPublished, ' not published')],
  ),
});

const because = (heading: string, field: string, description: string, choice: string) =>
  textColumn(fit, {
    heading,
    field,
    description,
    formula: when(is(orElse(ofOption(OptionChoice.choice), '-'), choice), ofOption(OptionChoice.choiceReason), absent('text')),
  });
const forcedReason = because('Forced in because', 'forcedReason', 'Why the user forced it in', 'force in');
const leftOutReason = because('Left out because', 'leftOutReason', 'Why the user left it out', 'leave out');

export const BesideVerdict = columns(fit, {
  leftOverFC,
  leftOverIP,
  served,
  partsSaid,
  toConfirm,
  notPublished,
  open,
  forcedReason,
  leftOutReason,
});
