/** What the numbers in formulas are that are no facts, by the number and its unit. The list is closed: another number needs a line here, or is a fact. */
const structures: Readonly<Record<string, string>> = {
  '2 ': 'There and back; both ends or sites of a span; half an angle; halves of a charge; copies of two sites; number of a protocol or a way of issuing; a binary digit; place of a verdict',
  '3 ': 'Of 12 months: 2 × 2 × 3 factors of a year; number of a protocol or a way of issuing; place of a verdict',
  '4 ': 'Number of a protocol; place of a verdict',
  '5 ': 'Number of a protocol; place of a verdict',
  '6 ': 'Of 12 months: 2 × 2 × 3 factors of a year; number of a protocol',
  '10 ': 'Gb/s of 10GFC, whose line is coded otherwise; more than there are protocols',
  '10 Gb/s': 'From which a port counts as one of 10 Gb/s',
  '12 ': 'Months of a year',
  '12 months': 'Months of a year',
  '1000 ':
    'Thousands of a currency, in sentences; the most that may be typed for channels: a blank, a text and more count for nothing',
  '0 date': 'Before every day',
  '2958465 date': 'The last day that Excel knows: beyond every horizon',
  '7 days/week': 'Days of a week',
  '0.001 km/unit of distance': 'Kilometres of a metre',
  '-1 Mb/s': 'Less than any need: stands for a need that was never compared',
  '1000000 ms': 'More than any write budget: stands for that of no workload',
  '1000000000 IOPS': 'The most that may be typed for the IO of a workload: a blank, a text and more count for nothing',
  '65536 KB': 'The most that may be typed for the size of an IO: a blank, a text and more count for nothing',
  '8000 ': 'More than any check weighs among reasons: counts those that weigh anything',
  '999999 ': 'More than any row number of Workloads: stands for no row',
  '0.98 ': 'Of the time that light takes in a stated route: 2 % for what fibres differ by',
  '0.000001 ': 'Less than any count or worth that something is divided by: stands for none',
  '0.000001 MB/s': 'Less than any write: of writes that are none, a ratio is 1',
  '0.001 KB': 'Less than any unit in which changes are recorded: stands for none',
  '1e-9 ms': 'The last digit that counts: what differs by less is equal',
  '5e-10 ms': 'Half of the last digit that counts: smaller differences are binary noise',
};

/** Throws where nobody has said what a number is. */
export function structureOf(value: number, unit: string): string {
  const said = structures[`${value} ${unit}`];
  if (said === undefined) throw new Error(`a formula holds ${value} ${unit}, which is neither a fact nor listed as structure`);
  return said;
}
