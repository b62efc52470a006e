/** The framing of storage traffic on a span: how much of the wire is payload, and what TCP carries. */
import type { Plan, SpanRow } from './plan';
import { isYes, rowOf } from './rules';

export interface Transport {
  /** Payload ÷ bytes on the wire. */
  efficiency: number;
  overTcp: boolean;
  /** Data bytes of a packet; null without a framing, or if its packet size is not known. */
  segmentBytes: number | null;
}

/** The framing's stated efficiency, else that of its packets (span's MTU, else the framing's). Without a framing: the plan's. */
export function transportOf(plan: Plan, span: SpanRow): Transport {
  const key = span.framing ?? null;
  const ofPlan = plan.assumptions.linkEfficiency ?? 0.93;
  if (key === null) return { efficiency: ofPlan, overTcp: false, segmentBytes: null };
  const framing = rowOf(plan.transports ?? [], (t) => t.framing, key);
  const packet = span.mtuBytes ?? framing.mtuBytes ?? null;
  const segmentBytes = packet === null ? null : packet - (framing.headerBytes ?? 0);
  const byPacket = packet === null || segmentBytes === null ? null : segmentBytes / (packet + (framing.lineBytes ?? 0));
  return { efficiency: framing.efficiency ?? byPacket ?? ofPlan, overTcp: isYes(framing.overTcp ?? false), segmentBytes };
}

/** A window in each round trip; a segment in each, divided by the root of the loss: the lesser, for each connection. */
export function tcpOf(plan: Plan, span: SpanRow, rttMs: number) {
  const { overTcp, segmentBytes: framed } = transportOf(plan, span);
  // Hosts and platforms that need no framing to run in TCP send plain packets of it.
  const plain = Math.max(1, (span.mtuBytes ?? 1500) - 40);
  const segmentBytes = (overTcp ? framed : null) ?? plain;
  const windowBytes = span.tcpWindowBytes ?? null;
  const loss = span.lossShare ?? null;
  const windowMbps = windowBytes === null ? null : (windowBytes * 8) / 1e6 / (rttMs / 1000);
  const lossMbps = loss === null || loss === 0 ? null : (segmentBytes * 8) / 1e6 / ((rttMs / 1000) * Math.sqrt(loss));
  const one = windowMbps === null || lossMbps === null ? (windowMbps ?? lossMbps) : Math.min(windowMbps, lossMbps);
  const tcpMbps = one === null ? null : one * (span.tcpStreams ?? 1);
  return { span: span.span, overTcp: overTcp ? 'yes' : 'no', segmentBytes, windowMbps, lossMbps, tcpMbps };
}
export type Tcp = ReturnType<typeof tcpOf>;
