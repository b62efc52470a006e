import type { LeftOut, Load, Machine, Measured, Place } from '../measured';
import { nowhere } from '../measured';
import { settle, type Settled } from './settle';

/** One thing that has IO or capacity: a VM with what was measured of it, or a load without a VM. */
export interface Member {
  readonly name: string;
  readonly kind: Load['kind'];
  readonly machine: Machine | null;
  readonly loads: readonly Settled[];
  readonly place: Place;
}

export const fold = (name: string): string => name.trim().toLowerCase();

export interface Members {
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** Joins inventories with loads, by UUID and else by name, and leaves out what must not be counted. */
export function membersOf(measured: readonly Measured[], includePoweredOff: boolean): Members {
  const leftOut = new Leaving();
  const machines = distinct(
    measured.flatMap((one) => one.machines),
    leftOut,
  );
  const index = new Index(machines);
  const joined = new Map<Machine, Settled[]>();
  const alone = new Map<string, Settled[]>();
  const firstTool = new Map<Machine | string, string>();
  for (const load of measured.flatMap((one) => one.loads)) {
    const found = load.machine === null ? null : index.find(load.machine, load.uuids);
    if (found === 'repeated')
      leftOut.note(
        `${load.name} stands more than once in the inventory, and ${load.from.file} states no UUID: its IO counts, apart from its capacity.`,
      );
    const machine = typeof found === 'string' ? null : found;
    const key = `${load.kind}\n${load.uuids[0] ?? ''}\n${fold(load.kind === 'disk' ? `${load.machine ?? load.from.file}\n${load.name}` : load.name)}`;
    const tool = firstTool.get(machine ?? key) ?? load.from.tool;
    firstTool.set(machine ?? key, tool);
    if (tool !== load.from.tool) leftOut.add(load.from.file, load.kind, load.name, `measured by ${tool} already`);
    else if (machine) joined.set(machine, [...(joined.get(machine) ?? []), settle(load)]);
    else alone.set(key, [...(alone.get(key) ?? []), settle(load)]);
  }
  const counted = machines.filter((machine) => counts(machine, includePoweredOff, leftOut));
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

/** What is left out, gathered by reason. */
class Leaving {
  private readonly found = new Map<
    string,
    { readonly file: string; readonly what: string; readonly why: string; readonly names: string[] }
  >();
  readonly notes: string[] = [];

  add(file: string, what: string, name: string, why: string): void {
    const key = [file, what, why].join('\n');
    const one = this.found.get(key) ?? { file, what, why, names: [] };
    one.names.push(name);
    this.found.set(key, one);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  all(): readonly LeftOut[] {
    return [...this.found.values()];
  }
}

const whyNot = {
  template: 'a template',
  placeholder: 'a placeholder of Site Recovery Manager: the VM runs elsewhere',
  off: 'powered off or suspended; --powered-off counts it',
} as const;

function counts({ state, from, name }: Machine, includePoweredOff: boolean, leftOut: Leaving): boolean {
  if (state === 'on' || state === 'not stated' || (state === 'off' && includePoweredOff)) return true;
  leftOut.add(from.file, 'VM', name, whyNot[state]);
  return false;
}

/** One machine for each VM: of rows in one tool's exports the first; of several tools together, each adding what those before do not state. */
function distinct(machines: readonly Machine[], leftOut: Leaving): readonly Machine[] {
  const named = new Map<string, number>();
  const ofTool = ({ from, name }: Machine): string => `${from.tool}\n${fold(name)}`;
  for (const machine of machines) named.set(ofTool(machine), (named.get(ofTool(machine)) ?? 0) + 1);
  const kept: Machine[] = [];
  const places = new Map<string, number>();
  for (const machine of machines) {
    const isAlone = named.get(ofTool(machine)) === 1;
    const keys = [
      ...machine.uuids.map((uuid) => `uuid ${uuid}`),
      ...(isAlone || machine.uuids.length === 0 ? [`name ${fold(machine.name)}`] : []),
    ];
    const found = keys.map((key) => places.get(key)).find((at) => at !== undefined && isSame(kept[at]!, machine));
    const at = found ?? kept.length;
    const other = kept[at];
    if (!other) kept.push(machine);
    else if (other.from.tool !== machine.from.tool) kept[at] = completed(other, machine);
    else leftOut.add(machine.from.file, 'VM', machine.name, 'stands there more than once; the first row counts');
    for (const key of keys) if (!places.has(key)) places.set(key, at);
  }
  return kept;
}

/**
 * Within a tool VMs are the same by UUID in one vCenter, or without UUIDs by name. Between tools also by a name that each has once: one may
 * state the UUID of the instance and the other that of the BIOS.
 */
function isSame(a: Machine, b: Machine): boolean {
  const isShared = a.uuids.some((uuid) => b.uuids.includes(uuid));
  if (a.from.tool !== b.from.tool) return isShared || fold(a.name) === fold(b.name);
  if (a.uuids.length > 0 && b.uuids.length > 0)
    return a.uuids[0] === b.uuids[0] && (a.vcenter === null || a.vcenter === b.vcenter);
  return fold(a.name) === fold(b.name);
}

function completed(first: Machine, more: Machine): Machine {
  const place = Object.fromEntries(
    Object.keys(nowhere).map((key) => [key, first.place[key as keyof Place] ?? more.place[key as keyof Place]]),
  );
  return {
    ...first,
    uuids: [...new Set([...first.uuids, ...more.uuids])],
    provisionedMiB: first.provisionedMiB ?? more.provisionedMiB,
    usedMiB: first.usedMiB ?? more.usedMiB,
    memoryMiB: first.memoryMiB ?? more.memoryMiB,
    place: place as unknown as Place,
  };
}

/** Machines by UUID and by name. */
class Index {
  private readonly byUuid = new Map<string, Machine>();
  private readonly byName = new Map<string, Machine | 'repeated'>();

  constructor(machines: readonly Machine[]) {
    for (const machine of machines) {
      for (const uuid of machine.uuids) this.byUuid.set(uuid, machine);
      this.byName.set(fold(machine.name), this.byName.has(fold(machine.name)) ? 'repeated' : machine);
    }
  }

  find(name: string, uuids: readonly string[]): Machine | 'repeated' | null {
    return uuids.map((uuid) => this.byUuid.get(uuid)).find(Boolean) ?? this.byName.get(fold(name)) ?? null;
  }
}
