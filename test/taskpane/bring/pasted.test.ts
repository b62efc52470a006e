import { PastedDraft } from '../../../src/taskpane/bring/pastedDraft';
import { nordlicht, quartz } from '../../measured/bills/layouts';
import { Refused } from '../../../src/measured/messages';
import { answerColumns } from '../../../src/measured/offers/answerTable';
import { notationOf } from '../../../src/taskpane/numbers';
import * as plan from '../../../src/taskpane/plan';
import { holdingPlan, today } from '../plan/planOf';

const example = holdingPlan(today);
async function pasted(part: string, text: string, language = 'en-US'): Promise<PastedDraft> {
  const draft = new PastedDraft(plan, part, notationOf(language));
  await draft.paste(text, example);
  return draft;
}
const lines = (...rows: readonly string[][]): string => rows.map((cells) => cells.join('\t')).join('\n');
/** What the cells of each row would hold, by heading. */
const held = (draft: PastedDraft): readonly unknown[] =>
  draft
    .rows(example)
    .map(({ contents }) => Object.fromEntries([...contents].map(([{ heading }, content]) => [heading, content])));
const understood = (draft: PastedDraft): readonly (string | null)[] =>
  draft.columns.map(({ definition }) => definition?.heading ?? null);

describe('A pasted table', () => {
  test('of a German tariff page becomes offers, each value in the unit of its cell', async () => {
    const draft = await pasted(
      'offers',
      lines(
        ['Anbieter', 'Produkt', 'Bandbreite', 'Einrichtung', 'monatlich', 'Laufzeit', 'gültig bis', 'Bemerkung'],
        ['Stadtnetz', 'Wavelength 10G', '10 Gbit/s', '2.500,00 €', '1.234,50 €', '36 Monate', '31.12.2026', 'auf Anfrage'],
      ),
      'de-DE',
    );
    expect(understood(draft)).toEqual(['Carrier', 'Product', 'Payload Mb/s', 'NRC', 'MRC', 'Term', 'Valid to', null]);
    expect(held(draft)).toEqual([
      {
        Carrier: 'Stadtnetz',
        Product: 'Wavelength 10G',
        'Payload Mb/s': 10_000,
        NRC: 2500,
        MRC: 1234.5,
        Term: 36,
        'Valid to': 46_387,
      },
    ]);
    const [row] = draft.rows(example);
    expect(row!.cells.find(({ definition }) => definition.heading === 'Payload Mb/s')).toMatchObject({
      text: '10 Gbit/s',
      typed: { means: '10000 Mb/s' },
    });
    // What is not understood stays out of its cell, and is said why.
    expect(row!.cells.every(({ typed }) => 'content' in typed)).toBe(true);
    const unclear = await pasted('offers', lines(['Anbieter', 'MRC'], ['Stadtnetz', '900 CHF']), 'de-DE');
    expect(held(unclear)).toEqual([{ Carrier: 'Stadtnetz' }]);
    expect(unclear.rows(example)[0]!.cells[1]!.typed).toMatchObject({
      problem: { reason: expect.stringContaining('CHF') as string },
    });
  });

  test('that lacks what every row needs is taken over once that is said for all rows', async () => {
    const draft = await pasted('offers', lines(['Carrier', 'Product', 'MRC'], ['Colt', 'Wave', '900']));
    expect(draft.uncovered(example).map(({ heading }) => heading)).toEqual(['Kind']);
    expect([draft.rows(example)[0]!.answer, draft.edit(example)]).toEqual(['leave out', null]);
    draft.common.set(draft.uncovered(example)[0]!, 'wavelength');
    expect(draft.edit(example)).toMatchObject({
      says: 'Took over 1 row into Offers',
      steps: [
        {
          kind: 'insert',
          cells: [
            { heading: 'Kind', holds: 'wavelength' },
            { heading: 'Carrier', holds: 'Colt' },
            { heading: 'Product', holds: 'Wave' },
            { heading: 'MRC', holds: 900 },
          ],
        },
      ],
    });
  });

  test('has the columns of an answer to a request for quotation, which the command line reads', async () => {
    const draft = await pasted('offers', answerColumns.map(({ heading }) => heading).join('\t') + '\nx');
    expect(understood(draft)).toEqual(answerColumns.map(({ column }) => column?.heading ?? null));
  });

  test('in Markdown is read as the command line reads it, and headings that repeat are no rows', async () => {
    const draft = await pasted('offers', '| Carrier | MRC |\n|---|---:|\n| Colt | 900 |\n| Carrier | MRC |\n| BT | 800 |\n');
    expect(held(draft)).toEqual([
      { Carrier: 'Colt', MRC: 900 },
      { Carrier: 'BT', MRC: 800 },
    ]);
  });

  test('of a mail has columns of spaces, and lines above its headings', async () => {
    const draft = await pasted(
      'sites',
      'Dear all,\n\nSite          Latitude   Longitude\nSouth campus  48.1       11.6\nEast campus   48.2       11.9\n',
    );
    expect(held(draft)).toEqual([
      { Site: 'South campus', Latitude: 48.1, Longitude: 11.6 },
      { Site: 'East campus', Latitude: 48.2, Longitude: 11.9 },
    ]);
  });

  test('states its units in headings, and another unit may be said', async () => {
    const draft = await pasted(
      'spans',
      lines(['Span', 'From', 'To', 'Distance (mi)'], ['New', 'Main hospital', 'North campus', '50']),
    );
    expect(held(draft)).toMatchObject([{ 'Working route': 80.4672 }]);
    draft.assign(3, { unit: 'km' });
    expect(held(draft)).toMatchObject([{ 'Working route': 50 }]);
  });

  test('has columns that may be understood otherwise, each input once', async () => {
    const draft = await pasted('workloads', lines(['Was', 'Lesegröße', 'x'], ['ERP', '8', '16']));
    const [name, readKB, writeKB] = ['workload', 'readKB', 'writeKB'].map((field) =>
      draft.inputs(example).find((one) => one.field === field)!,
    );
    draft.assign(0, { definition: name! });
    draft.assign(2, { definition: readKB! });
    expect(understood(draft)).toEqual(['Workload', null, 'Read KB']);
    draft.assign(1, { definition: writeKB! });
    expect(held(draft)).toEqual([{ Workload: 'ERP', 'Read KB': 16, 'Write KB': 8 }]);
  });

  test('names rows that are not there, and says so', async () => {
    const draft = await pasted('workloads', lines(['Workload', 'Home site'], ['ERP', 'Old town'], ['CRM', 'north CAMPUS']));
    const [erp, crm] = draft.rows(example);
    expect(erp!.cells[1]!.typed).toEqual({
      problem: {
        reason: 'Home site names "Old town", and Sites has no such row.',
        remedy: 'Add it to Sites first, or correct the name in the pasted text.',
      },
    });
    expect(crm!.cells[1]!.typed).toMatchObject({ content: 'North campus' });
  });

  test('replaces a row of the same name only if that is chosen', async () => {
    const draft = await pasted('sites', lines(['Site', 'Latitude'], ['Main hospital', '48.5']));
    expect(draft.rows(example)[0]).toMatchObject({ there: 0, answer: 'add', newName: 'Main hospital 2' });
    draft.answer(2, 'replace');
    expect(draft.edit(example)!.steps).toMatchObject([
      {
        kind: 'write',
        row: 0,
        cells: [
          { heading: 'Latitude', to: 48.5 },
          { heading: 'Site', from: 'Main hospital', to: 'Main hospital' },
        ],
      },
    ]);
  });

  test('keeps what was left out, to be taken over later', async () => {
    const draft = await pasted('sites', lines(['Site', 'Latitude'], ['A', '1'], ['B', '2']));
    draft.answer(2, 'leave out');
    expect(draft.rest(example)).toBe('Site\tLatitude\nA\t1');
  });

  test('of a bill has the columns that a bill of materials has, as prices', async () => {
    const draft = await pasted(
      'prices',
      lines(['Pos.', 'Bezeichnung', 'Menge', 'Listenpreis', 'Rabatt'], ['1', 'Node', '2', '1.000,00', '35 %']),
      'de-DE',
    );
    expect(held(draft)).toEqual([{ Item: 'Node', Quantity: 2, 'Unit price': 1000, Discount: 0.35 }]);
  });
});

