import type { LeftOut } from '../../measured';

/** Names that Linux gives to whole disks. */
const whole = /^(?:(?:sd|vd|xvd|hd|dasd|emcpower)[a-z]+|nvme\d+n\d+|mmcblk\d+|cciss\/c\d+d\d+|rbd\d+)$/;
const rest: readonly { readonly is: RegExp; readonly what: string; readonly why: string }[] = [
  {
    is: /^(?:(?:sd|vd|xvd|hd|dasd|emcpower)[a-z]+\d+|(?:nvme\d+n|mmcblk|cciss\/c\d+d|rbd)\d+p\d+|scsi partition)$/,
    what: 'partition',
    why: 'it lies on a disk that is counted',
  },
  { is: /^(?:dm-|md)\d*$/, what: 'mapped or RAID device', why: 'it lies on disks that are counted' },
  { is: /^(?:loop|ram|zram|sr|fd)\d*$/, what: 'other device', why: 'no disk that a cluster would hold' },
];

/** Device numbers of SCSI disks, each with 15 partitions, and others that never change (Linux, admin-guide/devices.txt). */
const scsiMajors = [8, 65, 66, 67, 68, 69, 70, 71, 128, 129, 130, 131, 132, 133, 134, 135];
const fixedMajors: ReadonlyMap<number, string> = new Map([
  [1, 'ram'],
  [7, 'loop'],
  [9, 'md'],
  [11, 'sr'],
]);

/** The name of a disk of which sadf states the device number, as far as the number tells: `dev8-16` is a whole disk, `dev8-17` a partition. */
function nameByNumber(name: string): string {
  const [, major, minor] = /^dev(\d+)-(\d+)$/.exec(name) ?? [];
  if (major === undefined) return name;
  if (scsiMajors.includes(Number(major))) return Number(minor) % 16 === 0 ? 'sda' : 'scsi partition';
  return fixedMajors.get(Number(major)) ?? name;
}

/** Which disks count, and what is left out. `unclear`: device numbers of which nothing says whether one lies on another. */
export interface ChosenDisks {
  readonly kept: ReadonlySet<string>;
  readonly leftOut: readonly LeftOut[];
  readonly unclear: readonly string[];
}

/** Whole disks; what lies on them would be counted twice. Mapped devices count if there are no disks. */
export function chooseDisks(file: string, names: readonly string[]): ChosenDisks {
  const disks = names.filter((name) => whole.test(nameByNumber(name)));
  if (disks.length === 0) {
    const mapped = names.filter((name) => /^dm-\d+$/.test(name));
    const unclear = names.filter((name) => /^dev\d+-\d+$/.test(nameByNumber(name)));
    return { kept: new Set(mapped.length > 0 ? mapped : names), leftOut: [], unclear: unclear.length > 1 ? unclear : [] };
  }
  const without = names.filter((name) => !disks.includes(name));
  const told = rest.map(({ is, what, why }) => ({
    file,
    what,
    names: without.filter((name) => is.test(nameByNumber(name))),
    why,
  }));
  const unknown = {
    file,
    what: 'device',
    names: without.filter((name) => !rest.some(({ is }) => is.test(nameByNumber(name)))),
    why: 'its name is none of a disk, so it may lie on one that is counted',
  };
  return { kept: new Set(disks), leftOut: [...told, unknown].filter((one) => one.names.length > 0), unclear: [] };
}
