import { importBill } from '../../measured/bills/importBill';
import { planWithBill } from '../../measured/bills/intoPlan';
import { putIntoPlan } from '../files/intoPlan';
import type { Io } from '../io';
import type { BillCommand } from './args';
import { billText } from './billText';

/** Puts a bill of materials into a plan. @returns the exit status. */
export const executeBill = (command: BillCommand, io: Io): Promise<number> =>
  putIntoPlan({ ...command, what: 'the bill of materials' }, io, async (file, into, map) => {
    const read = await importBill(file, map);
    if ('problem' in read) return read;
    const { plan, replaced } = planWithBill(read.bill, command.platform, into, command.span);
    const again = replaced > 0 ? `\n${replaced} price lines of this quote were there and are replaced.\n` : '';
    return { plan, said: `${billText(read.bill)}${again}`, problems: [] };
  });
