import { Crossing } from '../../../model/checks/network/crossing';
import { RefusedNetwork } from '../../../model/checks/network/refusedNetwork';
import { notPublished, toConfirm } from '../../../model/checks/status';
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
  if (status === toConfirm) return [`the overlay of the span is blank; the vendor refuses ${refused}`];
  const names = refused.split(',').map((name) => name.trim().toLowerCase());
  return [RefusedNetwork.overlay, Crossing.framingInUse]
    .map((column) => facts.shown(column, facts.fit))
    .filter((used) => names.includes(used.toLowerCase()))
    .map((used) => `the vendor does not support ${used} between the sites`);
};
