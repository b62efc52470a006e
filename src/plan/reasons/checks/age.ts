import { ruleFacts } from '../../../catalogue/constants';
import type { Column } from '../../../formula';
import { numberText } from '../../../formula/figures';
import { Age } from '../../../model/checks/platform/age';
import { toConfirm } from '../../../model/checks/status';
import { quoteDate } from '../../../model/inputs/assumptions';
import { Platforms } from '../../../model/inputs/products/platforms';
import { Movers } from '../../../model/movers/movers';
import { Validations } from '../../../model/movers/validations';
import { one } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import { offerCell } from './links';
import type { Pointed, Wording } from './words';
import { Hypervisors } from '../../../model/inputs/products/hypervisors';
import { LinkChoice } from '../../../model/links/linkChoice';
import { Offers } from '../../../model/inputs/offers';
import { PlatformIo } from '../../../model/inputs/products/platformIo';

/** A dated row: what people call it, where it stands, and where its days do. */
interface Dated {
  readonly name: string;
  readonly at: number;
  readonly of: Readonly<Record<'validFrom' | 'validTo' | 'supportedUntil' | 'sourceDate', Column>>;
  readonly days: typeof Age.platformDays | typeof Movers.days;
  readonly daysAt: number;
}

export const age: Wording = (facts, status) => {
  if (status === toConfirm) return undated(facts);
  const years = numberText(facts.reading.arithmetic.from(ruleFacts.oldAfterYears.value), one);
  const old = `more than ${years} years before the quote date`;
  const offers = facts.links.filter((link) => facts.is(LinkChoice.oldOffer, link, 'yes'));
  return [
    ...datedRows(facts).flatMap((row) => ofAnotherTime(facts, row, old)),
    ...offers.map(
      (link) =>
        `the price of “${facts.shown(LinkChoice.product, link)}” is of ${offerCell(facts, link, Offers.validFrom)}, ${old}`,
    ),
  ];
};

const behindOf = (facts: OptionFacts): number | null => rowFrom(facts.reading, Age.behindRow, facts.fit);
const nameOf = (facts: OptionFacts, platform: number): string => `“${facts.shown(PlatformIo.platform, platform)}”`;

function undated(facts: OptionFacts): readonly string[] {
  const isDated = (platform: number): boolean => facts.number(Platforms.sourceDate, platform) !== null;
  const behind = behindOf(facts);
  return [
    ...(isDated(facts.platform) ? [] : ['the source of the platform has no date']),
    ...(behind === null || isDated(behind) ? [] : [`the source of ${nameOf(facts, behind)} has no date`]),
  ];
}

/** The platform, the one behind it, the movers in use. */
function datedRows(facts: OptionFacts): readonly Dated[] {
  const ofFit = { of: Platforms, daysAt: facts.fit };
  const behind = behindOf(facts);
  const inUse = facts.validations
    .flatMap((row) => rowsWith(facts.reading, Movers.mover, facts.reading.cell(Validations.mover, row)))
    .filter((row) => facts.is(Movers.ofAnotherTime, row, 'yes') || facts.is(Movers.supportEnds, row, 'yes'));
  return [
    { ...ofFit, name: 'the platform', at: facts.platform, days: Age.platformDays },
    ...(behind === null ? [] : [{ ...ofFit, name: nameOf(facts, behind), at: behind, days: Age.behindDays }]),
    ...inUse.map((row) => {
      const at = rowFrom(facts.reading, Movers.hypervisorRow, row) ?? 0;
      return { of: Hypervisors, name: `“${facts.shown(Hypervisors.hypervisor, at)}”`, at, days: Movers.days, daysAt: row };
    }),
  ];
}

function ofAnotherTime(facts: OptionFacts, { name, at, of, days, daysAt }: Dated, old: string): readonly Pointed[] {
  const quoted = Number(facts.reading.assumption(quoteDate));
  const day = (column: Column): number => facts.count(column, daysAt);
  const said = (holds: boolean, column: Column, words: (shown: string) => string): readonly Pointed[] =>
    holds ? [{ text: words(facts.shown(column, at)), input: { column, row: at } }] : [];
  return [
    ...said(day(days.firstDay) > quoted, of.validFrom, (on) => `the row of ${name} is valid from ${on}, after the quote date`),
    ...said(day(days.lastDay) < quoted, of.validTo, (on) => `the row of ${name} is valid to ${on}, before the quote date`),
    ...said(day(days.lastGoodDay) < quoted, of.sourceDate, (on) => `the source of ${name} is of ${on}, ${old}`),
    ...said(
      facts.is(days.supportLasts, daysAt, 'no'),
      of.supportedUntil,
      (on) => `support of ${name} ends on ${on}, within the horizon`,
    ),
  ];
}
