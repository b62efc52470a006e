import { columns, compare, countOf, leastOf, numberColumn, pick, rowColumn, when } from '../../../formula';
import { ReplicaCircuits } from '../../replicas/replicaCircuits';
import { Replication } from '../../replicas/replicaNeeds';
import { fit, replication } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows } from '../option';
import { sentence } from '../sentence';
import { notPublished, toConfirm } from '../status';

/* An asynchronous copy at a third site: whether its circuits hold the RPO, and whether its product goes with the platform. */

const counted = (heading: string, description: string, column: typeof ReplicaCircuits.rpoHeld, word: string) =>
  numberColumn(fit, {
    heading,
    description,
    formula: countOf(replication, [Replication.option, FitRows.option], [column, word]),
  });
const { combined, rpoHeld } = ReplicaCircuits;
const short = counted('Replicas short', 'Copies whose circuits do not hold the RPO', rpoHeld, 'no');
const unsized = counted('Replicas unsized', 'Copies whose circuits are not stated', rpoHeld, 'not stated');
const unlisted = counted('Replicas unlisted', 'Copies by a product that the vendor does not list', combined, 'not listed');
const unnamed = counted('Replicas unnamed', 'Copies whose product is not stated', combined, 'not stated');
const unpublished = counted('Replicas unpublished', 'Copies of a platform that lists none', combined, 'not published');
const some = (count: typeof short) => compare(count, '>', 0);

const shortRow = rowColumn(fit, {
  heading: 'Short replica',
  description: 'Row in Replication of the first copy whose circuits do not hold the RPO',
  formula: leastOf(Replication.no, [Replication.option, FitRows.option], [rpoHeld, 'no']),
});
const shortInWords = sentence({
  heading: 'Short replica in words',
  description: 'What the copy needs, and what is bought',
  words: pick(ReplicaCircuits.shortInWords, shortRow),
});
const unlistedRow = rowColumn(fit, {
  heading: 'Unlisted replica',
  description: 'Row in Replication of the first copy by a product that the vendor does not list',
  formula: leastOf(Replication.no, [Replication.option, FitRows.option], [combined, 'not listed']),
});
const unlistedInWords = sentence({
  heading: 'Unlisted replica in words',
  description: 'The product, and what the vendor lists',
  words: pick(ReplicaCircuits.unlistedInWords, unlistedRow),
});

export const replicaRpo = {
  check: 'replica RPO',
  asks: 'Do the circuits to the third site hold the RPO of the asynchronous copy?',
  restsOn: 'Replicas',
  weight: 'purpose',
  heading: 'Replica RPO',
  says: shortInWords,
  blank: 'the payload of a circuit to the third site is blank',
  description:
    'Fails if the circuits of an asynchronous copy carry less than the busiest interval needs; to confirm if their payload is not stated. An option without such a copy is not asked',
  status: when(some(short), 'fail', when(some(unsized), toConfirm, 'ok')),
} as const satisfies PlainCheck;

export const replicaProduct = {
  check: 'replica product',
  asks: 'Does the vendor combine the asynchronous product with the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  heading: 'Replica product',
  says: unlistedInWords,
  blank: 'the product of an asynchronous copy is blank',
  silent: 'the vendor does not publish which asynchronous products it combines with the platform',
  description:
    'Warns if the product of an asynchronous copy is not among those that the vendor combines with the platform; to confirm if the product is not stated. An option without such a copy is not asked',
  status: when(some(unlisted), 'warning', when(some(unnamed), toConfirm, when(some(unpublished), notPublished, 'ok'))),
} as const satisfies PlainCheck;

export const ReplicaChecks = columns(fit, {
  replicasShort: short,
  replicasUnsized: unsized,
  replicasUnlisted: unlisted,
  replicasUnnamed: unnamed,
  replicasUnpublished: unpublished,
  shortReplicaRow: shortRow,
  shortReplicaInWords: shortInWords,
  unlistedReplicaRow: unlistedRow,
  unlistedReplicaInWords: unlistedInWords,
});
