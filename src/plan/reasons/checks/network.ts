import { beyond, limit, type Wording } from './words';

export const pathDifference = limit('path difference', 'the protect route of the span');
export const loss = limit('loss', 'the loss of the span');
export const jitter = limit('jitter', 'the jitter of the span');
export const mtu = limit('MTU', 'the MTU of the span');
export const minimumLink = limit('minimum link');
export const linksPerPath = limit('links per path');
export const numberOfSites = limit('number of sites');
export const tcpBound: Wording = (facts, status) => beyond(facts, 'TCP bound', status);
export const credits: Wording = (facts, status) => beyond(facts, 'credits', status);
