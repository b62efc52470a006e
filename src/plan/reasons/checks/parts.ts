import type { Column } from '../../../formula';
import type { CheckName } from '../../../model/checks';
import { notPublished } from '../../../model/checks/status';
import { RequiredParts } from '../../../model/checks/platform/requiredParts';
import type { OptionFacts } from '../optionFacts';
import type { Wording } from './words';

const parts = [
  { column: RequiredParts.thirdSiteMissing, says: 'a third site is required, and no line for it or its witness is priced' },
  {
    column: RequiredParts.gatewayMissing,
    says: 'FCIP gateways are required, since what is bought carries no Fibre Channel, and no line for them is priced',
  },
  { column: RequiredParts.encryptionMissing, says: 'what it crosses encrypts, and no line for encryption is priced' },
] as const;

/** Required parts without a priced line: the total would be of something that does not work. */
export const missingParts = (facts: OptionFacts): readonly string[] =>
  parts.filter(({ column }) => facts.is(column, facts.fit, 'yes')).map(({ says }) => says);

const undelayed = (facts: OptionFacts, delay: Column<'Fit'>, line: Column<'Fit'>, adds: string): readonly string[] =>
  facts.is(delay, facts.fit, 'yes') && facts.is(line, facts.fit, 'no')
    ? [`what ${adds} to the round trip is blank and counts as 0: own gear of the platform, or equipment or Parts of the span`]
    : [];

/** A part that is missing is said with all else that leaves the option incomplete. */
export const partReasons = {
  'third site': (_, status) => (status === notPublished ? ['the vendor does not publish whether a third site is needed'] : []),
  gateway: (facts, status) =>
    status === 'warning'
      ? ['nothing but FCIP gateways puts its Fibre Channel on what is bought, and no gateway is priced']
      : undelayed(facts, RequiredParts.gatewayUndelayed, RequiredParts.gatewayMissing, 'FCIP gateways add'),
  encryption: (facts) => undelayed(facts, RequiredParts.encryptionUndelayed, RequiredParts.encryptionMissing, 'encryption adds'),
} as const satisfies Partial<Record<CheckName, Wording>>;
