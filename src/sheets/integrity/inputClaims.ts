import { type Accepts, type Assumption, type Column, filled, minus, type Node, type Operand, plus, tally } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { currency } from '../../model/inputs/assumptions';
import {
  type Definition,
  type InputColumn,
  inputColumns,
  isCurrency,
  keyOf,
  nameLists,
  noneSays,
  targetOf,
} from '../../plan/describe/definitions';
import { type Claim, none } from './claim';

/** What may not stand in an input, counted in the cells as they are: the rules by which a plan is read, asked live. */
export const inputClaims: readonly Claim[] = [
  ...inputTables.flatMap(claimsOf),
  ...assumptions.flatMap((one) => claimOf(one, null)),
];

function claimsOf(table: Column['table']): readonly Claim[] {
  const columns = inputColumns(table);
  const required = columns.filter(({ input }) => input.blank === 'required');
  return columns.flatMap((column) => claimOf(column, required.find((other) => other !== column) ?? null));
}

/** `beside`: a column that shows whether a row is in use, so that blank rows lack nothing. */
function claimOf(of: Definition, beside: InputColumn | null): readonly Claim[] {
  const faults = [...missing(of, beside), ...strange(of)];
  const what = 'table' in of ? `${of.table.name}: ${of.heading}` : `Assumptions: ${of.heading}`;
  const [first, ...others] = faults;
  return first === undefined
    ? []
    : [
        none(
          what,
          others.reduce<Operand>((sum, one) => plus(sum, one), first),
        ),
      ];
}

function missing(of: Definition, beside: InputColumn | null): readonly Node[] {
  const { blank } = of.input;
  if (!('table' in of)) return blank === 'not stated' ? [] : [tally({ that: 'are blank', cells: of })];
  return (blank === 'required' || blank === 'numbered') && beside ? [tally({ that: 'are missing', cells: of, beside })] : [];
}

function strange(of: Definition): readonly Node[] {
  const { accepts } = of.input;
  const target = targetOf(of);
  // A list of names is asked when a plan is read; a formula finds each name it needs in it.
  if (nameLists.has(of)) return [];
  if (target) {
    const notAmong = tally({ that: 'are not among', cells: of, among: target, ...(isCurrency(of) && { nor: currency }) });
    const other = accepts.orNames?.();
    if (!other) return [notAmong];
    // No name is in both: what is in neither is not among the one, less what is among the other.
    return [minus(plus(notAmong, tally({ that: 'are not among', cells: of, among: other })), filled(of as Column))];
  }
  if (namesRows(of)) return [tally({ that: 'are repeated', cells: of }), tally({ that: 'are numbers', cells: of })];
  switch (accepts.type) {
    case 'number':
    case 'date':
      return numbers(of, accepts.type === 'date' ? { type: 'number', min: 1 } : accepts);
    case 'choice':
      return [filledBut(of, tally({ that: 'are one of', cells: of, words: accepts.choices ?? [] }))];
    case 'yes/no':
      return [filledBut(of, tally({ that: 'are one of', cells: of, words: ['yes', 'no'] }))];
    default:
      return [];
  }
}

function numbers(of: Column | Assumption, accepts: Accepts): readonly Node[] {
  const { min, max, above, whole, among } = accepts;
  const inside = tally(
    among
      ? { that: 'are one of', cells: of, words: among }
      : {
          that: 'lie within',
          cells: of,
          bounds: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(above !== undefined && { above }) },
        },
  );
  const words =
    accepts.orNone || noneSays(of as Definition) !== undefined ? tally({ that: 'are one of', cells: of, words: ['none'] }) : null;
  return [
    filledBut(of, words ? plus(inside, words) : inside),
    ...(whole && !among ? [tally({ that: 'have decimals', cells: of })] : []),
    ...(of.input?.blank === 'numbered' ? [tally({ that: 'are repeated', cells: of })] : []),
  ];
}

/** Cells in which something stands, but for those that may stand there. */
function filledBut(cells: Column | Assumption, allowed: Node): Node {
  return minus(tally({ that: 'are there', cells }), plus(tally({ that: 'are blank', cells }), allowed));
}

function namesRows(of: Definition): boolean {
  return 'table' in of && of.input.accepts.type === 'key' && keyOf(of.table) === of;
}
