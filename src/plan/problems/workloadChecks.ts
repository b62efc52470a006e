import { drainWindowMinutes, migrationsAtOnce } from '../../model/inputs/assumptions';
import * as workload from '../../model/inputs/workloads';
import { figureOf } from '../describe/assumed';
import { type Draft, isBlank, textOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { type Drafts, rowsOf } from './references';
import { Workloads } from '../../model/inputs/workloads';
import { Spans } from '../../model/inputs/network/spans';

/** Whether it takes part in the figures. Where that cannot be read it does. */
export const isIncluded = (row: Draft): boolean => textOf(row, Workloads.include) !== 'no';

/** A home at one end of the span, and what a drain window asks of workloads that take part. */
export function checkWorkloads(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, workload.workloads)) {
    checkHome(row, findings);
    if (isIncluded(row)) checkDrain(row, drafts.assumptions, findings);
  }
}

function checkHome(row: Draft, findings: Findings): void {
  const [home, span] = [row.refs.get(Workloads.homeSite), row.refs.get(Workloads.span)];
  const ends = [span?.refs.get(Spans.from), span?.refs.get(Spans.to)].filter((end) => end !== undefined);
  if (!home || !span || ends.length < 2 || ends.includes(home)) return;
  const names = ends.map(({ name }) => `"${name}"`).join(' or ');
  const at = `${row.where}.${Workloads.homeSite.field}`;
  findings.add(row, problem('home-site-not-on-span', at, home.name, home.name ?? '', span.name ?? '', names));
}

function checkDrain(row: Draft, assumptions: Draft, findings: Findings): void {
  if (figureOf(assumptions, drainWindowMinutes) === null) return;
  const { memoryGB, dirtyMBps } = Workloads;
  if (isBlank(row, memoryGB)) findings.add(row, problem('drain-window-memory', `${row.where}.${memoryGB.field}`, null));
  const moves = (figureOf(assumptions, migrationsAtOnce) ?? 0) > 0;
  if (moves && isBlank(row, dirtyMBps)) findings.add(row, problem('drain-window-dirty', `${row.where}.${dirtyMBps.field}`, null));
}
