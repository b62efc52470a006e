import type { Area } from './area';
import type { Look } from './looks';

export type Comparison = 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greater' | 'less' | 'greaterOrEqual' | 'lessOrEqual';

/** When a conditional format holds. Formulas have their equals sign; constants may stand without. */
export type Condition =
  | { readonly kind: 'text'; readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; readonly text: string }
  | { readonly kind: 'cell'; readonly operator: Comparison; readonly first: string; readonly second: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

export type RuleLook = Partial<Pick<Look, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColour' | 'fill'>>;

export interface ConditionalFormat {
  readonly id: string;
  /** One or more, of one sheet. They move with their cells. */
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly look: RuleLook;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormats {
  /** First comes first, as Excel's priority 0. */
  all(sheetId: string): readonly ConditionalFormat[];
  /** First of all, as in Excel. */
  add(areas: readonly Area[], condition: Condition, look: RuleLook): string;
  change(id: string, to: Partial<Omit<ConditionalFormat, 'id'>>): void;
  /** To a place in the order, from 0. */
  setPriority(id: string, priority: number): void;
  remove(id: string): void;
}

export type Validation =
  /** Everything is allowed: a cell with a prompt only. */
  | { readonly kind: 'any' }
  | {
      readonly kind: 'list';
      /** Words, or a formula with its equals sign that gives a block. */
      readonly source: readonly string[] | string;
      readonly dropDown: boolean;
    }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: Comparison;
      readonly first: string;
      readonly second: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string };

export interface ValidationRule {
  readonly validation: Validation;
  readonly allowBlank: boolean;
  /** What a person is told who types something else; `stop` refuses it. */
  readonly alert: {
    readonly shown: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
  /** What a person is told who selects the cell. */
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
}

export interface Validations {
  /** Null where there is none; `mixed` where cells of the area differ. */
  get(area: Area): ValidationRule | 'mixed' | null;
  /** Null takes it away. */
  set(area: Area, rule: ValidationRule | null): void;
}
