import type { State } from '../model/states';
import type { Row } from './plan';

/** How a platform looks at loads: with the peak factor (1) or without (0), and above which away share ownership moves (1: never). */
export interface Behaviour {
  readonly peaks: number;
  readonly follows: number;
}

export function behaviourOf(platform: Row): Behaviour {
  const { synchronous, homeFollowsAbove } = platform;
  return { peaks: synchronous === 'no' ? 0 : 1, follows: typeof homeFollowsAbove === 'number' ? homeFollowsAbove : 1 };
}

interface Place {
  readonly span: string;
  readonly state: State;
  readonly year: number;
}

export const ownerKey = ({ span, state, year }: Place, owner: string, { peaks, follows }: Behaviour): string =>
  `${span} | ${state} | ${year} | ${owner} | ${peaks} | ${follows}`;

export const ownerRows = (place: Place, behaviour: Behaviour): Row[] =>
  ['A', 'B'].map((owner) => ({
    loads: ownerKey(place, owner, behaviour),
    ...place,
    owner,
    peaks: behaviour.peaks,
    followsAbove: behaviour.follows,
  }));

/**
 * The workloads of each home site, split where the platform moves ownership. In a state, the away share of a workload
 * is part × planned share + plus; one that has moved counts for the other site, with 1 − share.
 */
export function homeRows(place: Place, behaviour: Behaviour, spanNo: number): Row[] {
  return ['A', 'B'].flatMap((home, at) => {
    const other = home === 'A' ? 'B' : 'A';
    const row = (owner: string, over: number, upTo: number, part: number, plus: number): Row => ({
      into: ownerKey(place, owner, behaviour),
      ...place,
      homeSite: home,
      end: 2 * spanNo + 1 + at,
      peaks: behaviour.peaks,
      over,
      upTo,
      part,
      plus,
    });
    // Shares lie between 0 and 1: above −1 is every one, and none lies above 1.
    if (place.state === 'planned') {
      const kept = row(home, -1, behaviour.follows, 1, 0);
      return behaviour.follows < 1 ? [kept, row(other, behaviour.follows, 1, -1, 1)] : [kept];
    }
    const share = place.state === `drained ${home}` ? 1 : 0;
    return share > behaviour.follows ? [row(other, -1, 1, 0, 1 - share)] : [row(home, -1, 1, 0, share)];
  });
}
