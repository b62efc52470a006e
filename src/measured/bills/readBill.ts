import { Decimal } from '../../quantities/decimal';
import { refuse } from '../messages';
import type { OptionWords } from '../optionWords';
import type { Decimal as Sign } from '../text/numbers';
import type { Grid } from '../workbooks/grid';
import { numberIn, pricedAs, signOf, toCents } from './amounts';
import type { Bill, BillLine, LeftOutRow } from './bill';
import type { BillField, BillMap } from './billMap';
import { currencyIn, headOf } from './heads';
import { type BillColumns, billColumns } from './headings';
import { chargeOf, kindOf, whyLeftOut } from './rowKinds';

const ofSites = /\bsites?\b|standort|location|data ?cent(?:er|re)|rechenzentrum/i;
const moneyFields: readonly BillField[] = ['listPrice', 'netPrice', 'amount'];

/** How a bill is read. */
export interface BillReading {
  readonly map: BillMap;
  /** The decimal sign of cells that can be read two ways: of a workbook a dot, of a text that of its reader. Null: it is asked for. */
  readonly decimal: Sign | null;
  readonly words: OptionWords;
}

/**
 * Reads a bill of materials: its lines, and what is no line by name. The lines add up to the vendor's net total.
 * @throws Refused if it has no headings, no lines or no total, or does not add up
 */
export function readBill(file: string, grid: Grid, { map, decimal, words: said }: BillReading): Bill {
  const columns = billColumns(grid, map, file);
  const body = grid.rows.slice(columns.at + 1);
  const cell = (row: readonly string[], field: BillField): string => (row[columns.places[field] ?? -1] ?? '').trim();
  const moneyCells = body.flatMap((row) => moneyFields.map((field) => cell(row, field)));
  const sign = signOf(moneyCells, map.decimal, decimal, file);
  const figure = (row: readonly string[], field: BillField): Decimal | null => numberIn(cell(row, field), sign);
  const lines: BillLine[] = [];
  const leftOut: LeftOutRow[] = [];
  const totals: Decimal[] = map.total === null ? [] : [new Decimal(map.total)];
  let site: string | null = null;
  let section: string | null = null;
  for (const [index, row] of body.entries()) {
    const number = columns.at + 2 + index;
    const where = `${file}, row ${number}`;
    const words = labelOf(row, columns);
    if (words === '') continue;
    const isItem = figure(row, 'quantity') !== null || (cell(row, 'partNumber') !== '' && cell(row, 'item') !== '');
    const hasAmount = moneyFields.some((field) => figure(row, field) !== null);
    const why = isItem && hasAmount ? (whyLeftOut(words, true) === 'optional' ? 'optional' : null) : whyLeftOut(words, hasAmount);
    if (why === 'net total') {
      const stated = row.flatMap((text) => numberIn(text, sign) ?? []).at(-1);
      if (stated && map.total === null) totals.push(stated);
    }
    if (why === 'section' && !isItem) {
      if (ofSites.test(words)) site = words;
      else section = words;
    }
    const priced = why === null ? pricedAs(statedIn(row, figure, cell, columns), where, said) : null;
    if (priced === null) {
      leftOut.push({
        row: number,
        what: words,
        why: why === null || (why === 'section' && isItem) ? 'no amount' : why === 'net total' ? 'total' : why,
      });
      continue;
    }
    if (priced.amount.isNegative() && !priced.amount.isZero()) refuse('bill-negative', where, priced.amount.toFixed(2));
    const charge = chargeOf(cell(row, 'charge') || null);
    if (charge === null) return refuse('bill-charge', where, cell(row, 'charge'));
    lines.push({
      row: number,
      item: cell(row, 'item') || words,
      partNumber: cell(row, 'partNumber') || null,
      site: cell(row, 'site') || site,
      kind: kindOf(cell(row, 'kind') || section, cell(row, 'item')),
      quantity: figure(row, 'quantity') ?? new Decimal(1),
      charge,
      ...priced,
    });
  }
  const total = proven(file, lines, totals, said);
  const beside = [...grid.rows.slice(0, columns.at), ...body.slice(-10)];
  const { notes, ...head } = headOf(beside);
  const currency = map.currency ?? currencyIn([...columns.headings, ...moneyCells, ...beside.flat()]);
  return { file, ...head, currency, lines, leftOut, total, notes };
}

/** What a row is called: its description, else its first text. */
function labelOf(row: readonly string[], { places }: BillColumns): string {
  const item = (row[places.item ?? -1] ?? '').trim();
  return item || (row.find((text) => /\p{L}/u.test(text)) ?? '').trim();
}

function statedIn(
  row: readonly string[],
  figure: (row: readonly string[], field: BillField) => Decimal | null,
  cell: (row: readonly string[], field: BillField) => string,
  { headings, places }: BillColumns,
) {
  const off = figure(row, 'discount');
  const isPercent =
    cell(row, 'discount').includes('%') || (headings[places.discount ?? -1] ?? '').includes('%') || (off?.gt(1) ?? false);
  return {
    quantity: figure(row, 'quantity') ?? new Decimal(1),
    listPrice: figure(row, 'listPrice'),
    discount: off && (isPercent ? off.div(100) : off),
    netPrice: figure(row, 'netPrice'),
    amount: figure(row, 'amount'),
  };
}

/** The vendor's total, which the lines add up to. @throws Refused if they do not */
function proven(file: string, lines: readonly BillLine[], totals: readonly Decimal[], words: OptionWords): Decimal {
  if (lines.length === 0) return refuse('bill-no-lines', file, '');
  const [total, ...others] = totals.map(toCents);
  if (total === undefined) return refuse('bill-no-total', file, '', words.billTotal);
  if (others.some((other) => !other.equals(total)))
    return refuse('bill-totals', file, '', totals.map((one) => one.toFixed(2)).join(', '), words.billTotal);
  const sum = lines.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
  if (!sum.equals(total))
    return refuse('bill-sum', file, '', sum.toFixed(2), total.toFixed(2), sum.minus(total).abs().toFixed(2), words.billHeadings);
  return total;
}
