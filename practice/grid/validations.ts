import { type Area, Refusal } from './contract/area';
import type { Validation, ValidationRule, Validations } from './contract/rules';
import type { AnchorStore } from './engine/anchorStore';
import type { Engine } from './engine/engine';
import { comparisonFormula, operators } from './engine/operators';
import { areaOf, cellAt, overlap, zoneOf } from './engine/places';
import type { Writer } from './engine/writer';
import { toA1 } from './formulas/a1';
import { AnchoredFormula } from './formulas/anchored';
import type { Known } from './formulas/known';
import { translate } from './formulas/translate';

type Compared = Extract<Validation, { operator: unknown }>;

interface Kept {
  readonly id: string;
  readonly rule: ValidationRule;
  /** Follows its cells, where the source of a list is a formula. */
  readonly source: AnchoredFormula | null;
  /** What the engine was last told. */
  readonly shown: string;
}

/** `INDIRECT("…")` with a text is the reference in the text, and follows what it names: the engine's lists take blocks alone. */
function directly(formula: string): string {
  const text = /^=\s*INDIRECT\s*\(\s*"((?:[^"]|"")*)"\s*\)\s*$/i.exec(formula)?.[1];
  return text === undefined ? formula : `=${text.replace(/""/g, '"')}`;
}

/** What may be typed: held here in Excel's words, offered and checked by the engine. */
export class GridValidations implements Validations {
  private kept: readonly Kept[] = [];
  private nextNumber = 1;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly anchors: AnchorStore,
    private readonly known: Known,
  ) {}

  get(area: Area): ValidationRule | 'mixed' | null {
    const found = this.placed().filter((one) => overlap(one.area, area));
    const covered = found.reduce((cells, one) => cells + common(one.area, area), 0);
    const rules = new Set(found.map(({ kept }) => JSON.stringify(this.rule(kept))));
    const [first] = found;
    if (!first) return null;
    return rules.size > 1 || covered < area.rows * area.columns ? 'mixed' : this.rule(first.kept);
  }

  set(area: Area, rule: ValidationRule | null): void {
    const { sheetId } = area;
    if (rule?.validation.kind === 'list' && Array.isArray(rule.validation.source) && !rule.validation.source.length) {
      throw new Refusal('invalid', 'A list needs a word at least.');
    }
    this.writer.reach(area);
    for (const { kept, area: old } of this.placed().filter((one) => overlap(one.area, area))) {
      this.drop(kept, sheetId);
      for (const rest of without(old, area)) this.put(rest, this.rule(kept));
    }
    if (rule) this.put(area, rule);
  }

  /** The blocks that lists are taken from may have moved or grown. */
  refresh(): void {
    for (const { kept, area } of this.placed()) {
      const { shown } = kept;
      const now = JSON.stringify(this.criterion(kept, area));
      if (now === shown) continue;
      this.kept = this.kept.map((one) => (one === kept ? { ...kept, shown: now } : one));
      this.tell(kept, area);
    }
  }

  private placed(): readonly { readonly kept: Kept; readonly area: Area }[] {
    return this.kept.flatMap((kept) => {
      const anchor = this.anchors.get(this.key(kept.id));
      return anchor ? [{ kept, area: areaOf(anchor.sheetId, anchor.zone) }] : [];
    });
  }

  private put(area: Area, rule: ValidationRule): void {
    const id = `{validation-${this.nextNumber++}}`;
    const { validation } = rule;
    const formula = validation.kind === 'list' && typeof validation.source === 'string' ? validation.source : null;
    const source =
      formula === null ? null : new AnchoredFormula(this.engine, this.anchors, `validation-source:${id}`, formula, area.sheetId);
    this.anchors.set(this.key(id), area);
    const kept = { id, rule, source, shown: '' };
    this.kept = [...this.kept, { ...kept, shown: JSON.stringify(this.criterion(kept, area)) }];
    this.tell(kept, area);
  }

  private drop(kept: Kept, sheetId: string): void {
    kept.source?.forget();
    this.anchors.remove(this.key(kept.id));
    this.kept = this.kept.filter((one) => one !== kept);
    // A rule that refuses nothing, such as a prompt alone, was never told.
    if (kept.shown !== 'null') this.writer.later({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: kept.id });
  }

  private tell(kept: Kept, area: Area): void {
    const { sheetId } = area;
    const criterion = this.criterion(kept, area);
    if (!criterion) return;
    const { alert } = kept.rule;
    this.writer.later({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: zoneOf(area) }],
      rule: { id: kept.id, criterion, isBlocking: alert.shown && alert.style === 'stop' },
    });
  }

  private rule({ rule, source }: Kept): ValidationRule {
    const { validation } = rule;
    return validation.kind === 'list' && source ? { ...rule, validation: { ...validation, source: source.text } } : rule;
  }

  private key(id: string): string {
    return `validation:${id}`;
  }

  /** In the engine's words; null where it has none for it. */
  private criterion(kept: Kept, { sheetId, row, column }: Area): object | null {
    const { validation } = kept.rule;
    const here = { sheetId, row, column };
    const value = (text: string): string => (text.startsWith('=') ? translate(text, here, this.known).text : text);
    if (validation.kind === 'formula') return { type: 'customFormula', values: [value(validation.formula)] };
    if (validation.kind === 'list') return this.list(validation, kept.source, value);
    if (validation.kind === 'any' || validation.kind === 'textLength' || validation.kind === 'time') return null;
    const { operator, first, second } = validation;
    // The engine knows no rule for whole numbers.
    if (validation.kind === 'whole')
      return { type: 'customFormula', values: [value(wholeFormula(validation, cellAt(sheetId, row, column)))] };
    return { type: operators[operator], values: [value(first), ...(second === null ? [] : [value(second)])] };
  }

  private list(
    { source, dropDown }: Extract<Validation, { kind: 'list' }>,
    formula: AnchoredFormula | null,
    value: (text: string) => string,
  ): object {
    const displayStyle = dropDown ? 'arrow' : 'plainText';
    if (!formula) return { type: 'isValueInList', values: [...source], displayStyle };
    const block = value(directly(formula.text)).slice(1);
    return { type: 'isValueInRange', values: [block], displayStyle };
  }
}

const shared = (from: number, count: number, other: number, others: number): number =>
  Math.max(0, Math.min(from + count, other + others) - Math.max(from, other));

const common = (a: Area, b: Area): number =>
  shared(a.row, a.rows, b.row, b.rows) * shared(a.column, a.columns, b.column, b.columns);

/** A rule for whole numbers as a formula of the cell. */
function wholeFormula({ operator, first, second }: Compared, here: Area): string {
  const cell = toA1(zoneOf(here));
  const operand = (text: string) => text.replace(/^=/, '');
  const compared = comparisonFormula(operator, cell, operand(first), second === null ? '' : operand(second));
  return `=AND(ISNUMBER(${cell}),${cell}=TRUNC(${cell}),${compared})`;
}

/** What is left of a block where another is taken out: up to four blocks. */
function without(old: Area, out: Area): Area[] {
  const top = Math.max(old.row, out.row);
  const bottom = Math.min(old.row + old.rows, out.row + out.rows);
  const left = Math.max(old.column, out.column);
  const right = Math.min(old.column + old.columns, out.column + out.columns);
  const pieces = [
    { ...old, rows: top - old.row },
    { ...old, row: bottom, rows: old.row + old.rows - bottom },
    { ...old, row: top, rows: bottom - top, columns: left - old.column },
    { ...old, row: top, rows: bottom - top, column: right, columns: old.column + old.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
