import { type LeftOut, type Machine, type Measured, nothingFrom, type Place } from '../measured';
import type { GroupBy } from '../options';
import { type Book, headedRows, type HeadedRows } from './grid';
import { refuse } from '../messages';

const tool = 'RVTools';

/** What tells the sheet vInfo: Nutanix Collector has one of that name with other columns. `-DBColumnNames` has headings of its own. */
const telling = ['VM', 'Powerstate', 'Template'];
const tellingDb = ['vInfoVMName', 'vInfoPowerstate'];
/** Sheets of RVTools that an import needs nothing from, told by their headings. */
const others = ['vDisk', 'vCPU', 'vMemory', 'vPartition', 'vNetwork', 'vHost', 'vDatastore'];

/** The name of a column by version: 4.x, 3.x, -DBColumnNames. */
const columns = {
  name: ['VM', 'vInfoVMName'],
  guestName: ['DNS Name', 'vInfoGuestHostName'],
  power: ['Powerstate', 'vInfoPowerstate'],
  template: ['Template', 'vInfoTemplate'],
  placeholder: ['SRM Placeholder', 'vInfoSRMPlaceHolder'],
  provisioned: ['Provisioned MiB', 'Provisioned MB', 'vInfoProvisioned'],
  used: ['In Use MiB', 'In Use MB', 'vInfoInUse'],
  memory: ['Memory', 'vInfoMemory'],
  datacenter: ['Datacenter', 'vInfoDataCenter'],
  cluster: ['Cluster', 'vInfoCluster'],
  host: ['Host', 'vInfoHost'],
  folder: ['Folder', 'vInfoFolder'],
  uuid: ['VM UUID', 'vInfoUUID'],
  biosUuid: ['SMBIOS UUID', 'vInfoSMBIOSUUID'],
  vcenter: ['VI SDK Server', 'vInfoVISDKServer'],
} as const;

/** Also one of which a single heading that tells it was edited or translated: who reads it needs them all. */
function vInfoOf({ file, sheets }: Book): HeadedRows | null {
  const almost = telling.map((heading) => telling.filter((one) => one !== heading));
  const first = (wanted: readonly (readonly string[])[]): HeadedRows | undefined =>
    sheets
      .flatMap((sheet) => wanted.flatMap((headings) => headedRows(file, sheet, tool, headings) ?? []))
      .find((found) => found.found(...columns.provisioned, ...columns.used));
  return first([telling, tellingDb]) ?? first(almost) ?? null;
}

export const isRvtools = (book: Book): boolean => vInfoOf(book) !== null;

/** A CSV export of another sheet by its name, empty if that is not known: recognised so that it can be said that the file of vInfo is wanted. */
export function otherRvtoolsSheet(headings: readonly string[]): string | null {
  const has = (heading: string): boolean => headings.includes(heading);
  if (!has('VI SDK Server') && !headings.some((heading) => /^v(?:Disk|CPU|Memory|Host|Partition|Network)[A-Z]/.test(heading)))
    return null;
  const told: readonly (readonly [string, string])[] = [
    ['Disk Path', 'vDisk'],
    ['Free %', 'vPartition'],
    ['Cores per CPU', 'vHost'],
    ['Size MiB', 'vMemory'],
  ];
  return (
    told.find(([heading]) => has(heading))?.[1] ??
    others.find((sheet) => headings.some((heading) => heading.startsWith(sheet))) ??
    ''
  );
}

/** Reads the VMs of an RVTools export. It states no IO: that is joined from a load by UUID or name. */
export function readRvtools(book: Book, groupBy: GroupBy | null): Measured {
  const rows = vInfoOf(book)!;
  const { name: ofVm, power, template, provisioned, used, memory } = columns;
  for (const required of [ofVm, power, template, provisioned, used, memory]) rows.need(...required);
  if (rows.rows.length === 0) refuse('no-rows', rows.where(), '', tool);
  const version = versionOf(book, rows);
  const taken = metaOf(book, 'xlsx creation datetime');
  const from = { file: book.file, part: rows.sheet, tool: `${tool} ${version}`, ...(taken === null ? {} : { taken }) };
  const machines = rows.rows.flatMap((row): Machine[] => {
    const name = rows.text(row, ...columns.name);
    if (name === null) return [];
    return [
      {
        name: unescaped(name),
        guestName: rows.text(row, ...columns.guestName),
        uuids: [rows.lastText(row, ...columns.uuid), rows.lastText(row, ...columns.biosUuid)].flatMap(
          (uuid) => uuid?.toLowerCase() ?? [],
        ),
        vcenter: rows.lastText(row, ...columns.vcenter),
        state: stateOf(rows, row),
        provisionedMiB: rows.whole(row, ...columns.provisioned),
        usedMiB: rows.whole(row, ...columns.used),
        memoryMiB: rows.whole(row, ...columns.memory),
        columns: {
          provisioned: rows.found(...columns.provisioned),
          used: rows.found(...columns.used),
          memory: rows.found(...columns.memory),
        },
        place: { ...placeOf(rows, row), attribute: rows.attribute(row, groupBy) },
        from,
      },
    ];
  });
  const nameless = rows.rows.length - machines.length;
  const leftOut: LeftOut[] =
    nameless === 0 ? [] : [{ file: book.file, what: 'row', names: [`${nameless} rows`], why: 'no name of a VM' }];
  return { ...nothingFrom(book.file, from.tool), machines, headings: rows.headings, leftOut };
}

/** The sheet vMetaData states the version. Without it, headings tell: MiB and SRM placeholders came with 4. */
function versionOf(book: Book, rows: HeadedRows): string {
  const stated = metaOf(book, 'RVTools version');
  if (stated) return stated;
  const isFourth = rows.found('Provisioned MiB', 'vInfoTotalDiskCapacityMiB', ...columns.placeholder) !== null;
  return `${isFourth ? '4.x' : '3.x'} (by its headings${rows.found('vInfoVMName') === null ? '' : ', -DBColumnNames'})`;
}

/** What the sheet vMetaData states of the export. */
function metaOf({ file, sheets }: Book, heading: string): string | null {
  const meta = sheets.map((sheet) => headedRows(file, sheet, tool, ['RVTools version'])).find(Boolean);
  return meta?.rows[0] ? meta.text(meta.rows[0], heading) : null;
}

const isTrue = (text: string | null): boolean => text !== null && /^(?:true|yes|1)$/i.test(text);

function stateOf(rows: HeadedRows, row: readonly string[]): Machine['state'] {
  if (isTrue(rows.text(row, ...columns.template))) return 'template';
  if (isTrue(rows.text(row, ...columns.placeholder))) return 'placeholder';
  const power = rows.text(row, ...columns.power)?.toLowerCase() ?? '';
  return power === 'poweredon' ? 'on' : power === 'poweredoff' || power === 'suspended' ? 'off' : 'not stated';
}

/** Custom attributes of the site, which may be called the same, stand before the columns of where a VM runs, and after that of its folder. */
const placeOf = (rows: HeadedRows, row: readonly string[]): Omit<Place, 'attribute'> => ({
  datacenter: rows.lastText(row, ...columns.datacenter),
  cluster: rows.lastText(row, ...columns.cluster),
  folder: rows.text(row, ...columns.folder),
  host: rows.lastText(row, ...columns.host),
});

/** vCenter writes `/`, `\` and `%` in names as `%2f`, `%5c` and `%25`. */
export const unescaped = (name: string): string =>
  name.replace(/%(2f|5c|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
