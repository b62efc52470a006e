import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import type { Bill } from '../../measured/bills/bill';
import { noMap } from '../../measured/bills/billMap';
import { dealRow, priceRows } from '../../measured/bills/intoPlan';
import { readBill } from '../../measured/bills/readBill';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { Notation } from '../../quantities/written/notation';
import type * as Plan from '../plan';
import { type Answer, type Arrival, Destination, type Replaced } from './arrivals';
import { paneWords } from './paneWords';
import type { CellReader } from './pastedCells';

/** A table that was pasted or brought. */
export interface Brought {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The decimal sign of cells that can be read two ways. */
  readonly decimal: Notation['decimal'];
}

/**
 * The bill of materials in a table.
 * @param total its net total, if it states none
 * @throws Refused if its lines do not add up to its total
 */
export function billIn(
  { name, rows, decimal }: Brought,
  total: number | null,
  plan: typeof Plan,
  reader: CellReader,
): PastedBill {
  const bill = readBill(name, { name: '', rows }, { map: { ...noMap, total }, decimal, words: paneWords });
  return new PastedBill(plan, bill, reader);
}

/** The deal of a bill, as it would stand in the workbook. */
export interface BilledDeal extends Arrival {
  readonly name: string;
  readonly there: number | null;
  readonly newName: string;
  readonly replaced: readonly Replaced[];
}

/** A bill of materials whose lines add up to its total: what it becomes among prices and deals. */
export class PastedBill {
  answer: Answer = 'add';

  constructor(
    private readonly plan: typeof Plan,
    readonly bill: Bill,
    private readonly reader: CellReader,
  ) {}

  deal(workbook: WorkbookStatus): BilledDeal {
    const into = this.deals(workbook);
    const row = dealRow(this.bill);
    // A day is a number in a cell.
    const contents = new Map(
      [...into.contentsOf(row)].map(([column, content]) => {
        const typed = this.reader.read(column, String(content), workbook);
        return [column, column.field === 'validTo' && 'content' in typed ? typed.content : content];
      }),
    );
    const there = into.there(contents);
    return {
      name: String(row['deal']),
      contents,
      there,
      answer: this.answer,
      newName: String(into.newName(contents)),
      replaced: there === null ? [] : into.replaced(there, { contents }),
    };
  }

  /** The cost lines, by their line in the bill, with the name that their deal has in the workbook. */
  prices(workbook: WorkbookStatus): readonly { readonly line: number; readonly row: Readonly<Record<string, CellContent>> }[] {
    const { name, newName, answer } = this.deal(workbook);
    return priceRows(this.bill).map(({ line, row }) => ({ line, row: { ...row, deal: answer === 'add' ? newName : name } }));
  }

  /** What writes the deal; empty if it stays as it is. */
  steps(workbook: WorkbookStatus): InputEdit['steps'] {
    return this.deals(workbook).edit([this.deal(workbook)], () => '')?.steps ?? [];
  }

  private deals({ inputs }: WorkbookStatus): Destination {
    return new Destination(this.plan, this.plan.partNamed('deals').table!, inputs!);
  }
}
