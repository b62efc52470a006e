import { figure, type Reading } from '../../formula';
import { type CheckName } from '../../model/checks';
import type { Decimal } from '../../quantities/decimal';
import { checkReasons } from './checks';
import { missingPrices, noOffer } from './missingReasons';
import { OptionFacts } from './optionFacts';
import { OptionChoice } from '../../model/options/choice';
import { Checks } from '../../model/checks/rows';

/** Gravest first, as verdicts go. */
const gravity = ['fail', 'missing', 'warning', 'to confirm', 'not published'] as const;
type Gravity = (typeof gravity)[number];

interface Reason {
  readonly gravity: Gravity;
  readonly text: string;
}

/**
 * Why an option has the verdict and the rank it has, in plain English: what the user decided, the checks that fail, what is
 * missing, what warns, what is to confirm, what the vendor does not publish; within each, in the order of the checks. Nothing for an option that fits and of which nothing was decided.
 */
export function reasonsOf(reading: Reading<Decimal>, option: number): readonly string[] {
  return [...decided(reading, option), ...findingsOf(reading, option)];
}

/** The reasons of its verdict alone, whatever was decided. */
export function findingsOf(reading: Reading<Decimal>, option: number): readonly string[] {
  const facts = new OptionFacts(reading, option);
  const missing = [...noOffer(facts), ...missingPrices(facts)].map((text): Reason => ({ gravity: 'missing', text }));
  const all = [...facts.checks.flatMap((row) => ofCheck(facts, row)), ...missing];
  return gravity.flatMap((grave) => all.filter((reason) => reason.gravity === grave).map(({ text }) => text));
}

/** What the user decided about the option, and why. */
const decided = (reading: Reading<Decimal>, option: number): readonly string[] =>
  [['forced in', OptionChoice.forcedReason] as const, ['left out', OptionChoice.leftOutReason] as const].flatMap(
    ([words, column]) => {
      const reason = reading.cell(column, option);
      return reason === null ? [] : [`${words}: ${figure(reason, column.unit)}`];
    },
  );

function ofCheck(facts: OptionFacts, row: number): readonly Reason[] {
  const found = facts.reading.cell(Checks.status, row) as Gravity | 'ok';
  if (found === 'ok') return [];
  const name = facts.reading.cell(Checks.check, row) as CheckName;
  return checkReasons[name](facts, found).map((said) => ({ gravity: found, text: `${name}: ${said}` }));
}
