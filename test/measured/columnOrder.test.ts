import fc from 'fast-check';
import { csv, file, imported, row, rowsOf } from './files';
import { fourth } from './rvtoolsHeadings';

type Cells = readonly (string | number)[];

const pdh = (host: string, object: string, instance: string, counters: readonly string[]): string[] =>
  counters.map((counter) => `\\\\${host}\\${object}(${instance})\\${counter}`);
const windows = pdh('SRV', 'PhysicalDisk', '0 C:', [
  'Disk Reads/sec',
  'Disk Writes/sec',
  'Disk Read Bytes/sec',
  'Disk Write Bytes/sec',
]);
const esx = pdh('esx', 'Virtual Disk', 'db', ['Reads/sec', 'Writes/sec', 'MBytes Read/sec', 'MBytes Written/sec']);
const director = ['fe-lu.ops erp (counts/s)', 'fe-lu.read erp (KB/s)', 'fe-lu.write erp (KB/s)', 'director.busy (%)'];
const stat = (metric: string, time: string, value: number): Cells => [
  `virtualDisk.${metric}.average`,
  `2024-05-13 ${time}`,
  value,
  '',
  'scsi0:0',
  'db',
];
const vm = { VM: 'db', Powerstate: 'poweredOn', Template: 'False', Memory: 4096, 'Provisioned MiB': 1000, 'In Use MiB': 500 };

/** Tables by tool; the first columns stay where they are in every file of the tool. */
const tables: Readonly<Record<string, { readonly rows: readonly Cells[]; readonly fixed: number }>> = {
  esxtop: {
    rows: [
      ['(PDH-CSV 4.0) (UTC)(0)', ...esx],
      ['05/13/2024 10:00:00', 10, 20, 1, 2],
      ['05/13/2024 10:00:05', 30, 40, 3, 4],
    ],
    fixed: 1,
  },
  perfmon: {
    rows: [
      ['(PDH-CSV 4.0) (UTC)(0)', ...windows],
      ['05/13/2024 10:00:00', 10, 20, 4096, 8192],
      ['05/13/2024 10:00:05', 30, 40, 8192, 4096],
    ],
    fixed: 1,
  },
  VPLEX: {
    rows: [
      ['Time', ...director],
      ['2024-05-01 10:00:00', 100, 600, 200, 5],
      ['2024-05-01 10:00:30', 200, 900, 300, 5],
    ],
    fixed: 1,
  },
  vCenter: {
    rows: [
      ['MetricId', 'Timestamp', 'Value', 'Unit', 'Instance', 'Entity'],
      stat('numberReadAveraged', '10:00:00', 5),
      stat('numberWriteAveraged', '10:00:00', 7),
      stat('numberWriteAveraged', '10:00:20', 9),
    ],
    fixed: 0,
  },
  RVTools: { rows: [fourth, row(fourth, vm)], fixed: 0 },
};

test.each(Object.entries(tables))('Columns of %s may stand in any order', async (_, { rows, fixed }) => {
  const usual = rows[0]!.map((__, at) => at);
  const read = async (order: readonly number[]) =>
    rowsOf(await imported([file('f.csv', csv(rows.map((cells) => order.map((at) => cells[at]!))))]));
  const expected = await read(usual);
  const orders = fc.shuffledSubarray(usual.slice(fixed), { minLength: usual.length - fixed });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => expect(await read([...usual.slice(0, fixed), ...order])).toEqual(expected)),
    { numRuns: 40 },
  );
});
