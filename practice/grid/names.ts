import { type Area, type CellContent, Refusal } from './contract/area';
import type { NameInfo, Names } from './contract/tables';
import type { AnchorStore } from './engine/anchorStore';
import type { Engine } from './engine/engine';
import { areaOf, cellAt } from './engine/places';
import { AnchoredFormula } from './formulas/anchored';
import type { Dependents } from './formulas/dependents';
import type { Here, Known } from './formulas/known';
import { useOf } from './formulas/structured';
import { translate } from './formulas/translate';
import { checkNewName } from './naming';

interface NameRecord {
  readonly name: string;
  readonly formula: AnchoredFormula;
  readonly visible: boolean;
  readonly comment: string;
  readonly sheetId: string | null;
}

const keyOf = (name: string, sheetId: string | null): string => `${sheetId ?? ''}|${useOf(name)}`;

function asFormula(content: CellContent): string {
  if (typeof content === 'string') return content.startsWith('=') ? content : `="${content.replace(/"/g, '""')}"`;
  return `=${String(content).toUpperCase()}`;
}

/** Names are kept here, for the engine knows blocks of the workbook alone; formulas that use them are translated. */
export class GridNames implements Names {
  private readonly records = new Map<string, NameRecord>();
  private nextNumber = 1;

  constructor(
    private readonly engine: Engine,
    private readonly anchors: AnchorStore,
    private readonly known: Known,
    private readonly dependents: () => Dependents,
    private readonly isTable: (name: string) => boolean,
    private readonly evaluate: (formula: string, sheetId: string) => CellContent,
  ) {}

  all(sheetId: string | null): readonly NameInfo[] {
    const found = [...this.records.values()].filter((record) => record.sheetId === sheetId).map((record) => this.info(record));
    return found.sort((a, b) => (useOf(a.name) < useOf(b.name) ? -1 : 1));
  }

  find(name: string, sheetId: string | null): NameInfo | undefined {
    const record = this.records.get(keyOf(name, sheetId));
    return record && this.info(record);
  }

  /** Of the sheet, else of the workbook. */
  formula(name: string, sheetId: string): string | undefined {
    return (this.records.get(keyOf(name, sheetId)) ?? this.records.get(keyOf(name, null)))?.formula.text;
  }

  add(name: string, content: CellContent, sheetId: string | null, comment = ''): NameInfo {
    checkNewName(name, (other) => this.records.has(keyOf(other, sheetId)) || this.isTable(other));
    const record = { name, formula: this.anchored(content, sheetId), visible: true, comment, sheetId };
    this.put(record);
    return this.info(record);
  }

  setFormula(name: string, sheetId: string | null, content: CellContent): void {
    const record = this.record(name, sheetId);
    const formula = this.anchored(content, sheetId);
    record.formula.forget();
    this.put({ ...record, formula });
  }

  setVisible(name: string, sheetId: string | null, visible: boolean): void {
    this.records.set(keyOf(name, sheetId), { ...this.record(name, sheetId), visible });
  }

  setComment(name: string, sheetId: string | null, comment: string): void {
    this.records.set(keyOf(name, sheetId), { ...this.record(name, sheetId), comment });
  }

  remove(name: string, sheetId: string | null): void {
    const record = this.record(name, sheetId);
    record.formula.forget();
    this.records.delete(keyOf(name, sheetId));
    this.dependents().retranslate(new Set([useOf(name)]));
  }

  area(name: string, sheetId: string | null): Area | null {
    const block = this.record(name, sheetId).formula.block;
    return block && areaOf(block.sheetId, block.zone);
  }

  value(name: string, sheetId: string | null): CellContent {
    const on = sheetId ?? this.engine.getters.getActiveSheetId();
    return this.evaluate(this.record(name, sheetId).formula.text, on);
  }

  isTaken(name: string): boolean {
    return this.records.has(keyOf(name, null));
  }

  forgetSheet(sheetId: string): void {
    for (const record of this.records.values()) if (record.sheetId === sheetId) this.remove(record.name, sheetId);
  }

  /** What a text such as a name's or a table column's stands for, as the engine's reference; null where it is neither. */
  reference(text: string, sheetId: string): string | null {
    const here: Here = cellAt(sheetId, 0, 0);
    const { text: a1, uses } = translate(`=${text}`, { ...here, row: -1, column: -1 }, this.known);
    return uses.size ? a1.slice(1) : null;
  }

  private put(record: NameRecord): void {
    this.records.set(keyOf(record.name, record.sheetId), record);
    this.dependents().retranslate(new Set([useOf(record.name)]));
  }

  private anchored(content: CellContent, sheetId: string | null): AnchoredFormula {
    const on = sheetId ?? this.engine.getters.getActiveSheetId();
    const formula = asFormula(content);
    if (formula === '=') throw new Refusal('invalid', 'A name needs a formula.');
    return new AnchoredFormula(this.engine, this.anchors, `name:${this.nextNumber++}`, formula, on);
  }

  private record(name: string, sheetId: string | null): NameRecord {
    const record = this.records.get(keyOf(name, sheetId));
    if (!record) throw new Refusal('missing', `There is no name ${name}.`);
    return record;
  }

  private info({ name, formula, visible, comment, sheetId }: NameRecord): NameInfo {
    return { name, formula: formula.text, visible, comment, sheetId };
  }
}
