import { compare, when } from '../../../formula';
import { Options } from '../../options/identity';
import { SpanSums } from '../../routes/spanSums';
import type { NumericCheck } from '../check';
import { ofOption, ofRoute } from '../option';
import { marginStatus, notPublished } from '../status';

const others = when(compare(ofRoute(SpanSums.moversWithoutLimit), '>', 0), notPublished, 'ok');

export const hypervisorRtt = {
  check: 'hypervisor RTT',
  asks: 'Is the round trip within that of every mover in use?',
  restsOn: 'Hypervisors',
  weight: 'support',
  heading: 'Mover RTT',
  description: 'Compares the round trip of the span with the strictest limit of the movers in use',
  limit: ofRoute(SpanSums.moverRttMs),
  value: ofOption(Options.rttMs),
  kind: 'limit',
  status: marginStatus({ beyond: 'fail', otherwise: others }),
} as const satisfies NumericCheck;
