import { spawnSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import { read, write } from '@e965/xlsx';
import type { Tool } from './tools';

/** Opens the workbook of its standard input and saves it again. */
const resave =
  'import io,sys,openpyxl;out=io.BytesIO();openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())).save(out);sys.stdout.buffer.write(out.getvalue())';

/** The first Python that has it: that of the system has what the system installs, and need not come first. */
const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0);
export const openpyxl: Tool = { name: 'openpyxl', available: python !== undefined };

/** A workbook as openpyxl saves it: without custom XML, formulas without their results. */
export function savedByOpenpyxl(xlsx: Uint8Array): Uint8Array {
  const { status, stdout, stderr } = spawnSync(python!, ['-c', resave], { input: xlsx, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`openpyxl: ${stderr.toString()}`);
  return stdout;
}

/** A workbook as ExcelJS saves it: without custom XML and charts. */
export async function savedByExcelJs(xlsx: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(xlsx) as unknown as ExcelJS.Buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook as SheetJS saves it: without custom XML and tables. */
export const savedBySheetJs = (xlsx: Uint8Array): Uint8Array =>
  new Uint8Array(write(read(xlsx, { type: 'array' }), { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
