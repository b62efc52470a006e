import type { State } from '../../model/states';
import type { Row } from '../plan';

/**
 * How a platform looks at loads: with the peak factor (1) or without (0), above which away share ownership moves (1: never),
 * and whether the other site takes the volumes over where a node is down (1), its nodes not being redundant per site.
 */
export interface Behaviour {
  readonly peaks: number;
  readonly follows: number;
  readonly takesOver: number;
}

export function behaviourOf(platform: Row): Behaviour {
  const { synchronous, homeFollowsAbove, nodesRedundantPerSite } = platform;
  return {
    peaks: synchronous === 'no' ? 0 : 1,
    follows: typeof homeFollowsAbove === 'number' ? homeFollowsAbove : 1,
    takesOver: nodesRedundantPerSite === 'no' ? 1 : 0,
  };
}

export interface Place {
  readonly span: string;
  readonly state: State;
  /** Years of growth; null: those that are sized for, whatever they are. */
  readonly year: number | null;
}

/** The rows of loads that a platform rests on in a state: places that look alike share them. */
export interface Seen {
  readonly place: Place;
  readonly peaks: number;
  readonly follows: number;
}

/** In which state VMs run as they do in this one: a node or a path that is lost moves none. */
export const vmsAsIn = (state: State): State => (state.startsWith('drained') ? state : 'planned');

/** With a node down nothing can be owned by its site, so nothing follows the load there either. */
export function seen(place: Place, { peaks, follows, takesOver }: Behaviour): Seen {
  const down = place.state.startsWith('node down') && takesOver === 1;
  return down ? { place, peaks, follows: 1 } : { place: { ...place, state: vmsAsIn(place.state) }, peaks, follows };
}

const yearName = (year: number | null): string => (year === null ? 'sized' : String(year));

export const networkKey = ({ span, state, year }: Place): string => `${span} | ${vmsAsIn(state)} | ${yearName(year)}`;

export const ownerKey = ({ place: { span, state, year }, peaks, follows }: Seen, owner: string): string =>
  `${span} | ${state} | ${yearName(year)} | ${owner} | ${peaks} | ${follows}`;

export const ownerRows = (of: Seen): Row[] =>
  ['A', 'B'].map((owner) => ({
    loads: ownerKey(of, owner),
    ...of.place,
    owner,
    peaks: of.peaks,
    followsAbove: of.follows,
  }));

/**
 * The workloads of each home site, split where the platform moves ownership. In a state, the away share of a workload
 * is part × planned share + plus; one that has moved counts for the other site, with 1 − share.
 */
export function homeRows(of: Seen, spanNo: number): Row[] {
  const { place, peaks, follows } = of;
  return ['A', 'B'].flatMap((home, at) => {
    const other = home === 'A' ? 'B' : 'A';
    const row = (owner: string, over: number, upTo: number, part: number, plus: number): Row => ({
      into: ownerKey(of, owner),
      ...place,
      homeSite: home,
      end: 2 * spanNo + 1 + at,
      peaks,
      over,
      upTo,
      part,
      plus,
    });
    // Shares lie between 0 and 1: above −1 is every one, and none lies above 1.
    if (place.state === `node down ${home}`) return [row(other, -1, 1, -1, 1)];
    if (vmsAsIn(place.state) === 'planned') {
      const kept = row(home, -1, follows, 1, 0);
      return follows < 1 ? [kept, row(other, follows, 1, -1, 1)] : [kept];
    }
    const share = place.state === `drained ${home}` ? 1 : 0;
    return share > follows ? [row(other, -1, 1, 0, 1 - share)] : [row(home, -1, 1, 0, share)];
  });
}

/** The rows of loads that a demand of a platform rests on. */
export function demandKeys(place: Place, platform: Row): Row {
  const of = seen(place, behaviourOf(platform));
  return { loadsA: ownerKey(of, 'A'), loadsB: ownerKey(of, 'B'), network: networkKey(place) };
}
