import { assumptionFacts } from '../../catalogue/constants';
import type { Fact } from '../../catalogue/fact';
import type { NamedOperand } from '../../formula';
import type { Decimal } from '../../quantities/decimal';
import type { Assumed } from './assumed';
import type { Calculation } from '../calculate';
import { originsOf } from '../named/originsOf';
import { factInCell, factsOf } from '../read/catalogueFacts';
import { citation, typedHere } from './citation';
import type { InputColumn } from './definitions';

const said = typedHere[0]!.toLowerCase() + typedHere.slice(1);

/** Where an input or an assumption is from, how sure it is and of when, where that is known. */
export function sourceOf(
  { plan, reading }: Calculation<Decimal>,
  assumed: readonly Assumed[],
  operand: NamedOperand,
): string | undefined {
  if (operand.kind === 'constant') return citation(operand.named);
  if (operand.kind === 'assumption') {
    const origin = originsOf(plan)(operand.assumption, null);
    if (origin) return origin.source;
    const { field } = operand.assumption;
    if (!assumed.some((one) => one.where === 'assumptions' && one.field === field)) return said;
    const fact = Object.entries(assumptionFacts).find(([name]) => name === field)?.[1];
    return fact ? `default: ${citation(fact)}` : 'default';
  }
  if (operand.kind !== 'input' || !operand.column.input) return undefined;
  const column = operand.column as InputColumn;
  const origin = originsOf(plan)(column, operand.row);
  if (origin) return origin.source;
  const row = plan.tables.get(column.table)?.[operand.row];
  const fact = row && factsOf(column.table, row)?.[column.input.memberOf?.field ?? column.field];
  if (fact) return ofFact(column, fact, row[column.field] ?? null);
  const source = column.table.columns.find(({ field, input }) => field === 'source' && input);
  if (!source || source === column) return undefined;
  const text = reading.cell(source, operand.row);
  return typeof text === 'string' ? text : said;
}

/** The catalogue's word for a figure; a plan may state another for the same key. */
function ofFact(column: InputColumn, fact: Fact<unknown>, stated: string | number | null): string {
  if (factInCell(column, fact) === stated) return citation(fact);
  return `${said}; the catalogue says otherwise: ${citation(fact)}`;
}
