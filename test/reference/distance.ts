/** Routes of the paths and the round-trip time of a span. */
import type { Platform } from './inputs';
import type { Plan, SpanRow } from './plan';
import { isYes, rowOf, sameKey, sum } from './rules';

export interface Route {
  /** The working path first; every other path takes the protect route. */
  pathKm: number[];
  longerKm: number;
  /** Of the working path, of the others, and the greater. */
  workingRttMs: number;
  protectRttMs: number;
  rttMs: number;
  /** The protect route is not stated and was taken to be the working route. */
  protectAssumed: boolean;
  /** The longer path and its round trip, if an estimate is 30 % too short. */
  upToKm: number;
  upToRttMs: number;
  /** The longest path on which nothing renews the light; 0 if there is none. */
  unamplifiedKm: number;
}

const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function haversineKm(plan: Plan, span: SpanRow): number {
  const a = rowOf(plan.sites, (s) => s.site, span.from);
  const b = rowOf(plan.sites, (s) => s.site, span.to);
  const stated = (degrees: number | null | undefined): number => {
    if (degrees === null || degrees === undefined) throw new Error(`Span "${span.span}" has no distance`);
    return radians(degrees);
  };
  const [latA, lonA, latB, lonB] = [stated(a.latitude), stated(a.longitude), stated(b.latitude), stated(b.longitude)];
  const half = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What is listed in parts for a path of the span, one way. */
function partsUs(plan: Plan, span: SpanRow, path: 'working' | 'protect'): number {
  const on = (plan.parts ?? []).filter((p) => sameKey(p.span, span.span) && ['both', path].includes(p.path ?? 'both'));
  return sum(on.map((p) => (p.count ?? 1) * rowOf(plan.equipment ?? [], (e) => e.equipment, p.equipment).oneWayUs));
}

/** Whether a part of the path renews the light. */
const isAmplified = (plan: Plan, span: SpanRow, path: 'working' | 'protect'): boolean =>
  (plan.parts ?? []).some((p) => {
    const here = sameKey(p.span, span.span) && ['both', path].includes(p.path ?? 'both') && (p.count ?? 1) > 0;
    return here && isYes(rowOf(plan.equipment ?? [], (e) => e.equipment, p.equipment).amplifies ?? false);
  });

export function routeOf(plan: Plan, span: SpanRow): Route {
  const factor = span.routeFactor ?? plan.assumptions.routeFactor ?? 1.5;
  const workingKm = span.workingRouteKm ?? (span.straightKm ?? haversineKm(plan, span)) * factor;
  const protectKm = span.protectRouteKm ?? workingKm;
  const paths = plan.assumptions.paths ?? 2;
  const pathKm: number[] = [];
  for (let path = 1; path <= paths; path += 1) pathKm.push(path === 1 ? workingKm : protectKm);
  const longerKm = Math.max(...pathKm);
  const fibreMs = (km: number): number => (2 * km * (plan.assumptions.fibreUsPerKm ?? 4.897)) / 1000;
  const listedMs = (path: 'working' | 'protect'): number => (2 * ((span.equipmentUs ?? 0) + partsUs(plan, span, path))) / 1000;
  const measured = span.measuredRttMs ?? null;
  const workingRttMs = measured ?? fibreMs(workingKm) + listedMs('working');
  // What a measurement shows beyond fibre is gear; the other path has as much, but for what is listed for one of them alone.
  const gearMs =
    measured === null
      ? listedMs('protect')
      : Math.max(0, measured - fibreMs(workingKm) + listedMs('protect') - listedMs('working'));
  const otherRttMs = span.measuredProtectRttMs ?? fibreMs(protectKm) + gearMs;
  const protectRttMs = paths > 1 ? otherRttMs : workingRttMs;
  const rttMs = Math.max(workingRttMs, protectRttMs);
  const protectAssumed = paths > 1 && (span.protectRouteKm ?? null) === null;
  // The error of an estimate, by which both paths are longer if the protect route is taken to be as long.
  const workingUpToKm = workingKm * ((span.workingRouteKm ?? null) === null ? 1.3 : 1);
  const protectUpToKm = span.protectRouteKm ?? workingUpToKm;
  const upToKm = paths > 1 ? Math.max(workingUpToKm, protectUpToKm) : workingUpToKm;
  const workingUpToMs = measured ?? fibreMs(workingUpToKm) + listedMs('working');
  const protectUpToMs = span.measuredProtectRttMs ?? fibreMs(protectUpToKm) + gearMs;
  const upToRttMs = paths > 1 ? Math.max(workingUpToMs, protectUpToMs) : workingUpToMs;
  const unamplifiedKm = Math.max(
    isAmplified(plan, span, 'working') ? 0 : workingKm,
    paths > 1 && !isAmplified(plan, span, 'protect') ? protectKm : 0,
  );
  return { pathKm, longerKm, workingRttMs, protectRttMs, rttMs, protectAssumed, upToKm, upToRttMs, unamplifiedKm };
}

/** The round trips of a platform: those of the span, through its own gear at both ends, there and back. */
export function throughGear(route: Route, { gearUs }: Platform): Route {
  const gearMs = (2 * gearUs) / 1000;
  return {
    ...route,
    workingRttMs: route.workingRttMs + gearMs,
    protectRttMs: route.protectRttMs + gearMs,
    rttMs: route.rttMs + gearMs,
    upToRttMs: route.upToRttMs + gearMs,
  };
}
