/** Buffer-to-buffer credits of the paths of a span. */
import type { Route } from './distance';
import type { SpanRow } from './plan';
import { isYes, wholeDown, wholeUp } from './rules';

export interface Credits {
  span: string;
  path: 'working' | 'protect';
  brocadeCredits: number | null;
  brocadeFrameCredits: number | null;
  qlogicCredits: number | null;
  framesInFlight: number | null;
  creditsNeeded: number | null;
  throughputMBps: number | null;
  fullRateKm: number | null;
  unreservedCredits: number | null;
  onePortCredits: number | null;
  longPorts: number | null;
}

const ifAll = <T>(stated: (T | null | undefined)[], of: () => number): number | null =>
  stated.every((one) => one !== null && one !== undefined) ? of() : null;

/** Bytes on the line of a port, MB/s. */
export const lineMBps = (fcGbps: number): number => (fcGbps === 10 ? 1276.36 : fcGbps * 106.25);

/** Frames sent within a round trip: data and 36 bytes around them. */
export const framesInFlight = (fcGbps: number, rttMs: number, frameBytes: number): number =>
  (lineMBps(fcGbps) * 1000 * rttMs) / (frameBytes + 36);

export function creditsOf(span: SpanRow, route: Route): Credits[] {
  const { bbCredits, switchCredits, switchPorts } = span;
  const speed = span.fcGbps ?? null;
  const frame = span.frameBytes ?? 2112;
  const reserve = span.reservedCredits ?? 8;
  return (['working', 'protect'] as const).map((path) => {
    const km = (path === 'working' ? route.pathKm[0] : (route.pathKm[1] ?? route.pathKm[0])) ?? NaN;
    const rttMs = path === 'working' ? route.workingRttMs : route.protectRttMs;
    const gbps = speed ?? NaN;
    const inFlight = framesInFlight(gbps, rttMs, frame);
    const spare = 6 + (isYes(span.creditQos ?? false) ? 14 : 0);
    const brocade = wholeUp(km * gbps * 0.5) + spare;
    const unreserved = (switchCredits ?? NaN) - (switchPorts ?? NaN) * reserve;
    const ports = (): number => {
      if (brocade <= reserve) return switchPorts ?? NaN;
      return Math.min(switchPorts ?? NaN, wholeDown(Math.max(0, unreserved) / (brocade - reserve)));
    };
    return {
      span: span.span,
      path,
      brocadeCredits: ifAll([speed], () => brocade),
      brocadeFrameCredits: ifAll([speed], () => wholeUp(wholeUp((km * 2112) / frame) * gbps * 0.5)),
      qlogicCredits: ifAll([speed], () => wholeUp(km * gbps * 0.6)),
      framesInFlight: ifAll([speed], () => inFlight),
      creditsNeeded: ifAll([speed], () => wholeUp(inFlight)),
      throughputMBps: ifAll([speed, bbCredits], () => lineMBps(gbps) * Math.min(1, (bbCredits ?? NaN) / inFlight)),
      fullRateKm: ifAll([speed, bbCredits], () => (km * (bbCredits ?? NaN)) / inFlight),
      unreservedCredits: ifAll([switchCredits, switchPorts], () => unreserved),
      onePortCredits: ifAll([switchCredits, switchPorts], () => unreserved + reserve),
      longPorts: ifAll([speed, switchPorts, brocade <= reserve ? 0 : switchCredits], ports),
    };
  });
}
