import { type Area, Refusal } from './contract/area';
import type { Condition, ConditionalFormat, ConditionalFormats, RuleLook } from './contract/rules';
import type { AnchorStore } from './engine/anchorStore';
import type { Engine } from './engine/engine';
import type { Command } from './engine/observer';
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
  /** How many areas a format was given. To look for them among all that is anchored would be most of a writing's time. */
  private readonly given = new Map<string, number>();
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
    this.given.delete(id);
    this.kept = this.kept.filter((format) => format.id !== id);
    this.show(sheetId);
  }

  private find(id: string): { readonly sheetId: string } {
    const [area] = this.areas(id);
    if (!area) throw new Refusal('missing', 'There is no such conditional format.');
    return area;
  }

  /** Those that are still there: an area goes with its cells. */
  private areas(id: string): Area[] {
    return this.keys(id).flatMap((key) => {
      const anchor = this.anchors.get(key);
      return anchor ? [areaOf(anchor.sheetId, anchor.zone)] : [];
    });
  }

  private place(id: string, areas: readonly Area[]): void {
    for (const key of this.keys(id)) this.anchors.remove(key);
    this.given.set(id, areas.length);
    this.keys(id).forEach((key, index) => {
      const area = areas[index]!;
      this.writer.reach(area);
      this.anchors.set(key, area);
    });
  }

  private keys(id: string): readonly string[] {
    return Array.from({ length: this.given.get(id) ?? 0 }, (_area, index) => `conditional:${id}:${index}`);
  }

  /** The engine takes its rules in the order in which they were added: those of a sheet are put anew, once for all that changes. */
  private show(sheetId: string): void {
    this.writer.once(`conditional formats of ${sheetId}`, () => this.commands(sheetId));
  }

  private commands(sheetId: string): readonly Command[] {
    const shown = this.engine.getters.getConditionalFormats(sheetId) as readonly { id: string }[];
    return [
      ...shown.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id })),
      ...this.all(sheetId).map((format) => {
        const ranges = format.areas.map((area) => ({ _sheetId: sheetId, _zone: zoneOf(area) }));
        return { type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges, cf: this.rule(format) };
      }),
    ];
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
