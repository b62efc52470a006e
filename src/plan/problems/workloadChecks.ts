import { drainWindowMinutes, migrationsAtOnce } from '../../model/inputs/assumptions';
import { spanFrom, spanTo } from '../../model/inputs/network/spans';
import * as workload from '../../model/inputs/workloads';
import { figureOf } from '../describe/assumed';
import { type Draft, type Findings, isBlank, textOf } from '../reasons/findings';
import { problem } from './messages';
import { type Drafts, rowsOf } from './references';

/** Whether it takes part in the figures. Where that cannot be read it does. */
export const isIncluded = (row: Draft): boolean => textOf(row, workload.include) !== 'no';

/** A home at one end of the span, and what a drain window asks of workloads that take part. */
export function checkWorkloads(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, workload.workloads)) {
    checkHome(row, findings);
    if (isIncluded(row)) checkDrain(row, drafts.assumptions, findings);
  }
}

function checkHome(row: Draft, findings: Findings): void {
  const [home, span] = [row.refs.get(workload.homeSite), row.refs.get(workload.workloadSpan)];
  const ends = [span?.refs.get(spanFrom), span?.refs.get(spanTo)].filter((end) => end !== undefined);
  if (!home || !span || ends.length < 2 || ends.includes(home)) return;
  const names = ends.map(({ name }) => `"${name}"`).join(' or ');
  const at = `${row.where}.${workload.homeSite.field}`;
  findings.add(row, problem('home-site-not-on-span', at, home.name, home.name ?? '', span.name ?? '', names));
}

function checkDrain(row: Draft, assumptions: Draft, findings: Findings): void {
  if (figureOf(assumptions, drainWindowMinutes) === null) return;
  const { memoryGB, dirtyMBps } = workload;
  if (isBlank(row, memoryGB)) findings.add(row, problem('drain-window-memory', `${row.where}.${memoryGB.field}`, null));
  const moves = (figureOf(assumptions, migrationsAtOnce) ?? 0) > 0;
  if (moves && isBlank(row, dirtyMBps)) findings.add(row, problem('drain-window-dirty', `${row.where}.${dirtyMBps.field}`, null));
}
