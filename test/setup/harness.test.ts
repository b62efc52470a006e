import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { type Calculated, CellError } from './calculated';
import { calculateWithIronCalc } from './ironCalc';
import { libreOffice, recalculate } from './libreOffice';
import { describeWith } from './tools';
import { faults, xmllint } from './xmllint';

/** Row 2 of both workbooks below; LibreOffice writes 15 significant digits. */
function row2(third: number): [cell: string, value: Calculated][] {
  return [
    ['A2', 1],
    ['B2', third],
    ['C2', 'é <&"> 007'],
    ['D2', ''],
    ['E2', new CellError('#N/A')],
    ['F2', true],
  ];
}

/** A table whose stored results are all wrong. */
function staleWorkbook(): Promise<Uint8Array> {
  const stale = (formula: string) => ({ formula, formulaResult: 999 });
  return writeXlsx({
    sheets: [
      {
        name: 'Bits & pieces',
        rows: [
          ['Given', 'Third', 'Text', 'Nothing', 'Missing', 'Logical'],
          [1, null, 'é <&"> 007', null, null, null],
        ],
        cells: new Map([
          ['1,1', stale('Parts[[#This Row],[Given]]/3')],
          ['1,3', stale('IF(Parts[[#This Row],[Given]]=1,"",1)')],
          ['1,4', stale('MATCH("none",Parts[Text],0)')],
          ['1,5', stale('Parts[[#This Row],[Given]]=1')],
        ]),
        tables: [
          {
            name: 'Parts',
            range: 'A1:F2',
            columns: ['Given', 'Third', 'Text', 'Nothing', 'Missing', 'Logical'].map((name) => ({ name })),
          },
        ],
      },
    ],
  });
}

describe('IronCalc', () => {
  it('gives back every digit, and tells texts, errors and logical values apart', () => {
    const sheets = calculateWithIronCalc([
      { name: 'Other', cells: [{ row: 0, column: 0, value: 3 }] },
      {
        name: "It's a sheet",
        cells: [
          { row: 1, column: 0, value: 1 },
          { row: 1, column: 1, formula: 'A2/Other!A1' },
          { row: 1, column: 2, value: 'é <&"> 007' },
          { row: 1, column: 3, formula: 'IF(A2=1,"",1)' },
          { row: 1, column: 4, formula: 'MATCH("none",C1:C2,0)' },
          { row: 1, column: 5, formula: 'A2=1' },
        ],
      },
    ]);
    expect([...(sheets.get("It's a sheet") ?? [])]).toEqual(row2(1 / 3));
  });

  it('takes numbers and texts as given', () => {
    const values = [0.1 + 0.2, 123456789.12345679, 1e-7, 1.5e300, -0.25, '=1+1', "it's", '1-2', '007', 'TRUE', '1E5', ' x '];
    const sheets = calculateWithIronCalc([{ name: 'S', cells: values.map((value, row) => ({ row, column: 27, value })) }]);
    expect([...(sheets.get('S') ?? [])]).toEqual(values.map((value, row) => [`AB${row + 1}`, value]));
  });
});

describeWith(libreOffice, 'LibreOffice', () => {
  it('calculates anew what the file says is known', async () => {
    const cells = (await recalculate(await staleWorkbook())).get('Bits & pieces') ?? new Map<string, Calculated>();
    expect([...cells].filter(([cell]) => cell.endsWith('2'))).toEqual(row2(0.333333333333333));
  });
});

describeWith(xmllint, 'xmllint', () => {
  it('accepts a valid sheet and names the faults of a broken one', async () => {
    const sheet = strFromU8(unzipSync(await staleWorkbook())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(faults({ sheet }, 'sml.xsd')).toEqual([]);
    expect(faults({ sheet: sheet.replace('<sheetData', '<sheetDatum') }, 'sml.xsd')).not.toEqual([]);
  });
});
