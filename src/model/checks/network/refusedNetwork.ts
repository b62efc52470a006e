import { and, columns, is, isStated, lists, or, orElse, pick, textColumn, when } from '../../../formula';
import { Spans } from '../../inputs/network/spans';
import { Transports } from '../../inputs/network/transports';
import { Platforms } from '../../inputs/products/platforms';
import { Crossing, inPackets } from './crossing';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, ofTypedSpan } from '../option';
import { notPublished, toConfirm } from '../status';

const refuses = textColumn(fit, {
  heading: 'Refuses',
  description: 'Overlays and framings that the vendor does not support between the sites; none: it refuses none',
  formula: ofPlatform(Platforms.refuses),
});
const overlay = textColumn(fit, {
  heading: 'Overlay',
  description: 'What is put around the packets between the sites',
  formula: ofTypedSpan(Spans.overlay),
});
const framingOverlay = textColumn(fit, {
  heading: 'Framing overlay',
  description: 'The overlay that the framing in use is; none if it says nothing of one',
  formula: pick(Transports.overlay, Crossing.framingInUseRow),
});
const refused = textColumn(fit, {
  heading: 'Refused',
  description: 'yes: the overlay or the framing in use is among those that the vendor refuses',
  formula: when(
    or(...[Crossing.framingInUse, framingOverlay, overlay].map((used) => lists(refuses, orElse(used, '-')))),
    'yes',
    'no',
  ),
});

export const refusedNetwork = {
  check: 'refused network',
  asks: 'Does the vendor support what is put around the packets between the sites?',
  restsOn: 'Platforms',
  weight: 'support',
  description:
    'Fails if the overlay of the span, or the framing in use or its overlay, is among those that the vendor refuses, unless Fibre Channel is bought',
  status: when(
    and(isStated(refuses), inPackets),
    when(
      is(refuses, 'none'),
      'ok',
      when(is(refused, 'yes'), 'fail', when(or(isStated(overlay), isStated(framingOverlay)), 'ok', toConfirm)),
    ),
    when(inPackets, notPublished, 'ok'),
  ),
} as const satisfies PlainCheck;

export const RefusedNetwork = columns(fit, { refuses, overlay, framingOverlay, refused });
