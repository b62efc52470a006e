import { figure, numberText, type Reading } from '../../formula';
import { checkList, type CheckName, checksOfParts, numericChecks, unitOf } from '../../model/checks';
import { weights, type Weight } from '../../model/checks/check';
import { platformFieldsOf } from '../../model/checks/inputs';
import { Checks } from '../../model/checks/rows';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { Platforms } from '../../model/inputs/products/platforms';
import { decisionWords, OptionChoice } from '../../model/options/choice';
import { Options } from '../../model/options/identity';
import { one } from '../../quantities/units';
import type { Decimal } from '../../quantities/decimal';
import { checkReasons } from './checks';
import { type InputCell, inputOf } from './inputCells';
import { missingPrices, noOffer } from './missingReasons';
import { OptionFacts } from './optionFacts';
import type { Missing } from './unpriced';
import { rowsWith } from './rows';

/** The groups of reasons in the order in which they are told: what the user decided, then by weight. */
export const reasonGroups = ['decided', ...weights] as const;
export type ReasonGroup = (typeof reasonGroups)[number];

/** Why an option has its verdict, in plain English, and the input in which that can be answered or changed. */
export interface Reason {
  readonly text: string;
  readonly group: ReasonGroup;
  /** The check that says it; null if it is a missing price or offer, or what the user decided. */
  readonly check: CheckName | null;
  /** The same as Checks names it, where a check of another part of a solution has the platform before it. */
  readonly asked: string | null;
  readonly input: InputCell | null;
}

/** A reason that stands before others of its group, for it fails or leaves no total. */
interface Finding extends Reason {
  readonly grave: boolean;
}

/** What all options of a span have in common, and what each has of its own. */
export interface SpanReasons {
  readonly shared: readonly Reason[];
  readonly own: ReadonlyMap<number, readonly Reason[]>;
}

/** The reasons of the options of a span, by row of Options: by weight, in each group failures first, then by the order of the checks. */
export function reasonsOfSpan(reading: Reading<Decimal>, span: string): SpanReasons {
  const rows = rowsWith(reading, Options.span, span);
  const found = rows.map((row) => ({ row, findings: findingsOf(reading, row) }));
  const [first, ...others] = found;
  const same = (one: Reason) => (other: Reason) => one.text === other.text && one.group === other.group;
  const shared = (first && others.length > 0 ? first.findings : []).flatMap((reason) => {
    const like = others.map(({ findings }) => findings.find(same(reason)));
    if (like.some((one) => one === undefined)) return [];
    const oneCell = like.every((one) => one?.input?.column === reason.input?.column && one?.input?.row === reason.input?.row);
    return [oneCell ? reason : { ...reason, input: null }];
  });
  const isShared = (reason: Reason) => shared.some(same(reason));
  return {
    shared,
    own: new Map(
      found.map(({ row, findings }) => [row, [...decided(reading, row), ...findings.filter((reason) => !isShared(reason))]]),
    ),
  };
}

/** The reasons of the verdict of an option alone, by row of Options. */
export function findingsOf(reading: Reading<Decimal>, option: number): readonly Reason[] {
  const facts = new OptionFacts(reading, option);
  const own = [...noOffer(facts), ...missingPrices(facts)].map(ofMoney);
  const first = [...own, ...facts.checks.flatMap((row) => ofCheck(facts, row))];
  const all = [...first, ...ofOtherParts(facts, first)];
  return weights.flatMap((group) =>
    [true, false].flatMap((grave) =>
      all
        .filter((one) => one.group === group && one.grave === grave)
        .map(({ text, check, asked, input }) => ({ text, group, check, asked, input })),
    ),
  );
}

const ofMoney = (said: Missing): Finding => ({ ...said, group: 'money', check: null, asked: null, grave: true });

/** What is found of the other parts of a solution, and so of the whole, with the platform before it; what is found of the first alike is not said again. */
function ofOtherParts({ reading, row }: OptionFacts, first: readonly Finding[]): readonly Finding[] {
  return rowsWith(reading, Options.lead, reading.cell(Options.option, row)).flatMap((part) => {
    const facts = new OptionFacts(reading, part);
    const asked = facts.checks.filter((check) => checksOfParts.some((one) => facts.is(Checks.check, check, one.check)));
    const found = [...missingPrices(facts).map(ofMoney), ...asked.flatMap((check) => ofCheck(facts, check))];
    const name = facts.shown(PlatformIo.name, facts.platform);
    return found
      .filter(({ text }) => first.every((one) => one.text !== text))
      .map((one) => ({ ...one, text: `${name}, ${one.text}`, asked: one.asked === null ? null : `${name}, ${one.asked}` }));
  });
}

/** What the user decided about the option, and why. */
const decided = (reading: Reading<Decimal>, option: number): readonly Reason[] =>
  Object.entries(decisionWords).flatMap(([choice, words]) => {
    if (reading.cell(OptionChoice.choice, option) !== choice) return [];
    const text = `${words}: ${figure(reading.cell(OptionChoice.choiceReason, option), OptionChoice.choiceReason.unit)}`;
    return [{ text, group: 'decided', check: null, asked: null, input: null }];
  });

/** What an open answer counts as, whatever the check is about. */
const groupOfStatus: Readonly<Record<string, Weight>> = { 'to confirm': 'confirm', 'not published': 'vendor' };

function ofCheck(facts: OptionFacts, row: number): readonly Finding[] {
  const status = facts.shown(Checks.status, row);
  const name = facts.shown(Checks.check, row) as CheckName;
  const check = checkList.find((one) => one.check === name);
  if (status === 'ok' || !check) return [];
  // An age that nobody knows is told with the ages.
  const group = check.weight === 'age' ? 'age' : (groupOfStatus[status] ?? check.weight);
  const input = inputOf(facts, name, status);
  const doubt = doubtOf(facts, name, row);
  return checkReasons[name](facts, status).map((said) => ({
    text: `${name}: ${typeof said === 'string' ? said : said.text}${doubt && `; ${doubt}`}`,
    group,
    check: name,
    asked: name,
    input: typeof said === 'string' ? input : said.input,
    grave: status === 'fail',
  }));
}

/** `the limit of 300 km is weakly sourced`, of a check that compares with such a figure of the platform; empty if nothing speaks against it. */
function doubtOf(facts: OptionFacts, name: CheckName, row: number): string {
  const limit = facts.number(Checks.limit, row);
  const [field, kind] = platformFieldsOf(name).map((one) => one.toLowerCase());
  // Whether it is a limit says nothing where there is none.
  const fields = limit ? [field, kind] : [field];
  const lists = (column: typeof Platforms.disputed): boolean => {
    const named = facts.reading.cell(column, facts.platform);
    return typeof named === 'string' && named.split(',').some((one) => fields.includes(one.trim().toLowerCase()));
  };
  const doubt = lists(Platforms.disputed) ? 'disputed' : lists(Platforms.weaklySourced) ? 'weakly sourced' : '';
  if (doubt === '') return '';
  const numeric = numericChecks.find((one) => one.check === name);
  return limit && numeric
    ? `the limit of ${numberText(limit, one)} ${unitOf(numeric).symbol} is ${doubt}`
    : `what the vendor says of it is ${doubt}`;
}
