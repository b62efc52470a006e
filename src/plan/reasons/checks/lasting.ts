import { maxCopyHours, maxResyncHours } from '../../../model/inputs/assumptions';
import { figure, numberText } from '../../../formula/figures';
import { neverEnds, type resyncEvents, Resyncs } from '../../../model/demands/resyncs';
import { Loads } from '../../../model/loads/loads';
import { named } from './named';
import { LinkChoice } from '../../../model/links/linkChoice';
import { LinkLasts } from '../../../model/links/linkLasts';
import { OptionCosts } from '../../../model/options/costs';
import { one } from '../../../quantities/units';
import type { Column } from '../../../formula';
import type { OptionFacts } from '../optionFacts';
import { rowsWith } from '../rows';
import { figuresOf, ofWorkload, type Pointed, type Wording } from './words';
import { Workloads } from '../../../model/inputs/workloads';
import { toConfirm } from '../../../model/checks/status';
import { FitRows } from '../../../model/checks';

/** The circuits that are outgrown first. */
export const outgrown: Wording = (facts) => {
  const until = facts.number(OptionCosts.validUntilMonth, facts.row);
  const horizon = figuresOf(facts, 'outgrown')?.limit;
  if (!until || !horizon) return [];
  const first = facts.links.filter((link) => facts.number(LinkLasts.validUntilMonth, link)?.eq(until));
  const names = [...new Set(first.map((link) => `“${facts.shown(LinkChoice.product, link)}”`))].join(' and ');
  const months = [until, horizon].map((each) => numberText(each, one)).join(' of ');
  return [`${names} large enough for ${months} months; the total excludes the upgrade`];
};

/** The circuits that are handed over last. */
export const delivery: Wording = (facts) => {
  const figures = figuresOf(facts, 'delivery');
  if (!figures?.value || !figures.limit) return [];
  const { value, limit, inUnit } = figures;
  const last = facts.links.filter((link) => facts.number(LinkChoice.installWeeks, link)?.eq(value));
  const names = [...new Set(last.map((link) => `“${facts.shown(LinkChoice.product, link)}”`))].join(' and ');
  return [`${names} handed over after ${inUnit(value)}, and go-live is in ${inUnit(limit)}`];
};

/** What is copied in the direction that takes longer, or never ends. */
function slowerWay(facts: OptionFacts, row: number): Column {
  const [aToB, bToA] = [facts.number(Resyncs.hoursAtoB, row), facts.number(Resyncs.hoursBtoA, row)];
  return aToB === null || (bToA !== null && aToB.gte(bToA)) ? Resyncs.toCopyTBAtoB : Resyncs.toCopyTBBtoA;
}

/** The workloads without a capacity, and the first cell to fill. */
function withoutCapacity(facts: OptionFacts): Pointed {
  const blank = facts.loads.filter((load) => facts.number(Loads.capacityTB, load) === null);
  const text = `capacity of ${named(blank.map((load) => facts.shown(Loads.workload, load)))} is blank`;
  return { text, input: blank[0] === undefined ? null : ofWorkload(facts, blank[0], Workloads.capacityTB) };
}

const copy =
  (event: (typeof resyncEvents)[number], allowed: typeof maxCopyHours): Wording =>
  (facts, status) => {
    if (status === toConfirm) return [withoutCapacity(facts)];
    const rows = rowsWith(facts.reading, Resyncs.option, facts.reading.cell(FitRows.option, facts.fit));
    const row = rows.find((each) => facts.is(Resyncs.event, each, event));
    if (row === undefined) return [];
    const what = facts.shown(slowerWay(facts, row), row);
    if (facts.is(Resyncs.status, row, neverEnds)) return [`never ends: no spare bandwidth for ${what}`];
    const most = figure(facts.reading.assumption(allowed), allowed.unit);
    return [`${what} take ${facts.shown(Resyncs.hours, row)}, ${most} are allowed`];
  };

export const firstCopy = copy('initial copy', maxCopyHours);
export const resync = copy('resync, site lost', maxResyncHours);
