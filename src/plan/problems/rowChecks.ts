import { type Column, foldKey } from '../../formula';
import { dateText } from '../../quantities/dates';
import * as choice from '../../model/inputs/choices';
import { failures, Failures } from '../../model/inputs/products/failures';
import * as platform from '../../model/inputs/products/platforms';
import { sites, Sites } from '../../model/inputs/network/sites';
import { type Draft, isBlank, numberOf, textOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { type Drafts, rowsOf } from './references';
import { Offers } from '../../model/inputs/offers';
import { Platforms } from '../../model/inputs/products/platforms';
import { Hypervisors } from '../../model/inputs/products/hypervisors';
import { basesByLoad, energyBasis, prices, Prices, shareOfListBasis } from '../../model/inputs/prices';
import { replicas, Replicas } from '../../model/inputs/replicas';
import { plain } from '../describe/describe';
import { Choices } from '../../model/inputs/choices';
import { PlatformIo } from '../../model/inputs/products/platformIo';

/** A place is two figures: one of them alone is a slip. */
export function checkCoordinates(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, sites)) {
    for (const [given, other] of [[Sites.latitude, Sites.longitude] as const, [Sites.longitude, Sites.latitude] as const]) {
      const value = numberOf(row, given);
      if (value === null || !isBlank(row, other)) continue;
      findings.add(row, problem('half-coordinates', `${row.where}.${other.field}`, null, given.field, other.field));
    }
  }
}

/** What ends before it begins. */
export function checkValidity(drafts: Drafts, findings: Findings): void {
  const periods: readonly (readonly [Column, Column])[] = [
    [Offers.validFrom, Offers.validTo],
    [Platforms.validFrom, Platforms.validTo],
    [Hypervisors.validFrom, Hypervisors.validTo],
  ];
  for (const [from, to] of periods) {
    for (const row of rowsOf(drafts, from.table)) {
      const [begins, ends] = [numberOf(row, from), numberOf(row, to)];
      if (begins === null || ends === null || ends >= begins) continue;
      findings.add(row, problem('validity-reversed', `${row.where}.${to.field}`, dateText(ends), dateText(begins)));
    }
  }
}

/** What a platform does when something is lost is said once. */
export function checkFailures(drafts: Drafts, findings: Findings): void {
  const firsts = new Map<string, Draft>();
  for (const row of rowsOf(drafts, failures)) {
    const [platformKey, event] = [textOf(row, Failures.platform), textOf(row, Failures.event)];
    if (platformKey === null || event === null) continue;
    const both = `${foldKey(platformKey)} | ${event}`;
    const first = firsts.get(both);
    if (!first) firsts.set(both, row);
    else
      findings.add(
        row,
        problem('duplicate-failure', `${row.where}.${Failures.event.field}`, event, platformKey, event, first.where),
      );
  }
}

/** A platform in front has a platform behind it, and that one has none. */
export function checkFronts(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, platform.platforms)) {
    const behind = row.refs.get(PlatformIo.fronts);
    const why = behind && tooDeep(row, behind);
    if (!why) continue;
    findings.add(row, problem('fronts-level', `${row.where}.${PlatformIo.fronts.field}`, behind.name, row.name ?? '', why));
  }
}

function tooDeep(row: Draft, behind: Draft): string | null {
  if (behind === row) return 'it names itself';
  const further = behind.refs.get(PlatformIo.fronts);
  return further ? `"${behind.name}" itself fronts "${further.name}", and one level is what can be compared` : null;
}

/** One choice for an option; one recommendation and one that runs today for a span: of two, which is meant cannot be known. */
export function checkChoices(drafts: Drafts, findings: Findings): void {
  const firsts = new Map<string, Draft>();
  const single = { recommend: 'second-recommendation', today: 'second-today' } as const;
  const made = new Map<string, Draft>();
  for (const row of rowsOf(drafts, choice.choices)) {
    const [span, platformOf] = [row.refs.get(Choices.span), row.refs.get(Choices.platform)];
    if (!span || !platformOf) continue;
    const platformName = textOf(row, Choices.platform) ?? '';
    const option = `${span.name} | ${platformName}`;
    const first = firsts.get(option);
    if (!first) firsts.set(option, row);
    else {
      first.broken = true;
      findings.add(row, problem('second-choice', row.where, option, span.name ?? '', platformName, first.where));
      continue;
    }
    const choice = textOf(row, Choices.choice);
    if (choice !== 'recommend' && choice !== 'today') continue;
    const key = `${span.name} | ${choice}`;
    const other = made.get(key);
    if (!other) made.set(key, row);
    else {
      other.broken = true;
      findings.add(row, problem(single[choice], `${row.where}.${Choices.choice.field}`, choice, span.name ?? '', other.where));
    }
  }
}

/** A cost line that ends before it begins, and one that is bought once although its count is that of a span. */
export function checkPrices(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, prices)) {
    const [from, to] = [numberOf(row, Prices.fromYear) ?? 1, numberOf(row, Prices.toYear)];
    const basis = textOf(row, Prices.basis) ?? 'flat';
    for (const left of [Prices.monthsLeft, Prices.exitFee])
      if (numberOf(row, left) !== null && (textOf(row, Prices.charge) ?? 'one-off') === 'one-off')
        findings.add(row, problem('left-of-one-off', `${row.where}.${left.field}`, numberOf(row, left), left.heading));
    if (basis === energyBasis && (textOf(row, Prices.charge) ?? 'one-off') === 'one-off')
      findings.add(row, problem('energy-charged-once', `${row.where}.${Prices.charge.field}`, textOf(row, Prices.charge)));
    if (to !== null && to < from)
      findings.add(row, problem('charge-reversed', `${row.where}.${Prices.toYear.field}`, to, plain(from)));
    if (textOf(row, Prices.shared) === 'yes' && [...basesByLoad, shareOfListBasis].some((one) => one === basis))
      findings.add(row, problem('shared-by-load', `${row.where}.${Prices.shared.field}`, 'yes', basis));
    if (textOf(row, Prices.shared) === 'yes' && !isBlank(row, Prices.span))
      findings.add(row, problem('shared-by-one', `${row.where}.${Prices.span.field}`, textOf(row, Prices.span)));
  }
}

/** An asynchronous copy whose busiest interval changes less than a mean one. */
export function checkReplicas(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, replicas)) {
    const [mean, busiest] = [numberOf(row, Replicas.changedMB), numberOf(row, Replicas.changedPeakMB)];
    if (mean !== null && busiest !== null && busiest < mean)
      findings.add(row, problem('busiest-below-mean', `${row.where}.${Replicas.changedPeakMB.field}`, busiest, plain(mean)));
  }
}
