import type { Column } from '../../../formula';
import { Crossing } from '../../../model/checks/network/crossing';
import { RefusedNetwork } from '../../../model/checks/network/refusedNetwork';
import { notPublished, toConfirm } from '../../../model/checks/status';
import { LinkBounds } from '../../../model/links/linkBounds';
import { LinkChoice } from '../../../model/links/linkChoice';
import { Links } from '../../../model/links/linkNeeds';
import { carried } from '../circuitReasons';
import { limit, type Wording } from './words';

export const pathDifference = limit('path difference', 'the protect route of the span');
export const loss = limit('loss', 'the loss of the span');
export const jitter = limit('jitter', 'the jitter of the span');
export const mtu = limit('MTU', 'the MTU of the span');
export const minimumLink = limit('minimum link');
export const linksPerPath = limit('links per path');
export const numberOfSites = limit('number of sites');
export const independentPaths = limit('independent paths');

export const fewestLinks = limit('fewest links');

export const refusedNetwork: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor does not publish which overlays and framings it refuses'];
  const refused = facts.shown(RefusedNetwork.refuses, facts.fit);
  if (status === toConfirm)
    return [`the overlay of the span is blank, and its framing names none; the vendor refuses ${refused}`];
  const names = refused.split(',').map((name) => name.trim().toLowerCase());
  const isRefused = (column: Column): boolean => names.includes(facts.shown(column, facts.fit).toLowerCase());
  const named = [RefusedNetwork.overlay, Crossing.framingInUse].filter(isRefused).map((column) => facts.shown(column, facts.fit));
  const [is, framing] = [RefusedNetwork.framingOverlay, Crossing.framingInUse].map((column) => facts.shown(column, facts.fit));
  return [
    ...named.map((used) => `the vendor does not support ${used} between the sites`),
    ...(isRefused(RefusedNetwork.framingOverlay) && !named.includes(is!)
      ? [`the vendor does not support ${is} between the sites, which the framing “${framing}” is`]
      : []),
  ];
};

/** Of each wavelength, which one and what it is handed. */
export const clientSignal: Wording = (facts) =>
  facts.links
    .filter((link) => facts.is(LinkBounds.signalOpen, link, 'yes'))
    .map((link) => {
      const what = carried[facts.shown(Links.carries, link)] ?? '';
      const product = facts.shown(LinkChoice.product, link);
      return `the client signal of “${product}” is not stated; ${what} needs one that carries Fibre Channel, which a wavelength sold as Ethernet does not`;
    });
