import type { LeftOut, Load, Machine, Measured, Place } from '../measured';
import { distinct } from './distinct';
import { Leaving } from './leaving';
import { fold } from './fold';
import type { ImportOptions } from '../options';
import type { OptionWords } from '../optionWords';
import { recordedOnce } from './recordedOnce';
import { ratesOf, settle, type Settled } from './settle';

/** One thing that has IO or capacity: a VM with what was measured of it, or a load without a VM. */
export interface Member {
  readonly name: string;
  readonly kind: Load['kind'];
  readonly machine: Machine | null;
  readonly loads: readonly Settled[];
  readonly place: Place;
}

export interface Members {
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** Joins inventories with loads, by UUID and else by name, and leaves out what must not be counted. */
export function membersOf(
  measured: readonly Measured[],
  { includePoweredOff, readShare, words }: Pick<ImportOptions, 'includePoweredOff' | 'readShare' | 'words'>,
): Members {
  const leftOut = new Leaving();
  const machines = distinct(
    measured.flatMap((one) => one.machines),
    leftOut,
  );
  const whyLeft = new Map(machines.map((machine) => [machine, whyLeftOut(machine, includePoweredOff, words)]));
  const index = new Index(machines, (machine) => whyLeft.get(machine) === null);
  const joined = new Map<Machine, Settled[]>();
  const alone = new Map<string, Settled[]>();
  const firstTool = new Map<Machine | string, string>();
  for (const load of recordedOnce(measured, leftOut)) {
    const found = index.find(load);
    if (found === 'repeated')
      leftOut.note(
        `${load.machine} stands more than once in the inventory, and ${load.from.file} states no UUID: its IO counts, apart from its capacity.`,
      );
    const machine = typeof found === 'string' ? null : found;
    if (machine && index.isByLabel(load))
      leftOut.note(`${load.machine} is taken for the VM ${machine.name}, by the short name of its system.`);
    const key = `${load.kind}\n${load.uuids[0] ?? ''}\n${fold(load.kind === 'disk' ? `${load.machine ?? load.from.file}\n${load.name}` : load.name)}`;
    const measuredAs = machine ?? (load.machine === null ? key : `machine ${fold(load.machine)}`);
    const tool = firstTool.get(measuredAs) ?? load.from.tool;
    firstTool.set(measuredAs, tool);
    if (tool !== load.from.tool) leftOut.add(load.from.file, load.kind, load.name, `measured by ${tool} already`);
    else if (machine) joined.set(machine, [...(joined.get(machine) ?? []), settle(load, readShare)]);
    else alone.set(key, [...(alone.get(key) ?? []), settle(load, readShare)]);
  }
  for (const [machine, why] of whyLeft) if (why !== null) leave(machine, why, joined.get(machine) ?? [], leftOut);
  const counted = machines.filter((machine) => whyLeft.get(machine) === null);
  const withMachine = counted.map((machine): Member => ({
    name: machine.name,
    kind: 'VM',
    machine,
    loads: joined.get(machine) ?? [],
    place: machine.place,
  }));
  const without = [...alone.values()].map((loads): Member => ({
    name: loads[0]!.name,
    kind: loads[0]!.kind,
    machine: null,
    loads,
    place: loads[0]!.place,
  }));
  return { members: [...withMachine, ...without], leftOut: leftOut.all(), notes: leftOut.notes };
}

/** Why a VM does not count; null if it does. */
const whyNot = {
  template: 'a template',
  placeholder: 'a placeholder of Site Recovery Manager: the VM runs elsewhere',
} as const;

function whyLeftOut({ state }: Machine, includePoweredOff: boolean, words: OptionWords): string | null {
  if (state === 'on' || state === 'not stated' || (state === 'off' && includePoweredOff)) return null;
  return state === 'off' ? `powered off or suspended; ${words.poweredOff} counts it` : whyNot[state];
}

/** Leaves out a VM, and what was measured of it, if that is any IO. */
function leave({ from, name }: Machine, why: string, loads: readonly Settled[], leftOut: Leaving): void {
  leftOut.add(from.file, 'VM', name, why);
  for (const load of loads)
    if (Object.values(ratesOf(load)).some((rate) => rate !== null && rate > 0))
      leftOut.add(load.from.file, `IO of a ${load.kind}`, load.name, 'its VM is left out');
}

/**
 * Machines by UUID, by name, and by what their system calls itself: with its domain, or by its short name alone. A name that a VM shares with
 * one that is left out, such as its placeholder at the other site, is that of the VM.
 */
class Index {
  private readonly byUuid = new Map<string, Machine>();
  private readonly byName = new Map<string, Machine | 'repeated'>();
  private readonly byLabel = new Map<string, Machine | 'repeated'>();

  constructor(all: readonly Machine[], isCounted: (machine: Machine) => boolean) {
    const put = (into: Map<string, Machine | 'repeated'>, name: string, machine: Machine): void => {
      const known = into.get(name);
      if (known === undefined) into.set(name, machine);
      else if (known !== machine && (known === 'repeated' || isCounted(machine) || !isCounted(known))) into.set(name, 'repeated');
    };
    const machines = [...all].sort((a, b) => Number(isCounted(b)) - Number(isCounted(a)));
    for (const machine of machines) {
      for (const uuid of machine.uuids) if (!this.byUuid.has(uuid)) this.byUuid.set(uuid, machine);
      put(this.byName, fold(machine.name), machine);
    }
    // A guest that is called as another VM is not taken for it.
    const guests = machines.filter(({ guestName }) => guestName !== null && !this.byName.has(fold(guestName)));
    for (const machine of guests) put(this.byName, fold(machine.guestName!), machine);
    for (const machine of machines)
      for (const label of new Set([machine.name, machine.guestName ?? machine.name].map(labelOf)))
        put(this.byLabel, label, machine);
  }

  find({ kind, machine, uuids }: Load): Machine | 'repeated' | null {
    if (machine === null) return null;
    const byUuid = uuids.map((uuid) => this.byUuid.get(uuid)).find(Boolean);
    return byUuid ?? this.byName.get(fold(machine)) ?? (kind === 'disk' ? (this.byLabel.get(labelOf(machine)) ?? null) : null);
  }

  /** Whether a load finds its machine by the short name alone. */
  isByLabel({ machine, uuids }: Load): boolean {
    return machine !== null && !this.byName.has(fold(machine)) && !uuids.some((uuid) => this.byUuid.has(uuid));
  }
}

/** The name of a computer without its domain, as Windows writes it in logs. */
const labelOf = (name: string): string => fold(name).replace(/\..*$/, '');
