import { valuesOf, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { offer, plan, platform, price, workload } from '../reference/handPlan';
import type { Plan, PlatformRow, WorkloadRow } from '../reference/plan';

/** The platform of the hand-made plan, with the name that a plan file needs. */
export const named = (changes: Partial<PlatformRow> = {}) => ({ name: 'Mirror', ...platform(changes) });

/** The workload of the hand-made plan with half of its IO and twice that at peak, and a capacity. */
export const peaking = (changes: Partial<WorkloadRow> = {}): WorkloadRow =>
  workload({ readIops: 1000, writeIops: 500, peakFactor: 2, capacityTB: 1, ...changes });

/** An option that fits, with nothing to say about it; each test changes one thing of it. */
export const good = (changes: Partial<Plan> = {}): Plan =>
  plan({ platforms: [named()], workloads: [peaking()], offers: [offer({ termMonths: 60 })], prices: [price()], ...changes });

export function valuesFor(json: unknown): Values {
  const { read, quoted } = quote(json);
  return valuesOf(quoted?.full ?? null, read.problems, read.warnings);
}
