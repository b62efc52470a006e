import {
  type Column,
  columns,
  compare,
  countOf,
  greatestOf,
  isStated,
  join,
  leastOf,
  listed,
  minus,
  type Node,
  numberColumn,
  type Operand,
  pick,
  rowColumn,
  type RowColumn,
  type Table,
  textColumn,
} from '../../formula';
import { FitRows } from '../checks/option';
import { Checks } from '../checks/rows';
import { OwnWeights, Shared } from '../checks/shared';
import { aboveAll } from '../checks/weights';
import { RouteEstimate } from '../routes/routeEstimate';
import { checks, fit, routes, shared } from '../tables';

/* The checks that weigh most, of an option and of all options of a span alike, in the order in which reasons are told. */

/** How many of its reasons an option shows first. */
export const reasonsShown = 3;

/** The rows that are told of, those with a weight. */
interface Told {
  readonly in: Table;
  readonly weight: Column;
  /** Row of such a row in Checks. */
  readonly row: RowColumn<string, 'Checks'>;
  readonly where: readonly [of: Column, own: Column];
  /** What is said of these. */
  readonly reason: string;
}

function weightiest<In extends string>(into: Table<In>, { in: from, weight: of, row: rowOf, where, reason: what }: Told) {
  const at = (place: 'First' | 'Second' | 'Third', before: Column | null) => {
    const weight = numberColumn(into, {
      heading: `${place} weight`,
      description: `The ${place === 'First' ? 'greatest weight' : 'greatest weight below the one before'} of what is not ok`,
      formula: before ? greatestOf(of, where, [of, '<', before]) : greatestOf(of, where),
    });
    const row = rowColumn(into, {
      heading: `${place} row`,
      description: 'Row in Checks of the check with that weight',
      formula: leastOf(rowOf, where, [of, weight]),
    });
    const reason = textColumn(into, {
      heading: `${place} ${what}`,
      description: 'What that check says',
      formula: pick(Checks.says, row),
    });
    return { weight, row, reason };
  };
  const first = at('First', null);
  const second = at('Second', first.weight);
  const third = at('Third', second.weight);
  const found = numberColumn(into, {
    heading: `${what[0]!.toUpperCase()}${what.slice(1)} count`,
    description: 'How many there are',
    formula: countOf(from, where, [of, '<', aboveAll]),
  });
  return {
    firstWeight: first.weight,
    firstRow: first.row,
    firstReason: first.reason,
    secondWeight: second.weight,
    secondRow: second.row,
    secondReason: second.reason,
    thirdWeight: third.weight,
    thirdRow: third.row,
    thirdReason: third.reason,
    found,
  };
}

/** Those that are said of the option alone. */
export const Weightiest = columns(
  fit,
  weightiest(fit, {
    in: checks,
    weight: OwnWeights.ownWeight,
    row: Checks.no,
    where: [Checks.judged, FitRows.option],
    reason: 'reason',
  }),
);

const ofSpan = weightiest(routes, {
  in: shared,
  weight: Shared.weight,
  row: Shared.firstRow,
  where: [Shared.span, RouteEstimate.span],
  reason: 'alike',
});
const ofEveryOption = textColumn(routes, {
  heading: 'Of every option',
  description: 'What the checks say alike of every option of the span',
  formula: inShort([ofSpan.firstReason, ofSpan.secondReason, ofSpan.thirdReason], minus(ofSpan.found, reasonsShown)),
});
export const SharedReasons = columns(routes, { ...ofSpan, ofEveryOption });

/** The first reasons, and how many more there are. */
export function inShort(reasons: readonly Operand[], more: Node): Node {
  return listed('; ', ...reasons.map((reason) => [isStated(reason), reason] as const), [
    compare(more, '>', 0),
    join('and ', more, ' more'),
  ]);
}
