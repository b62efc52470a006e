import fc from 'fast-check';
import { csv, file, imported, refusalOf, row, rowsOf, workbook, xlsx } from './files';
import { database, fourth, third } from './rvtoolsHeadings';

const vm = (name: string, uuid: string, more: Record<string, string | number> = {}) => ({
  VM: name,
  Powerstate: 'poweredOn',
  Template: 'False',
  Memory: 16384,
  'Provisioned MiB': 1_000_000,
  'In Use MiB': 400_000,
  Datacenter: 'East',
  Cluster: 'Gold',
  Host: 'esx-01.invalid',
  Folder: 'Finance',
  'VM UUID': uuid,
  'VI SDK Server': 'vc-1',
  ...more,
});

/** Two VMs that count, and one of each kind that does not. */
const machines = [
  vm('billing-db', '4201-A'),
  vm('59', '4201-b', { Memory: 8192, 'Provisioned MiB': 500_000, 'In Use MiB': 100_000 }),
  vm('gold-image', '4201-c', { Template: 'True' }),
  vm('recovered', '4201-d', { 'SRM Placeholder': 'True' }),
  vm('old%2fserver', '4201-e', { Powerstate: 'poweredOff' }),
  vm('billing-db', '4201-a', { Cluster: 'Silver' }),
];
const fourthRows = [fourth, ...machines.map((one) => row(fourth, one))];
const meta = [
  ['RVTools major version', 'RVTools version', 'xlsx creation datetime', 'Server'],
  ['4', '4.6.1', '2024-05-01 10:00:00', 'vc-1'],
];

/** 1,500,000 MiB are 1.57286 TB of 10¹² bytes; the memory is the mean of 16 and 8 GB. */
const gold = { workload: 'Gold', vms: 2, memoryGB: 12, capacityTB: 1.57286 };

