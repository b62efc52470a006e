import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import type { Movement } from '../../explore/axes/axis';
import { type Limit, limitsOf } from '../../explore/limits';
import { type Moved, type Tried, type TriedAlong, WhatIf } from '../../explore/whatIf';
import type { Marks } from '../../formula';
import type { Program } from '../../formula/loops';
import type { Plan } from '../../plan/plan';
import type { Decimal } from '../../quantities/decimal';
import { type LimitWords, limitWords, solvedAlong } from './limitWords';
import { type Outcome, outcomeOf } from './outcomes';
import { iopsOf, readValue } from './positions';
import { takeOver, type TakeOver } from './takeOver';

/** How outcomes are shown: the names of the options by their keys, in their order. */
export interface Shown {
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly currency: string;
  readonly marks: Marks;
}

/** Values that are tried for a span and are not in the plan. The workbook may change meanwhile: what is not moved follows it. */
export class WhatIfDraft {
  private whatIf: WhatIf;
  private planned: readonly Tried[];
  private moved: Moved = new Map();
  private readonly typed = new Map<TriedAlong, string>();
  /** Reads and writes a second of the span as planned. */
  iops: Decimal;
  /** How far each option goes, by its key, as far as it was solved for. */
  limits: ReadonlyMap<string, readonly LimitWords[]> = new Map();

  constructor(
    private workbook: WorkbookStatus,
    private plan: Plan,
    private readonly span: string,
    private readonly program: Program,
  ) {
    this.whatIf = new WhatIf(plan, span, program);
    this.planned = this.whatIf.at(this.moved);
    this.iops = iopsOf(this.whatIf.part);
  }

  /** Goes on from the workbook as it is now, and whether its plan is another. Inputs that are gone are no longer moved. */
  follow(workbook: WorkbookStatus, plan: Plan): boolean {
    this.workbook = workbook;
    if (plan === this.plan) return false;
    this.plan = plan;
    this.whatIf = new WhatIf(plan, this.span, this.program);
    this.planned = this.whatIf.at(new Map());
    this.iops = iopsOf(this.whatIf.part);
    this.limits = new Map();
    const isIn = ({ least, most }: Movement, value: Decimal): boolean => value.gte(least) && value.lte(most);
    this.moved = new Map([...this.moved].filter(([of, value]) => this.movements.has(of) && isIn(this.movements.get(of)!, value)));
    return true;
  }

  get movements(): ReadonlyMap<TriedAlong, Movement> {
    return this.whatIf.movements;
  }

  get isMoved(): boolean {
    return this.moved.size > 0;
  }

  get isDirty(): boolean {
    return this.isMoved || this.typed.size > 0;
  }

  /** The value that is tried; null: as planned. */
  value(of: TriedAlong): Decimal | null {
    return this.moved.get(of) ?? null;
  }

  /** What stands in a field and is no value; null: nothing such. */
  text(of: TriedAlong): string | null {
    return this.typed.get(of) ?? null;
  }

  /** Null: back to what is planned. */
  move(of: TriedAlong, value: Decimal | null): void {
    this.typed.delete(of);
    const others = [...this.moved].filter(([other]) => other !== of);
    this.moved = new Map(value === null ? others : [...others, [of, value]]);
  }

  /** A text that is no value stays in its field, and the value before counts. */
  type(of: TriedAlong, text: string): void {
    const value = readValue(of, this.movements.get(of)!, text);
    if (value) this.move(of, value);
    else this.typed.set(of, text);
  }

  drop(): void {
    this.typed.clear();
    this.moved = new Map();
  }

  /** What becomes of each option. */
  outcomes({ options, currency, marks }: Shown): readonly Outcome[] {
    const byKey = (all: readonly Tried[]): ReadonlyMap<string, Tried> => new Map(all.map((one) => [one.option, one]));
    const [tried, planned] = [byKey(this.whatIf.at(this.moved)), byKey(this.planned)];
    return options.flatMap(({ key, name }) => {
      const [now, before] = [tried.get(key), planned.get(key)];
      return now && before ? [outcomeOf(name, now, before, currency, marks)] : [];
    });
  }

  takeOver(marks: Marks): TakeOver | null {
    return takeOver(this.workbook, this.whatIf, this.moved, marks);
  }

  /** How many limits there are to solve for. */
  get solvedFor(): number {
    return solvedAlong.length * this.planned.length;
  }

  /** Solves for how far each option goes from the plan as it stands, step by step; what is found is in `limits` at once. */
  *solve(marks: Marks): Generator<number, true> {
    this.limits = new Map();
    let found = 0;
    for (const of of solvedAlong) {
      // Limits come in the order of the plan, as its options do.
      const options = this.planned[Symbol.iterator]();
      for (const limit of limitsOf(of, this.plan, this.span, this.program)) {
        if (limit) this.keep(options.next().value as Tried, limit, marks);
        found += limit ? 1 : 0;
        yield found;
      }
    }
    return true;
  }

  private keep({ option }: Tried, limit: Limit, marks: Marks): void {
    this.limits = new Map([...this.limits, [option, [...(this.limits.get(option) ?? []), limitWords(limit, marks)]]]);
  }
}

/** Whether the last edit that can be undone is this one. */
export const isLast = (edit: InputEdit, undo: readonly InputEdit[]): boolean => undo.at(-1)?.says === edit.says;