describe('A bill of materials in the pane', () => {
  const refusedWith = (of: Promise<unknown>): Promise<unknown> =>
    of.then(
      () => 'read',
      (error: unknown) => (error instanceof Refused ? [error.problem.code, error.problem.remedy] : error),
    );
  const platform = (draft: PastedDraft) => draft.inputs(example).find(({ field }) => field === 'platform')!;

  test('becomes prices and their deal in one edit, as import-bom makes them, once its platform is said', async () => {
    const draft = await pasted('prices', nordlicht, 'de-DE');
    expect(draft.bill!.bill.total.toFixed(2)).toBe('461047.64');
    expect(draft.bill!.bill.leftOut.map(({ what }) => what)).toContain('Gesamtsumme brutto');
    expect(draft.uncovered(example).map(({ heading }) => heading)).toEqual(['Platform', 'Span']);
    expect(draft.edit(example)).toBeNull();
    draft.common.set(platform(draft), 'snapmirror-active-sync-symmetric');
    const edit = draft.edit(example)!;
    expect(edit.says).toBe('Took over 10 rows into Prices');
    expect(edit.steps.map((step) => 'table' in step && step.table.name)).toEqual([
      'Deals',
      ...Array.from({ length: 10 }, () => 'Prices'),
    ]);
    expect(edit.steps[0]).toMatchObject({
      cells: [
        { heading: 'Deal', holds: 'NL-2026-0815' },
        { heading: 'Valid to', holds: 46_374 },
        { heading: 'Source', holds: 'pasted text' },
      ],
    });
    expect(edit.steps[2]).toMatchObject({
      cells: [
        { heading: 'Platform', holds: 'snapmirror-active-sync-symmetric' },
        { heading: 'Item', holds: 'NVMe-Laufwerk 15,36 TB (Standort A: Klinik Nord)' },
        { heading: 'Part', holds: 'hardware' },
        { heading: 'Quantity', holds: 24 },
        { heading: 'Unit price', holds: 6240 },
        { heading: 'Currency', holds: 'EUR' },
        { heading: 'Deal', holds: 'NL-2026-0815' },
        { heading: 'Discount', holds: 0.38 },
        { heading: 'Charge', holds: 'one-off' },
        { heading: 'Source', holds: 'pasted text, line 8, part NL-SSD-15' },
      ],
    });
  });

  test('in a file is read as one that is pasted, and its file is the source', async () => {
    const draft = new PastedDraft(plan, 'prices', notationOf('en-US'));
    await draft.bring(new File([quartz], 'quartz.csv'), example);
    expect([draft.bill!.bill.file, draft.rows(example).length]).toEqual(['quartz.csv', 8]);
  });

  test('or an answer of a carrier in a file is the source of its rows', async () => {
    const draft = new PastedDraft(plan, 'offers', notationOf('en-US'));
    await draft.bring(new File(['| Carrier | MRC |\n|---|---|\n| Colt | 900 |\n'], 'answer.md'), example);
    expect(held(draft)).toEqual([{ Carrier: 'Colt', MRC: 900, Source: 'answer.md, row 3' }]);
  });

  test('that does not add up to its total is refused with both', async () => {
    expect(await refusedWith(pasted('prices', nordlicht.replace('461.047,64', '461.047,65'), 'de-DE'))).toEqual([
      'bill-sum',
      'Look for a line that is hidden, optional or counted twice, or for a column that is another: call the headings "Description", "Quantity", "Net price" and "Amount".',
    ]);
  });

  test('that states no total is asked for it', async () => {
    const draft = new PastedDraft(plan, 'prices', notationOf('de-DE'));
    const without = nordlicht.replace(/^.*Gesamtsumme.*\n/gm, '');
    expect(await refusedWith(draft.paste(without, example))).toEqual([
      'bill-no-total',
      'Export it with its total, or state it under "Net total of the vendor".',
    ]);
    expect(draft.isRead).toBe(false);
    expect(() => draft.stateTotal('461.047,65', example)).toThrow(Refused);
    draft.stateTotal('461.047,64', example);
    expect(draft.rows(example)).toHaveLength(10);
  });
});

