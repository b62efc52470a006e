import { sentence } from '../sentence';
import { and, type Column, columns, is, isStated, lists, or, orElse, pick, textColumn, when, join } from '../../../formula';
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
const overlayInUse = textColumn(fit, {
  heading: 'Some overlay',
  description: 'The overlay of the span, else that of its framing: that there is none is an answer too',
  formula: orElse(overlay, framingOverlay),
});
const isListed = (heading: string, description: string, used: Column<'Fit'>) =>
  textColumn(fit, { heading, description, formula: when(lists(refuses, orElse(used, '-')), 'yes', 'no') });
const framingRefused = isListed(
  'Framing refused',
  'Whether the framing in use is among those that the vendor refuses',
  Crossing.framingInUse,
);
const framedRefused = isListed('Framing overlay refused', 'Whether the overlay that it is is among them', framingOverlay);
const overlayRefused = isListed('Overlay refused', 'Whether the overlay of the span is among them', overlay);
const refused = textColumn(fit, {
  heading: 'Refused',
  description: 'yes: one of the three is refused',
  formula: when(or(is(framingRefused, 'yes'), is(framedRefused, 'yes'), is(overlayRefused, 'yes')), 'yes', 'no'),
});

const refusedName = textColumn(fit, {
  heading: 'Refused is',
  description: 'The overlay or framing that is refused',
  formula: when(is(overlayRefused, 'yes'), overlay, when(is(framingRefused, 'yes'), Crossing.framingInUse, framingOverlay)),
});
const refusedSays = sentence({
  heading: 'Refused in words',
  description: 'What the vendor does not support of what is used between the sites',
  words: join('the vendor does not support ', refusedName, ' between the sites'),
});

export const refusedNetwork = {
  check: 'refused network',
  asks: 'Does the vendor support what is put around the packets between the sites?',
  restsOn: 'Platforms',
  weight: 'support',
  says: refusedSays,
  blank: 'the overlay of the span is blank, and its framing names none',
  silent: 'the vendor does not publish which overlays and framings it refuses',
  description:
    'Fails if the overlay of the span, or the framing in use or its overlay, is among those that the vendor refuses, unless Fibre Channel is bought',
  status: when(
    and(isStated(refuses), inPackets),
    when(is(refuses, 'none'), 'ok', when(is(refused, 'yes'), 'fail', when(isStated(overlayInUse), 'ok', toConfirm))),
    when(inPackets, notPublished, 'ok'),
  ),
} as const satisfies PlainCheck;

export const RefusedNetwork = columns(fit, {
  refuses,
  overlay,
  framingOverlay,
  overlayInUse,
  framingRefused,
  framedRefused,
  overlayRefused,
  refused,
  refusedName,
  refusedSays,
});
