import { readFileSync } from 'node:fs';
import { quote } from '../../src/report/quote';
import { report } from '../../src/report/report';
import { writeXlsx } from '../../src/xlsx/write';
import { libreOffice, recalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { disagreements } from './agree';
import { calculatedCells, withoutValues } from './sheets';

const example: unknown = JSON.parse(readFileSync('examples/metro.json', 'utf8'));

describeWith(libreOffice, 'LibreOffice recalculates every formula of', () => {
  test('the example', async () => {
    const { quoted } = quote(example);
    const workbook = report(quoted!);
    const found = await recalculate(writeXlsx(withoutValues(workbook)));
    const cells = calculatedCells(workbook);
    expect(cells.length).toBeGreaterThan(5000);
    expect(disagreements(cells, (cell, address) => found.get(cell.sheet)?.get(address)).slice(0, 20)).toEqual([]);
  });
});