test('A carrier who states neither NRC nor MRC makes no offer, as import-offers has it', async () => {
  const draft = await pasted(
    'offers',
    lines(
      ['Carrier', 'Product', 'Kind', 'NRC', 'MRC'],
      ['Colt', 'Wave', 'wavelength', '', ''],
      ['BT', 'Wave', 'wavelength', '0', ''],
    ),
  );
  expect(draft.rows(example).map(({ isUnpriced, answer }) => [isUnpriced, answer])).toEqual([
    [true, 'leave out'],
    [false, 'add'],
  ]);
});

describe('A text is read as the language of Office writes it', () => {
  const read = (part: string, field: string, text: string, language: string): unknown => {
    const { table } = plan.partNamed(part);
    const definition = plan.inputColumns(table!).find((one) => one.field === field)!;
    const manner = plan.mannerFor(example, notationOf(language));
    const typed = plan.readTyped(
      definition,
      text,
      plan.mannerOfRow(table!, () => undefined, manner),
    );
    return 'content' in typed ? typed.content : 'not understood';
  };
  // 46387 is 2026-12-31, 46364 is 2026-12-08, 46246 is 2026-08-12.
  test.each([
    ['offers', 'mrc', '1.234,50 €', 1234.5, 1234.5],
    ['offers', 'mrc', '1.234', 1234, 1.234],
    ['offers', 'mrc', '1,234', 1.234, 1234],
    ['workloads', 'capacityTB', '1,5 TB', 1.5, 1.5],
    ['offers', 'validTo', '31.12.2026', 46_387, 46_387],
    ['offers', 'validTo', '12/08/2026', 46_246, 46_364],
    ['workloads', 'awayShare', '35 %', 0.35, 0.35],
    ['offers', 'payloadMbps', '622 Mb/s', 622, 622],
    ['offers', 'lineMbps', 'OC-12', 622.08, 622.08],
    ['offers', 'payloadMbps', 'OC-12', 599.04, 599.04],
    ['offers', 'lineMbps', '10GbE', 10_000, 10_000],
    ['spans', 'workingRouteKm', '80 km', 80, 80],
  ])('%s, %s: %s', (part, field, text, german, english) => {
    expect(read(part, field, text, 'de-DE')).toBe(german);
    expect(read(part, field, text, 'en-US')).toBe(english);
  });

  test.each([
    ['de-DE', ',', 'DMY'],
    ['en-US', '.', 'MDY'],
    ['en-GB', '.', 'DMY'],
    ['de-CH', '.', 'DMY'],
    ['sv-SE', ',', null],
    ['', '.', 'MDY'],
  ])('%s', (language, decimal, dates) => expect(notationOf(language)).toEqual({ decimal, dates }));
});
