import { type Area, Refusal } from '../contract/area';
import type { Engine } from './engine';
import type { Cell } from './writer';

const refused = 'The sheet is protected: unprotect it first.';

/** Which sheets programs may not write to, and the passwords that were given. */
export class Protection {
  private readonly passwords = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  isProtected(sheetId: string): boolean {
    return this.engine.getters.isSheetLocked(sheetId);
  }

  protect(sheetId: string, password: string): void {
    if (this.isProtected(sheetId)) throw new Refusal('invalid', 'The sheet is protected already.');
    this.engine.dispatch('LOCK_SHEET', { sheetId });
    this.passwords.set(sheetId, password);
  }

  unprotect(sheetId: string, password: string): void {
    if (!this.isProtected(sheetId)) return;
    if ((this.passwords.get(sheetId) ?? '') !== password) throw new Refusal('invalid', 'The password is not the one given.');
    this.engine.dispatch('UNLOCK_SHEET', { sheetId });
    this.passwords.delete(sheetId);
  }

  /** Refuses contents for locked cells of a protected sheet. Cells are locked unless they were unlocked. */
  check({ sheetId, row, column, rows, columns }: Area): void {
    if (!this.isProtected(sheetId)) return;
    const { getters } = this.engine;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = getters.getCell({ sheetId, row: r, col: c }) as unknown as Cell | undefined;
        if (!cell?.style?.unlocked) throw new Refusal('protected', refused);
      }
    }
  }

  /** Refuses looks, rows, columns, tables and the like on a protected sheet. */
  checkFormats(sheetId: string): void {
    if (this.isProtected(sheetId)) throw new Refusal('protected', refused);
  }
}
