import { foldKey, type WrittenRow } from '../../formula';
import type { CircuitSteps } from '../../model/links/circuitSteps';
import type { Scope } from './scope';

export const stepKey = (link: string, offerId: number): string => `${offerId} ${link}`;

/** Every price that a circuit of an offer may come to pay, in every year; nothing for an offer whose price does not step. */
export function stepRows({ offers, years }: Scope, link: string, offerId: number): readonly StepRow[] {
  const offer = offers.find(({ id }) => id === offerId);
  if (offer?.priceSteps !== 'yes') return [];
  const named = ({ carrier, product }: typeof offer): string => foldKey(`${carrier}\n${product}`);
  const prices = offers.filter((row) => row.id === offerId || (named(row) === named(offer) && row.validFrom !== null));
  return prices.flatMap(({ id }) =>
    years.slice(1).map((year) => ({ link, offerId, stepId: id, year, circuitYear: `${stepKey(link, offerId)} ${year}` })),
  );
}
type StepRow = Omit<WrittenRow<typeof CircuitSteps>, 'no'>;
