import { spans, Spans } from '../../model/inputs/network/spans';
import * as transport from '../../model/inputs/network/transports';
import { plain } from '../describe/describe';
import { isBlank, numberOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { type Drafts, rowsOf } from './references';
import { Transports } from '../../model/inputs/network/transports';

/** A framing says how much of the wire is payload, and its packets have room for some. */
export function checkTransports(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, transport.transports)) {
    if (isBlank(row, Transports.efficiency) && isBlank(row, Transports.mtuBytes))
      findings.add(row, problem('framing-without-efficiency', row.where, row.name, row.name ?? ''));
    const packet = numberOf(row, Transports.mtuBytes);
    const headers = numberOf(row, Transports.headerBytes) ?? 0;
    if (packet !== null && packet <= headers) {
      const at = `${row.where}.${Transports.headerBytes.field}`;
      findings.add(row, problem('packet-without-room', at, headers, plain(packet), plain(headers), row.name ?? ''));
    }
  }
  for (const row of rowsOf(drafts, spans)) {
    const framing = row.refs.get(Spans.framing);
    const packet = numberOf(row, Spans.mtuBytes);
    const headers = framing ? (numberOf(framing, Transports.headerBytes) ?? 0) : 0;
    if (!framing || packet === null || packet > headers) continue;
    const at = `${row.where}.${Spans.mtuBytes.field}`;
    findings.add(row, problem('mtu-without-room', at, packet, plain(packet), plain(headers), framing.name ?? ''));
  }
}
