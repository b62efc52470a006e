import { Refusal } from './contract/area';
import type { SheetInfo, Sheets, Visibility } from './contract/sheets';
import type { Engine } from './engine/engine';
import type { Protection } from './engine/protection';
import { standardWidthPx } from './engine/places';
import type { Writer } from './engine/writer';

/** The engine's sheets start with this many; they grow as they are written to. */
const firstRows = 200;
const firstColumns = 26;

const longestName = 31;

function checkName(name: string, taken: boolean): void {
  const refuse = (why: string): never => {
    throw new Refusal('invalid', why);
  };
  if (!name) refuse('The name of a sheet cannot be empty.');
  if (name.length > longestName) refuse(`The name of a sheet has at most ${longestName} characters.`);
  if (/[[\]:*?/\\]/.test(name)) refuse('The name of a sheet cannot hold any of [ ] : * ? / \\');
  if (/^'|'$/.test(name)) refuse('The name of a sheet cannot begin or end with an apostrophe.');
  if (/^history$/i.test(name)) refuse('History is a name that Excel keeps for itself.');
  if (taken) throw new Refusal('exists', `There is a sheet ${name} already.`);
}

export class GridSheets implements Sheets {
  private readonly veryHidden = new Set<string>();
  /** The password of the protected structure; null: it is not protected. */
  private structure: string | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly protection: Protection,
    /** Before a sheet goes: what refers to its tables and names must learn of it. */
    private readonly leaving: (sheetId: string) => void,
    private readonly settled: () => void,
  ) {}

  all(): readonly SheetInfo[] {
    return this.engine.getters.getSheetIds().map((id) => this.get(id));
  }

  get(id: string): SheetInfo {
    const { getters } = this.engine;
    const sheet = getters.tryGetSheet(id);
    if (!sheet) throw new Refusal('missing', 'There is no such sheet.');
    return {
      id,
      name: sheet.name,
      position: getters.getSheetIds().indexOf(id),
      visibility: sheet.isVisible ? 'visible' : this.veryHidden.has(id) ? 'veryHidden' : 'hidden',
      tabColour: (sheet.color ?? '').toUpperCase(),
      protected: this.protection.isProtected(id),
      gridlines: sheet.areGridLinesVisible,
    };
  }

  named(name: string): SheetInfo | undefined {
    return this.all().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  add(name = this.freeName()): SheetInfo {
    this.checkStructure();
    checkName(name, this.named(name) !== undefined);
    const { getters, model } = this.engine;
    const sheetId = `sheet-${model.uuidGenerator.uuidv4()}`;
    const position = getters.getSheetIds().length;
    this.engine.dispatch('CREATE_SHEET', { sheetId, position, name, rows: firstRows, cols: firstColumns });
    this.setStandardWidths(sheetId);
    return this.get(sheetId);
  }

  remove(id: string): void {
    this.checkStructure();
    const { visibility } = this.get(id);
    if (visibility === 'visible' && this.visibleCount() === 1)
      throw new Refusal('invalid', 'A workbook keeps one visible sheet.');
    this.writer.flush();
    this.leaving(id);
    if (this.active() === id) this.activateAnother(id);
    this.engine.dispatch('DELETE_SHEET', { sheetId: id, sheetName: this.get(id).name });
    this.settled();
  }

  rename(id: string, name: string): void {
    const sheet = this.get(id);
    if (sheet.name === name) return;
    this.checkStructure();
    const other = this.named(name);
    checkName(name, other !== undefined && other.id !== id);
    this.writer.flush();
    this.engine.dispatch('RENAME_SHEET', { sheetId: id, newName: name, oldName: sheet.name });
    this.settled();
  }

  move(id: string, position: number): void {
    const from = this.get(id).position;
    if (position < 0 || position >= this.engine.getters.getSheetIds().length)
      throw new Refusal('invalid', 'There is no such position.');
    if (position === from) return;
    this.checkStructure();
    const ids = this.engine.getters.getSheetIds();
    const target = this.get(ids[position]!);
    // The engine counts the visible sheets that a sheet moves past, and so moves it to the place of a visible one only.
    if (target.visibility !== 'visible') this.engine.dispatch('SHOW_SHEET', { sheetId: target.id });
    const [first, last] = position < from ? [position, from - 1] : [from + 1, position];
    const passed = ids
      .slice(first, last + 1)
      .filter((each) => each === target.id || this.get(each).visibility === 'visible').length;
    this.engine.dispatch('MOVE_SHEET', { sheetId: id, delta: position < from ? -passed : passed });
    if (target.visibility !== 'visible') this.engine.dispatch('HIDE_SHEET', { sheetId: target.id });
  }

  setVisibility(id: string, visibility: Visibility): void {
    const now = this.get(id).visibility;
    if (now === visibility) return;
    this.checkStructure();
    if (visibility === 'visible') this.engine.dispatch('SHOW_SHEET', { sheetId: id });
    else if (now === 'visible') {
      if (this.visibleCount() === 1) throw new Refusal('invalid', 'A workbook keeps one visible sheet.');
      if (this.active() === id) this.activateAnother(id);
      this.engine.dispatch('HIDE_SHEET', { sheetId: id });
    }
    if (visibility === 'veryHidden') this.veryHidden.add(id);
    else this.veryHidden.delete(id);
  }

  setTabColour(id: string, colour: string): void {
    this.get(id);
    this.engine.dispatch('COLOR_SHEET', { sheetId: id, color: colour || undefined });
  }

  setGridlines(id: string, shown: boolean): void {
    this.get(id);
    this.engine.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: id, areGridLinesVisible: shown });
  }

  protect(id: string, password = ''): void {
    this.get(id);
    this.writer.flush();
    this.protection.protect(id, password);
  }

  unprotect(id: string, password = ''): void {
    this.get(id);
    this.protection.unprotect(id, password);
  }

  structureProtected(): boolean {
    return this.structure !== null;
  }

  protectStructure(password = ''): void {
    if (this.structureProtected()) throw new Refusal('invalid', 'The structure is protected already.');
    this.structure = password;
  }

  unprotectStructure(password = ''): void {
    if (this.structure !== null && this.structure !== password)
      throw new Refusal('invalid', 'The password is not the one given.');
    this.structure = null;
  }

  private checkStructure(): void {
    if (this.structureProtected()) throw new Refusal('protected', 'The structure of the workbook is protected.');
  }

  active(): string {
    return this.engine.getters.getActiveSheetId();
  }

  activate(id: string): void {
    if (this.get(id).visibility !== 'visible') throw new Refusal('invalid', 'A hidden sheet cannot be the active one.');
    if (this.active() !== id) this.engine.dispatch('ACTIVATE_SHEET', { sheetIdFrom: this.active(), sheetIdTo: id });
  }

  /** Columns as wide as Excel's. Of the first sheet and of those that a person adds as well. */
  setStandardWidths(sheetId: string): void {
    const elements = Array.from({ length: this.engine.getters.getNumberCols(sheetId) }, (_column, index) => index);
    this.engine.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements, size: standardWidthPx });
  }

  private visibleCount(): number {
    return this.all().filter(({ visibility }) => visibility === 'visible').length;
  }

  private activateAnother(id: string): void {
    const visible = this.all().filter((sheet) => sheet.visibility === 'visible' && sheet.id !== id);
    const { position } = this.get(id);
    const next = visible.find((sheet) => sheet.position > position) ?? visible[visible.length - 1];
    if (next) this.activate(next.id);
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.named(`Sheet${number}`)) return `Sheet${number}`;
  }
}
