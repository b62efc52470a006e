import { foldKey } from '../../formula';
import { Gear, gear } from '../../model/inputs/gear';
import { Offers, offers } from '../../model/inputs/offers';
import { Spans } from '../../model/inputs/network/spans';
import { type Draft, isBlank, numberOf, textOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { type Drafts, rowsOf } from './references';
import { warning } from './warningMessages';

/** Whether a line of gear belongs to a set; names differ in case at most. */
export const isOfSet = (line: Draft, set: string): boolean => foldKey(textOf(line, Gear.gear) ?? '') === foldKey(set);

/** Amplifiers without the length of a stretch, and gear that nobody lists. */
export function checkGear(drafts: Drafts, findings: Findings): void {
  const lines = rowsOf(drafts, gear);
  for (const line of lines) {
    if (textOf(line, Gear.basis) === 'amplifier' && isBlank(line, Gear.everyKm))
      findings.add(line, problem('amplifier-without-stretch', `${line.where}.${Gear.everyKm.field}`, null));
  }
  const sets = [...new Set(lines.map((line) => textOf(line, Gear.gear) ?? ''))];
  for (const offer of rowsOf(drafts, offers)) {
    const set = textOf(offer, Offers.gear);
    if (set === null || drafts.unreadable.has(gear) || lines.some((line) => isOfSet(line, set))) continue;
    findings.add(offer, problem('unknown-gear', `${offer.where}.${Offers.gear.field}`, set, set, nearest(set, sets)));
  }
}

/** Channels that nobody prices, and a shared fibre where it cannot be had. */
export function gearWarnings(spans: readonly Draft[], sold: readonly Draft[]): readonly Problem[] {
  const sharing = spans.filter((row) => textOf(row, Spans.fibreSystem) === 'shared');
  const channelled = sold.filter((row) => (numberOf(row, Offers.channels) ?? 1) > 1);
  const of = (row: Draft): string => row.name ?? '';
  const at = (row: Draft): string => `${row.where}.${Spans.fibreSystem.field}`;
  return [
    ...channelled
      .filter((row) => isBlank(row, Offers.gear))
      .map((row) =>
        warning(
          'channels-without-gear',
          `${row.where}.${Offers.channels.field}`,
          numberOf(row, Offers.channels),
          textOf(row, Offers.product) ?? '',
        ),
      ),
    ...sharing.flatMap((row) => {
      const code = notShared(row, channelled.length > 0);
      return code === null ? [] : [warning(code, at(row), 'shared', of(row))];
    }),
  ];
}

/** Why the links of a span share no fibre although they may, or what they lose by it. */
function notShared(span: Draft, areThereChannels: boolean) {
  if (textOf(span, Spans.pathsBought) === 'two carriers') return 'shared-of-two-carriers';
  if (textOf(span, Spans.whenFull) === 'step up') return 'shared-not-stepped';
  return areThereChannels ? null : 'no-channels-to-share';
}
