import { absolute, columns, countOf, minus, numberColumn, plus } from '../../formula';
import { replicas, Replicas } from '../inputs/replicas';
import { ReplicaCircuits } from '../replicas/replicaCircuits';
import { Replication } from '../replicas/replicaNeeds';
import { options, replication } from '../tables';
import { Options } from './identity';

/** Until they are 0 the costs of its circuits are not known. */
const replicasOpen = numberColumn(options, {
  heading: 'Replicas open',
  description:
    'Its asynchronous copies, and those of the other parts of its solution, whose circuits are not priced, and those by which it has more or fewer than when it was compared',
  formula: plus(
    countOf(replication, [Replication.answers, Options.option], [ReplicaCircuits.priced, 'no']),
    absolute(
      minus(
        countOf(replicas, [Replicas.span, Options.span]),
        countOf(replication, [Replication.option, Options.option], [Replication.ofSpan, 'yes']),
      ),
    ),
  ),
});

export const OptionReplicas = columns(options, { replicasOpen });
