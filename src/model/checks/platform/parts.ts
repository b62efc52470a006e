import { and, is, isStated, or, when } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { RequiredParts } from './requiredParts';
import type { PlainCheck } from '../check';
import { ofPlatform } from '../option';
import { notPublished, toConfirm } from '../status';

/* Parts that are required. One without a priced line leaves the option incomplete, as its reason says; the check waits for the line. */

export const thirdSite = {
  check: 'third site',
  asks: 'Is a third site needed, and priced?',
  restsOn: 'Platforms',
  weight: 'money',
  missing: true,
  blank: 'a third site is required, and no line for it or its witness is priced',
  silent: 'the vendor does not publish whether a third site is needed',
  description: 'To confirm if the platform requires a third site and no line for it or its witness is priced',
  status: when(
    isStated(ofPlatform(Platforms.thirdSite)),
    when(is(RequiredParts.thirdSiteMissing, 'yes'), toConfirm, 'ok'),
    notPublished,
  ),
} as const satisfies PlainCheck;

export const gateway = {
  check: 'gateway',
  asks: 'Are FCIP gateways needed on what is bought, and are their price and delay stated?',
  restsOn: 'Platforms',
  weight: 'money',
  missing: true,
  says: 'nothing but FCIP gateways puts its Fibre Channel on what is bought, and no gateway is priced',
  blank: 'FCIP gateways are needed, and their price or their delay is not stated',
  description:
    'To confirm if gateways are required and no line for them is priced, or if they are needed and nothing tells their delay; warns if nothing else would carry the Fibre Channel of the platform over what is bought',
  status: when(
    is(RequiredParts.gatewayMissing, 'yes'),
    toConfirm,
    when(
      and(is(RequiredParts.gatewayNeed, 'advised'), is(RequiredParts.gatewayLines, 0)),
      'warning',
      when(is(RequiredParts.gatewayUndelayed, 'yes'), toConfirm, 'ok'),
    ),
  ),
} as const satisfies PlainCheck;

export const encryption = {
  check: 'encryption',
  asks: 'Are the price and the delay of what encrypts the storage traffic stated?',
  restsOn: 'Spans',
  weight: 'money',
  missing: true,
  blank: 'what it crosses encrypts, and the price or the delay of that is not stated',
  description:
    'To confirm if the framing in use, or gear of the span, encrypts and no line for that is priced, or nothing tells its delay',
  status: when(or(is(RequiredParts.encryptionMissing, 'yes'), is(RequiredParts.encryptionUndelayed, 'yes')), toConfirm, 'ok'),
} as const satisfies PlainCheck;
