import { addColumn, type Assumption, type Column, newTable, node, type Operand, type Table } from '../../src/formula';
import type { Accepts } from '../../src/formula';
import { one, type Unit } from '../../src/quantities/units';

const number: Accepts = { type: 'number' };

/** A typed number: required unless it may be blank. */
export function typed(table: Table, heading: string, unit: Unit = one, optional = false, accepts: Accepts = number): Column {
  const blank = optional ? 'not stated' : 'required';
  return addColumn(table, {
    heading,
    field: heading,
    unit,
    description: heading,
    kind: 'number',
    optional,
    input: { blank, accepts },
  });
}

export function typedText(table: Table, heading: string, optional = false): Column {
  const input = { blank: optional ? 'not stated' : 'required', accepts: { type: 'text' } } as const;
  return addColumn(table, { heading, field: heading, unit: one, description: heading, kind: 'text', optional, input });
}

export function defined(table: Table, heading: string, formula: Operand, unit: Unit = node(formula).unit): Column {
  return addColumn(table, { heading, field: heading, unit, description: heading, formula: node(formula) });
}

export function assumed(heading: string, unit: Unit = one, optional = false, accepts: Accepts = number): Assumption {
  const input = { blank: optional ? 'not stated' : { default: 1 }, accepts } as const;
  return { field: heading.toLowerCase(), heading, kind: 'number', unit, optional, description: heading, input };
}

let made = 0;
/** A table that no other test knows. */
export const someTable = (name = `Lines ${++made}`): Table => newTable(name, 'input', 'a line');
