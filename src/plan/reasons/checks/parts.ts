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

/** A part that is missing is said with all else that leaves the option incomplete. */
export const partReasons = {
  'third site': (_, status) => (status === notPublished ? ['the vendor does not publish whether a third site is needed'] : []),
  gateway: (_, status) =>
    status === 'warning' ? ['nothing but FCIP gateways puts its Fibre Channel on what is bought, and no gateway is priced'] : [],
  encryption: () => [],
} as const satisfies Partial<Record<CheckName, Wording>>;
