/** What storage crosses a span in: how much of the wire is payload. */
import type { Plan, SpanRow } from './plan';
import { rowOf } from './rules';

export interface Transport {
  /** Payload ÷ bytes on the wire. */
  efficiency: number;
}

/** As the framing states it, else by its packets, of the span's MTU where that is stated; without a framing as the plan says. */
export function transportOf(plan: Plan, span: SpanRow): Transport {
  const key = span.framing ?? null;
  const ofPlan = plan.assumptions.linkEfficiency ?? 0.93;
  if (key === null) return { efficiency: ofPlan };
  const framing = rowOf(plan.transports ?? [], (t) => t.framing, key);
  const packet = span.mtuBytes ?? framing.mtuBytes ?? null;
  const data = packet === null ? null : packet - (framing.headerBytes ?? 0);
  const byPacket = packet === null || data === null ? null : data / (packet + (framing.lineBytes ?? 0));
  return { efficiency: framing.efficiency ?? byPacket ?? ofPlan };
}
