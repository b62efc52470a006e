/** Round trip and writes when a path is lost: those of the slowest remaining path. */
import type { Route } from './distance';
import { addedMs } from './latency';
import type { Case } from './loads';
import type { PathLoss } from './values';

export function pathLossesOf(c: Case, route: Route): PathLoss[] {
  const paths: PathLoss['survivor'][] = route.pathKm.map((_, path) => (path === 0 ? 'working' : 'protect'));
  return (['none', 'working', 'protect'] as const).map((lost): PathLoss => {
    // A span with one path can only lose that one.
    const gone = lost === 'none' ? -1 : Math.max(0, paths.indexOf(lost));
    const left = paths.filter((_, path) => path !== gone);
    const [kind = 'none', another] = new Set(left);
    const survivor = lost === 'none' || another !== undefined ? 'all' : kind;
    const named = { span: c.span.span, platform: c.key, lost, survivor };
    if (left.length === 0) return { ...named, rttMs: null, writeHomeMs: null, writeAwayMs: null };
    const rttMs = Math.max(...left.map((path) => (path === 'working' ? route.workingRttMs : route.protectRttMs)));
    const { writeHomeMs, writeAwayMs } = addedMs(c, rttMs);
    return { ...named, rttMs, writeHomeMs, writeAwayMs };
  });
}
