import { type Machine, nowhere, type Place } from '../measured';
import { fold } from './fold';
import type { Leaving } from './leaving';

/** One machine for each VM: of rows in one tool's exports the first; of several tools together, each adding what those before do not state. */
export function distinct(machines: readonly Machine[], leftOut: Leaving): readonly Machine[] {
  const named = new Map<string, number>();
  const ofTool = (machine: Machine): string => `${toolOf(machine)}\n${fold(machine.name)}`;
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
    else if (toolOf(other) !== toolOf(machine)) kept[at] = completed(other, machine);
    else leftOut.add(machine.from.file, 'VM', machine.name, 'stands there more than once; the first row counts');
    for (const key of keys) if (!places.has(key)) places.set(key, at);
  }
  return kept;
}

/** The name of the tool without its version: exports of two vCenters may be of two versions. */
const toolOf = ({ from }: Machine): string => /^\S*/.exec(from.tool)![0];

/**
 * Within a tool VMs are the same by UUID in one vCenter, or without UUIDs by name. Between tools also by a name that each has once: one may
 * state the UUID of the instance and the other that of the BIOS.
 */
function isSame(a: Machine, b: Machine): boolean {
  const isShared = a.uuids.some((uuid) => b.uuids.includes(uuid));
  if (toolOf(a) !== toolOf(b)) return isShared || fold(a.name) === fold(b.name);
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
