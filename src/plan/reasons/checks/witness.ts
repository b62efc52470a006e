import type { CheckName } from '../../../model/checks';
import { beyond, plainly, type Wording } from './words';

type Witness = Extract<CheckName, `witness ${string}`>;

const measured =
  (check: Witness, missing: string): Wording =>
  (facts, status) =>
    status === 'not stated' ? [`${missing} of the third site not stated for the span`] : beyond(facts, check, status);

export const witness: Readonly<Record<Witness, Wording>> = {
  'witness RTT': measured('witness RTT', 'round trip'),
  'witness link': measured('witness link', 'speed of the link'),
  'witness independence': plainly('the links to the third site share ducts, power or carrier with those between the sites'),
};
