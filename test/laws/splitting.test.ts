import { options } from '../../src/model/tables';
import type { Plan, WorkloadRow } from '../reference/plan';
import { exactly, forDeals, rows } from './plans';

const half = (of: number | null | undefined): number | null => (of === null || of === undefined ? null : of / 2);

/** The first workload as two that do half of its IO each. Its VMs stay where they are: they are no more than before. */
function split({ workloads, ...plan }: Plan): Plan {
  const [first, ...others] = workloads;
  const { readIops, writeIops, capacityTB, clientInMbps, clientOutMbps, ftReadMBps, ftNetInMbps } = first!;
  const halved = {
    ...first!,
    readIops: readIops / 2,
    writeIops: writeIops / 2,
    capacityTB: half(capacityTB),
    clientInMbps: half(clientInMbps),
    clientOutMbps: half(clientOutMbps),
    ftReadMBps: half(ftReadMBps),
    ftNetInMbps: half(ftNetInMbps),
  };
  const beside: WorkloadRow = { ...halved, workload: `${first!.workload} beside`, vms: 0 };
  return { ...plan, workloads: [halved, beside, ...others] };
}

/** A part of a solution that names a workload does not name another one that is called otherwise. */
const byProtocol = ({ solutions = [], workloads, ...plan }: Plan): Plan => ({
  ...plan,
  workloads,
  solutions: solutions.filter(({ solution }) =>
    solutions.every(
      (part) =>
        part.solution.toLowerCase() !== solution.toLowerCase() || !workloads.some(({ workload }) => workload === part.serves),
    ),
  ),
});

test('Splitting a workload in two changes no need, no total and no verdict', () =>
  forDeals((of) => {
    const plan = byProtocol(of);
    const told = (one: Plan) =>
      rows(exactly(one), options, 'option', 'verdict', 'total', 'requiredMbps', 'meanWriteMs', 'validUntilMonth');
    expect(told(split(plan))).toEqual(told(plan));
  }, 25));
