import { absent, columns, compare, is, isStated, join, listed, minus, numberColumn, or, textColumn, when } from '../../formula';
import { ofOption } from '../checks/option';
import { Protocol, refused } from '../checks/platform/protocol';
import { type HostProtocol, networkOf, servedAs } from '../protocols';
import { fit } from '../tables';
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
    'Workloads that it does not serve, checks that wait for a cell that you can fill, limits that the vendor does not publish',
  formula: listed(
    ', ',
    [isStated(served), served],
    [compare(toConfirm, '>', 0), join(toConfirm, ' to confirm')],
    [compare(notPublished, '>', 0), join(notPublished, ' not published')],
  ),
});

export const BesideVerdict = columns(fit, {
  leftOverFC,
  leftOverIP,
  served,
  toConfirm,
  notPublished,
  open,
});
