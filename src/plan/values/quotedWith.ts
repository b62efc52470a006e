import { catalogueVersion } from '../../catalogue/version';
import { Hypervisors, hypervisors } from '../../model/inputs/products/hypervisors';
import { Platforms, platforms } from '../../model/inputs/products/platforms';
import { dateText } from '../../quantities/dates';
import type { Plan } from '../plan';
import { programVersion } from '../programVersion';

/** What a quote was made with, and how old the facts are that it rests on. */
export interface QuotedWith {
  /** Version of Metrospan. */
  readonly program: string;
  /** Version of its catalogue: the day of its last change, YYYY-MM-DD. */
  readonly catalogue: string;
  /** Oldest and newest source date of the rows of platforms and hypervisors, YYYY-MM-DD; null if no row has one. */
  readonly oldestSource: string | null;
  readonly newestSource: string | null;
}

const dated = [
  { table: platforms, field: Platforms.sourceDate.field },
  { table: hypervisors, field: Hypervisors.sourceDate.field },
];

/** @param plan null if nothing of it could be read. */
export function quotedWith(plan: Plan | null): QuotedWith {
  const days = dated
    .flatMap(({ table, field }) => (plan?.tables.get(table) ?? []).map((row) => row[field]))
    .filter((day) => typeof day === 'number');
  return {
    program: programVersion,
    catalogue: catalogueVersion,
    oldestSource: days.length > 0 ? dateText(Math.min(...days)) : null,
    newestSource: days.length > 0 ? dateText(Math.max(...days)) : null,
  };
}

/** In a sentence, for people. */
export function quotedWithText({ program, catalogue, oldestSource, newestSource }: QuotedWith): string {
  const made = `Metrospan ${program}, catalogue of ${catalogue}`;
  if (oldestSource === null || newestSource === null) return `${made}; no platform or hypervisor has a dated source.`;
  if (oldestSource === newestSource) return `${made}; sources of platforms and hypervisors are of ${newestSource}.`;
  return `${made}; sources of platforms and hypervisors are of ${oldestSource} to ${newestSource}.`;
}
