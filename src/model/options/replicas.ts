import { absolute, columns, countOf, minus, numberColumn, plus } from '../../formula';
import { replicas, Replicas } from '../inputs/replicas';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { options, replication } from '../tables';
import { Options } from './identity';

const rowsThat = (column: typeof ReplicaCircuits.priced, word: string) =>
  countOf(replication, [Replication.option, Options.option], [column, word]);
/** Until they are 0 the costs of its circuits are not known. */
const replicasOpen = numberColumn(options, {
  heading: 'Replicas open',
  description:
    'Its asynchronous copies, and those of the other parts of its solution, whose circuits are not priced, and those by which it has more or fewer than when it was compared',
  formula: plus(
    rowsThat(ReplicaCircuits.priced, 'no'),
    countOf(replication, [Replication.lead, Options.option], [ReplicaCircuits.priced, 'no']),
    absolute(minus(countOf(replicas, [Replicas.span, Options.span]), rowsThat(Replication.ofSpan, 'yes'))),
  ),
});

export const OptionReplicas = columns(options, { replicasOpen });
