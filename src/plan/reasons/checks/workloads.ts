import { refused } from '../../../model/checks/platform/protocol';
import { type Wording, workloads } from './words';
import { WriteBudgets } from '../../../model/checks/workloads/writeBudgets';
import { notPublished } from '../../../model/checks/status';
import { Validations } from '../../../model/movers/validations';

export const writeBudgets: Wording = (facts, status) => {
  const over = facts.count(WriteBudgets.budgetsMissedHome, facts.fit) + facts.count(WriteBudgets.budgetsMissedAway, facts.fit);
  if (status === 'fail') return [`${workloads(over)} over ${over === 1 ? 'its' : 'their'} budget`];
  return ['fixed part of the platform not stated, so its milliseconds are those of the distance alone'];
};

export const protocol: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no protocol of hosts'];
  return refused.flatMap(({ protocol: name, column }) => {
    const count = facts.count(column, facts.fit);
    const use = count === 1 ? 'uses' : 'use';
    return count > 0 ? [`the platform does not serve ${name}, which ${workloads(count)} ${use}`] : [];
  });
};

export const hypervisorValidated: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no list of hypervisors'];
  const unnamed = facts.validations.filter((row) => facts.is(Validations.validated, row, 'no'));
  return unnamed.map((row) => `“${facts.shown(Validations.hypervisor, row)}” is not among those validated on the platform`);
};
