/** A check as every option is asked it: its name, the question, and where its limit stands. */
export interface CheckKind {
  readonly check: string;
  readonly asks: string;
  /** Unit of limit, value and margin; empty for a question answered by yes or no. */
  readonly unit: string;
  readonly restsOn: string;
}

/** The checks, in their order. The first are numeric: limit, value and margin. */
export const checkList = [
  { check: 'distance', asks: 'Is the longer route within the distance of the platform?', unit: 'km', restsOn: 'Platforms' },
  { check: 'platform RTT', asks: 'Is the round trip within that of the platform?', unit: 'ms', restsOn: 'Platforms' },
  { check: 'hypervisor RTT', asks: 'Is the round trip within that of every mover in use?', unit: 'ms', restsOn: 'Hypervisors' },
  { check: 'write budgets', asks: 'Does every workload keep its write budget?', unit: '', restsOn: 'Workloads' },
  { check: 'protocol', asks: 'Does the platform speak the protocol of every workload?', unit: '', restsOn: 'Platforms' },
  { check: 'hypervisor validated', asks: 'Is every mover in use validated on the platform?', unit: '', restsOn: 'Platforms' },
  {
    check: 'link type and offers',
    asks: 'Is there an offer of the right type for every link, bound for the horizon?',
    unit: '',
    restsOn: 'Offers',
  },
  { check: 'worst state carried', asks: 'Does what is bought carry the worst state as well?', unit: '', restsOn: 'Offers' },
  { check: 'node redundancy', asks: 'May a node fail without its site losing the storage?', unit: '', restsOn: 'Platforms' },
  { check: 'third site', asks: 'Is a third site needed, and priced?', unit: '', restsOn: 'Platforms' },
  { check: 'RPO', asks: 'Is every acknowledged write at both sites?', unit: '', restsOn: 'Platforms' },
  { check: 'second copy', asks: 'Does the other site hold a copy of the data?', unit: '', restsOn: 'Platforms' },
  { check: 'age', asks: 'Are the row of the platform and the prices still of their time?', unit: '', restsOn: 'Platforms' },
] as const satisfies readonly CheckKind[];

export type CheckName = (typeof checkList)[number]['check'];
export const numericChecks = checkList.filter((kind) => kind.unit !== '').length;
