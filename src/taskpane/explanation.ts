import { explain, meaningOf, type Marks, type NamedOperand } from '../formula';
import { labelOf, rowName } from '../formula/explain/places';
import { sourceOf } from '../plan/describe/sourceOf';
import type { Quoted } from '../plan/quote';
import type { ReadResult } from '../plan/read/read';
import type { Value } from '../formula';
import type { Decimal } from '../quantities/decimal';
import type { Unit } from '../quantities/units';
import type { Subject } from './subject';

/** A figure that the explained one is calculated from. */
export interface ExplanationPart {
  readonly name: string;
  readonly value: Value<Decimal>;
  readonly unit: Unit;
  readonly kind: NamedOperand['kind'];
  /** Which row it is taken from; empty for assumptions and constants. */
  readonly of: string;
  readonly source: string;
  /** Null for a constant, which is in no cell. */
  readonly subject: Subject | null;
}

/** How a figure is calculated, one step. */
export interface Explanation {
  readonly name: string;
  readonly of: string;
  readonly means: string;
  readonly value: Value<Decimal>;
  readonly unit: Unit;
  /** The value, then what it is made of: `602.15 Mb/s = 70 MB/s × 8 ÷ 0.93`. */
  readonly text: string;
  /** Typed, or a default: it has no further explanation. */
  readonly isInput: boolean;
  readonly source: string;
  readonly parts: readonly ExplanationPart[];
  /** The number of further rows that count and are not listed. */
  readonly more: number;
}

/** Explains a figure by the figures that it is calculated from. `marks` say how numbers are written. */
export function explainFigure(quoted: Quoted, assumed: ReadResult['assumed'], subject: Subject, marks: Marks): Explanation {
  const { reading } = quoted.calculation;
  const citation = (operand: NamedOperand): string => sourceOf(quoted.calculation, assumed, operand) ?? '';
  if (subject.kind === 'assumption') {
    const { assumption } = subject;
    const { unit } = assumption;
    const means = meaningOf(assumption);
    const value = reading.assumption(assumption);
    const name = labelOf(assumption);
    const from = citation({ kind: 'assumption', assumption, name, value, unit, finds: false });
    return { name, of: '', means, value, unit, text: '', isInput: true, source: from, parts: [], more: 0 };
  }
  const { column, row } = subject;
  const { name, means, value, text, operands, more } = explain(reading, column, row, marks);
  const { unit } = column;
  const isInput = column.formula === undefined;
  const parts = operands
    .filter((operand) => operand.kind !== 'input' || !operand.finds)
    .map((operand): ExplanationPart => {
      const { name: called, value: worth, unit: measured, kind } = operand;
      const of =
        'column' in operand ? `${operand.column.table.name}: ${rowName(reading, operand.column.table, operand.row)}` : '';
      return { name: called, value: worth, unit: measured, kind, of, source: citation(operand), subject: subjectFor(operand) };
    });
  const from = isInput ? citation({ kind: 'input', column, row, name, value, unit, finds: false }) : '';
  const of = `${column.table.name}: ${rowName(reading, column.table, row)}`;
  return { name, of, means, value, unit, text, isInput, source: from, parts, more };
}

function subjectFor(operand: NamedOperand): Subject | null {
  if (operand.kind === 'constant') return null;
  if (operand.kind === 'assumption') return { kind: 'assumption', assumption: operand.assumption };
  return { kind: 'cell', column: operand.column, row: operand.row };
}
