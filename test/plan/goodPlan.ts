import { valuesOf, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { offer, plan, platform, price } from '../reference/handPlan';
import type { Plan, PlatformRow } from '../reference/plan';

/** The platform of the hand-made plan, with the name that a plan file needs. */
export const named = (changes: Partial<PlatformRow> = {}) => ({ name: 'Mirror', ...platform(changes) });

/** An option that fits, with nothing to say about it; each test changes one thing of it. */
export const good = (changes: Partial<Plan> = {}): Plan =>
  plan({ platforms: [named()], offers: [offer({ termMonths: 60 })], prices: [price()], ...changes });

export function valuesFor(json: unknown): Values {
  const { read, quoted } = quote(json);
  return valuesOf(quoted?.full ?? null, read.problems, read.warnings);
}