describe('RVTools 4.x', () => {
  test('as a workbook: VMs, capacity and memory of each cluster, and the version that it states', async () => {
    const result = await imported([await workbook('export.xlsx', { vInfo: fourthRows, vMetaData: meta })]);
    expect(result.problems).toEqual([]);
    expect(result.files).toEqual([{ file: 'export.xlsx', tool: 'RVTools 4.6.1', says: '6 VMs' }]);
    expect(rowsOf(result)).toEqual([gold]);
    expect(result.workloads[0]!.source).toBe(
      'VMs, memory (mean of Memory), capacity (sum of Provisioned MiB): export.xlsx, vInfo (RVTools 4.6.1, taken 2024-05-01 10:00:00)',
    );
  });

  test('takes where a VM runs from its own columns, though an attribute of the site is called the same', async () => {
    const headings = fourth.flatMap((heading) => (heading === 'Datacenter' ? ['Cluster', 'Host', heading] : [heading]));
    const attributes: Readonly<Record<string, string>> = { Cluster: 'of the application', Host: 'of the application' };
    const rows = fourthRows.slice(1).map((cells) => {
      const at = fourth.indexOf('Datacenter');
      return [...cells.slice(0, at), attributes['Cluster']!, attributes['Host']!, ...cells.slice(at)];
    });
    const result = await imported([file('RVTools_tabvInfo.csv', csv([headings, ...rows]))]);
    expect(rowsOf(result)).toEqual([gold]);
  });

  test('of two vCenters keeps VMs of one name apart, also if the exports are of two versions', async () => {
    const [older, newer] = ['4.4', '4.6.1'].map((version, at) =>
      workbook(`vc-${at}.xlsx`, {
        vInfo: [fourth, row(fourth, vm('web', `4201-${at}`, { 'VI SDK Server': `vc-${at}` }))],
        vMetaData: [meta[0]!, ['4', version, '2024-05-01 10:00:00', `vc-${at}`]],
      }),
    );
    expect(rowsOf(await imported([await older!, await newer!]))).toMatchObject([{ workload: 'Gold', vms: 2 }]);
  });

  test('names what it leaves out: templates, placeholders, what is powered off, and VMs that stand twice', async () => {
    const { leftOut } = await imported([await workbook('export.xlsx', { vInfo: fourthRows })]);
    expect(leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'billing-db: stands there more than once; the first row counts',
      'gold-image: a template',
      'recovered: a placeholder of Site Recovery Manager: the VM runs elsewhere',
      'old/server: powered off or suspended; --powered-off counts it',
    ]);
  });

  test('says that IO is not measured, and what a plan needs beside', async () => {
    const { missing } = await imported([await workbook('export.xlsx', { vInfo: fourthRows })]);
    expect(missing).toEqual([
      'Gold: the span, the home site, read IOPS, write IOPS, read KB, write KB',
      'assumptions: hypervisor, currency, quoteDate',
      'sites and spans: two sites, and the link between them with its distance',
      'offers, platforms and prices',
    ]);
  });

  test('counts what VMs use, or those that are off, if asked', async () => {
    const used = await imported([await workbook('e.xlsx', { vInfo: fourthRows })], { capacity: 'used' });
    expect(rowsOf(used)).toEqual([{ ...gold, capacityTB: 0.524288 }]);
    const off = await imported([await workbook('e.xlsx', { vInfo: fourthRows })], { includePoweredOff: true });
    expect(rowsOf(off)).toMatchObject([{ vms: 3 }]);
  });

  test('lets no name of a VM or a host into the plan', async () => {
    for (const by of ['cluster', 'each', 'host'] as const) {
      const { plan } = await imported([await workbook('e.xlsx', { vInfo: fourthRows })], { groupBy: { by } });
      expect(JSON.stringify(plan)).not.toMatch(/billing|esx-01/);
    }
    const { plan } = await imported([await workbook('e.xlsx', { vInfo: fourthRows })], { groupBy: { by: 'each' }, names: true });
    expect(JSON.stringify(plan)).toContain('billing-db');
  });

  test.each(['VM', 'Host', 'DNS Name'])('lets none in by a column of them to group by either: %s', async (heading) => {
    const named = machines.map((one, at) => ({ ...one, 'DNS Name': `guest-${at}` }));
    const book = await workbook('rv.xlsx', { vInfo: [fourth, ...named.map((one) => row(fourth, one))] });
    const options = { groupBy: { by: 'attribute', heading }, includePoweredOff: true } as const;
    const result = await imported([book], options);
    expect(JSON.stringify(result.plan)).not.toMatch(/billing|"59"|server|esx-01|guest-/);
    expect(result.workloads.map(({ workload }) => workload)).toContain(`${heading} 1`);
    expect(result.notes).toContain('Names of VMs, hosts and volumes stay out of the plan; --names brings them in.');
    expect(JSON.stringify((await imported([book], { ...options, names: true })).plan)).toMatch(/billing|esx-01|guest-/);
  });

  test('reads the same in any order of columns, with any custom attribute between them', async () => {
    const expected = rowsOf(await imported([file('e.csv', csv(fourthRows))]));
    const orders = fc.shuffledSubarray([...fourth, 'Owner', 'Backup class'], { minLength: fourth.length + 2 });
    await fc.assert(
      fc.asyncProperty(orders, async (headings) => {
        const rows = [headings, ...machines.map((one) => row(headings, { ...one, Owner: 'line\nbreak, "quoted"' }))];
        expect(rowsOf(await imported([file('e.csv', csv(rows))]))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('RVTools 3.x', () => {
  const old = (one: Record<string, string | number>) => ({
    ...Object.fromEntries(Object.entries(one).filter(([heading]) => !heading.endsWith('MiB'))),
    Memory: Number(one['Memory']).toLocaleString('en'),
    'Provisioned MB': Number(one['Provisioned MiB']).toLocaleString('en'),
    'In Use MB': Number(one['In Use MiB']).toLocaleString('en'),
    Annotation: 'two\nlines, with "quotes"',
    'Cost centre': one['VM'] === '59' ? 'K1' : 'K2',
  });
  const rows = [third, ...machines.filter((one) => !('SRM Placeholder' in one)).map((one) => row(third, old(one)))];

  test('as CSV: its MB are MiB, its thousands have commas, and the version is told by the headings', async () => {
    const result = await imported([file('RVTools_tabvInfo.csv', csv(rows))]);
    expect(result.problems).toEqual([]);
    expect(result.files[0]!.tool).toBe('RVTools 3.x (by its headings)');
    expect(rowsOf(result)).toEqual([gold]);
  });

  test('saved again by an Excel of another locale: semicolons, thousands with dots, Windows-1252', async () => {
    const dotted = rows.map((cells) =>
      cells.map((one) =>
        String(one)
          .replace(/(\d),(?=\d{3})/g, '$1.')
          .replace('Finance', 'Büro'),
      ),
    );
    const bytes = Uint8Array.from(Buffer.from(csv(dotted, ';'), 'latin1'));
    const result = await imported([file('v.csv', bytes)], { groupBy: { by: 'folder' } });
    expect(rowsOf(result)).toEqual([{ ...gold, workload: 'Büro' }]);
    expect(result.notes).toContain('v.csv is not UTF-8; it was read as Windows-1252, as tools on western Windows write.');
  });

  test('groups by folder, by an attribute of the site and by patterns of names', async () => {
    const names = async (options: object) => rowsOf(await imported([file('v.csv', csv(rows))], options));
    expect(await names({ groupBy: { by: 'folder' } })).toMatchObject([{ workload: 'Finance', vms: 2 }]);
    expect(await names({ groupBy: { by: 'attribute', heading: 'Cost centre' } })).toMatchObject([
      { workload: 'K2', vms: 1 },
      { workload: 'K1', vms: 1 },
    ]);
    const { problems } = await imported([file('v.csv', csv(rows))], { groupBy: { by: 'attribute', heading: 'Cost center' } });
    expect(problems).toMatchObject([
      {
        where: '--group',
        value: 'Cost center',
        reason: 'No inventory among the files has such a column.',
        remedy: 'Did you mean "Cost centre"?',
      },
    ]);
    expect(await names({ patterns: [{ workload: 'Databases', pattern: '-DB$' }] })).toMatchObject([
      { workload: 'Databases', vms: 1 },
      { workload: 'Gold', vms: 1 },
    ]);
  });
});

test('RVTools with -DBColumnNames reads as any other', async () => {
  const cells = machines.map((one): Record<string, string | number> => ({
    vInfoVMName: one.VM,
    vInfoPowerstate: one.Powerstate,
    vInfoTemplate: one.Template,
    vInfoMemory: one.Memory,
    vInfoProvisioned: one['Provisioned MiB'],
    vInfoInUse: one['In Use MiB'],
    vInfoDataCenter: one.Datacenter,
    vInfoCluster: one.Cluster,
    vInfoHost: one.Host,
    vInfoUUID: one['VM UUID'],
    vInfoSRMPlaceHolder: (one as Record<string, string | number>)['SRM Placeholder'] ?? 'False',
  }));
  const result = await imported([file('v.csv', csv([database, ...cells.map((one) => row(database, one))]))]);
  expect(result.files[0]!.tool).toBe('RVTools 4.x (by its headings, -DBColumnNames)');
  expect(rowsOf(result)).toEqual([gold]);
});

describe('An RVTools export that cannot be used says what to do', () => {
  const without = (heading: string) => {
    const headings = fourth.filter((one) => one !== heading);
    return csv([
      headings,
      ...machines.map((one) => row(headings, Object.fromEntries(Object.entries(one).filter(([name]) => name !== heading)))),
    ]);
  };

  test.each(['In Use MiB', 'Powerstate', 'Template'])('without the column %s', async (heading) =>
    expect(await refusalOf(file('v.csv', without(heading)))).toBe(
      `v.csv | RVTools has a column "${heading}" there, and this file has not. | Export all columns; do not delete or translate headings.`,
    ),
  );

  test('with the file of another sheet', async () =>
    expect(
      await refusalOf(
        file(
          'd.csv',
          csv([
            ['VM', 'Powerstate', 'Template', 'Disk', 'Disk Path', 'Capacity MiB', 'VI SDK Server'],
            ['a', 'b', 'c', 'd', 'e', 1, 'f'],
          ]),
        ),
      ),
    ).toBe(
      'd.csv | No format of measurements is known that looks like this: the sheet vDisk of RVTools. | Bring the file of the sheet vInfo, RVTools_tabvInfo.csv.',
    ));

  test('cut off within a quote', async () => {
    const whole = csv(fourthRows);
    expect(await refusalOf(file('v.csv', whole.slice(0, whole.lastIndexOf('vc-1') + 2)))).toBe(
      'v.csv | The quote that begins in row 7 is never closed, so the file was cut off or edited. | Export it again without opening it in between.',
    );
  });

  test('cut off as a workbook', async () => {
    const whole = await xlsx({ vInfo: fourthRows });
    expect(await refusalOf(file('v.xlsx', whole.slice(0, whole.length - 300)))).toBe(
      'v.xlsx | The workbook cannot be read: its end is missing, as if a copy or a download had been cut off. | Copy the file again from where it was made. If Excel opens it, save it there as .xlsx and import that.',
    );
  });

  test('with a word for a number', async () => {
    const rows = [fourth, row(fourth, { ...machines[0], 'Provisioned MiB': 'a lot' })];
    expect(await refusalOf(file('v.csv', csv(rows)))).toBe(
      'v.csv, Provisioned MiB, row 2 | a lot | This is no number. | Expected: a number.',
    );
  });

  test('with headings alone', async () =>
    expect(await refusalOf(file('v.csv', csv([fourth, fourth.map(() => '')])))).toBe(
      'v.csv | RVTools was recognised, and no row follows the headings. | Export again with a wider choice.',
    ));
});
