import type { Model } from '@odoo/o-spreadsheet';
import type { Ledger } from '../../protocol';
import { downloadXlsx } from '../download';
import { button, made, part } from '../elements';
import type { Program } from '../program';

const counters = [
  ['Syncs', (ledger: Ledger) => ledger.batches],
  ['Actions', (ledger: Ledger) => ledger.actions],
  ['Cells read', (ledger: Ledger) => ledger.cellsRead],
  ['Cells written', (ledger: Ledger) => ledger.cellsWritten],
  ['Bytes from the add-in', (ledger: Ledger) => ledger.bytesReceived],
  ['Bytes to the add-in', (ledger: Ledger) => ledger.bytesSent],
] as const;

/** What the add-in has cost so far, and the workbook as a file. */
export function connectTraffic(program: Program, model: Model): () => void {
  const told = part('download-told');
  button('reset-counters').addEventListener('click', () => program.host.ledger.reset());
  button('download').addEventListener('click', () => {
    told.textContent = '';
    downloadXlsx(model).catch((error: unknown) => {
      told.textContent = `The file could not be made: ${String(error)}`;
    });
  });

  const numbers = new Intl.NumberFormat('en');
  return () => {
    const { ledger } = program.host;
    part('counters').replaceChildren(
      ...counters.flatMap(([name, of]) => [made('dt', name), made('dd', numbers.format(of(ledger)))]),
    );
  };
}
