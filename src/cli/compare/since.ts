import { versionOf, versionOrder } from '../../explore/comparison/versions';
import type { Quote } from '../../plan/quote';
import type { NamedPlan } from '../files/planSource';

/** The version before a quote, as of its own day. */
export interface Earlier {
  readonly name: string;
  readonly quote: Quote;
}

export const earlierVersion = ({ name, source }: NamedPlan): Earlier => ({ name, quote: source.quoteOn(null) });

/** A quote that follows another, with what is wrong with its number. */
export function following(own: Quote, { name, source }: NamedPlan, earlier: Earlier): Quote {
  const { read, quoted } = own;
  if (!quoted || !earlier.quote.quoted) return own;
  const [before, now] = [versionOf(earlier.quote.quoted.full.plan, earlier.name), versionOf(quoted.full.plan, name)];
  const wrong = versionOrder(before, now);
  if (!wrong) return own;
  return {
    read: { ...read, problems: [...read.problems, ...source.placed([wrong])] },
    quoted: { ...quoted, problems: [...quoted.problems, wrong] },
  };
}
