/** Milliseconds of processor time, all threads: what others do on the machine is not in it. */
function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The medians of several works in processor time, one after the other in every round, so that a busy minute is one for all. The
 * first half of the rounds warms up: code that is short and runs once a round is compiled late.
 */
export function sideBySide<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Array.from({ length: rounds }, () => names.map((name) => processorMs(works[name])));
  const counted = times.slice(Math.floor(rounds / 2));
  const median = (at: number): number =>
    counted.map((round) => round[at]!).sort((a, b) => a - b)[Math.floor(counted.length / 2)]!;
  return Object.fromEntries(names.map((name, at) => [name, median(at)])) as Record<Name, number>;
}

/** A line that says how many times as long one thing takes as another, with both times. */
export function ratioLine(what: string, longer: number, shorter: number, goal?: number): void {
  const wanted = goal === undefined ? '' : `  (goal ${goal})`;
  const [from, to] = [longer.toFixed(2), shorter.toFixed(2)];
  console.log(`${what.padEnd(58)} ${(longer / shorter).toFixed(1).padStart(9)} ×   ${from} ÷ ${to} ms of processor${wanted}`);
}
