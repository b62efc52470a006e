import type { CheckName } from '../../../model/checks';
import { beyond, type Wording } from './words';

/** Limits that the figure of the span, or what is bought, does not keep; `unknown` where the figure is not stated. */
const limit =
  (check: CheckName, unknown: string): Wording =>
  (facts, status) =>
    status === 'not stated' ? [unknown] : beyond(facts, check, status);

export const pathDifference = limit('path difference', 'protect route not stated, and the platform limits the difference');
export const loss = limit('loss', 'loss of the span not stated, and the platform limits it');
export const jitter = limit('jitter', 'jitter of the span not stated, and the platform limits it');
export const mtu = limit('MTU', 'MTU of the span not stated, and the platform asks for a least one');
export const minimumLink: Wording = (facts, status) => beyond(facts, 'minimum link', status);
export const linksPerPath: Wording = (facts, status) => beyond(facts, 'links per path', status);
export const numberOfSites: Wording = (facts, status) => beyond(facts, 'number of sites', status);
export const tcpBound: Wording = (facts, status) => beyond(facts, 'TCP bound', status);
export const credits: Wording = (facts, status) => beyond(facts, 'credits', status);
