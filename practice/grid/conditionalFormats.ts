import { type Area, Refusal } from './contract/area';
import type { Condition, ConditionalFormat, ConditionalFormats, RuleLook } from './contract/rules';
import type { AnchorStore } from './engine/anchorStore';
import type { Engine } from './engine/engine';
import { operators } from './engine/operators';
import { areaOf, hull, zoneOf } from './engine/places';
import type { Protection } from './engine/protection';
import { changed, styleOf } from './engine/style';
import type { Writer } from './engine/writer';
import type { Known } from './formulas/known';
import { translate } from './formulas/translate';
import { toA1 } from './formulas/a1';

const textOperators = {
  contains: 'containsText',
  notContains: 'notContainsText',
  beginsWith: 'beginsWithText',
  endsWith: 'endsWithText',
} as const;

type Kept = Omit<ConditionalFormat, 'areas'>;

/** Held here in Excel's order and words, and shown by the engine's own rules. */
export class GridConditionalFormats implements ConditionalFormats {
  private kept: readonly Kept[] = [];
  private nextNumber = 1;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly anchors: AnchorStore,
    private readonly known: Known,
    private readonly protection: Protection,
  ) {}

  all(sheetId: string): readonly ConditionalFormat[] {
    return this.kept.flatMap((format) => {
      const areas = this.areas(format.id).filter((area) => area.sheetId === sheetId);
      return areas.length ? [{ ...format, areas }] : [];
    });
  }

  add(areas: readonly Area[], condition: Condition, look: RuleLook): string {
    const sheetId = areas[0]?.sheetId ?? '';
    this.protection.checkFormats(sheetId);
    const id = `{rule-${this.nextNumber++}}`;
    this.place(id, areas);
    this.kept = [{ id, condition, look, stopIfTrue: false }, ...this.kept];
    this.show(sheetId);
    return id;
  }

  change(id: string, to: Partial<Omit<ConditionalFormat, 'id'>>): void {
    const { sheetId } = this.find(id);
    const { areas, ...rest } = to;
    if (areas) this.place(id, areas);
    this.kept = this.kept.map((format) => (format.id === id ? { ...format, ...rest } : format));
    this.show(sheetId);
  }

  setPriority(id: string, priority: number): void {
    const { sheetId } = this.find(id);
    const onSheet = this.all(sheetId).filter((format) => format.id !== id);
    const before = onSheet[priority]?.id;
    const moved = this.kept.filter((format) => format.id === id);
    const others = this.kept.filter((format) => format.id !== id);
    const at = before === undefined ? others.length : others.findIndex((format) => format.id === before);
    this.kept = [...others.slice(0, at), ...moved, ...others.slice(at)];
    this.show(sheetId);
  }

  remove(id: string): void {
    const { sheetId } = this.find(id);
    this.place(id, []);
    this.kept = this.kept.filter((format) => format.id !== id);
    this.writer.later({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
  }

  private find(id: string): { readonly sheetId: string } {
    const [area] = this.areas(id);
    if (!area) throw new Refusal('missing', 'There is no such conditional format.');
    return area;
  }

  private areas(id: string): Area[] {
    return this.anchors.keys(this.key(id)).flatMap((key) => {
      const anchor = this.anchors.get(key);
      return anchor ? [areaOf(anchor.sheetId, anchor.zone)] : [];
    });
  }

  private place(id: string, areas: readonly Area[]): void {
    for (const key of this.anchors.keys(this.key(id))) this.anchors.remove(key);
    areas.forEach((area, index) => {
      this.writer.reach(area);
      this.anchors.set(`${this.key(id)}${index}`, area);
    });
  }

  private key(id: string): string {
    return `conditional:${id}:`;
  }

  /** The engine takes its rules in the order in which they were added. */
  private show(sheetId: string): void {
    const shown = new Set((this.engine.getters.getConditionalFormats(sheetId) as readonly { id: string }[]).map(({ id }) => id));
    const formats = this.all(sheetId);
    for (const { id } of formats) if (shown.has(id)) this.writer.later({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
    for (const format of formats) {
      const ranges = format.areas.map((area) => ({ _sheetId: sheetId, _zone: zoneOf(area) }));
      this.writer.later({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges, cf: this.rule(format) });
    }
  }

  private rule({ id, areas, condition, look, stopIfTrue }: ConditionalFormat): object {
    const style = changed(undefined, styleOf(look)) ?? {};
    const area = hull(areas as [Area, ...Area[]]);
    const here = { sheetId: area.sheetId, row: area.row, column: area.column };
    const value = (text: string): string => (text.startsWith('=') ? translate(text, here, this.known).text : text);
    const cellIs = (operator: string, ...values: string[]) => ({
      id,
      stopIfTrue,
      rule: { type: 'CellIsRule', operator, values, style },
    });
    if (condition.kind === 'text') return this.text(condition, area, cellIs);
    if (condition.kind === 'formula') return cellIs('customFormula', value(condition.formula));
    const { operator, first, second } = condition;
    return cellIs(operators[operator], value(first), ...(second === null ? [] : [value(second)]));
  }

  /** Without regard to case, as in Excel. */
  private text(
    { operator, text }: Extract<Condition, { kind: 'text' }>,
    { row, column }: Area,
    cellIs: (operator: string, ...values: string[]) => object,
  ): object {
    const cell = toA1({ top: row, bottom: row, left: column, right: column });
    const wanted = `"${text.replace(/"/g, '""')}"`;
    if (operator === 'contains') return cellIs('customFormula', `=ISNUMBER(FIND(LOWER(${wanted}),LOWER(${cell})))`);
    return cellIs(textOperators[operator], text);
  }
}
