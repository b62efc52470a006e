import type { CheckName } from '../../../model/checks';
import { limit, plainly, type Wording } from './words';

type Witness = Extract<CheckName, `witness ${string}`>;

export const witness: Readonly<Record<Witness, Wording>> = {
  'witness RTT': limit('witness RTT', 'the round trip to the third site'),
  'witness link': limit('witness link', 'the speed of the link to the third site'),
  'witness independence': plainly(
    'the links to the third site share ducts, power or carrier with those between the sites',
    'whether the links to the third site share anything with those between the sites is blank',
  ),
};
