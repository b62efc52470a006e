import { type Column, foldKey, type Table } from '../../formula';
import { choices, Choices } from '../../model/inputs/choices';
import { spans, Spans } from '../../model/inputs/network/spans';
import { prices, Prices } from '../../model/inputs/prices';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { solutions, Solutions } from '../../model/inputs/solutions';
import { ofOneSolution } from './solutionChecks';
import { type Draft, numberOf, textOf } from '../read/draft';
import type { Problem } from './problem';
import { warning } from './warningMessages';

/** Values that count only for a platform that runs today, where no choice names one. */
export function todayWarnings(rows: (table: Table) => readonly Draft[]): readonly Problem[] {
  const today = rows(choices).filter((row) => textOf(row, Choices.choice) === 'today');
  const named = today.flatMap((row) => row.refs.get(Choices.platform) ?? []);
  const run = named.flatMap((row) => (row.table === solutions ? platformsOf(row, rows(solutions)) : [row]));
  const platforms = new Set(
    run.flatMap((row) => [row.name, textOf(row, PlatformIo.fronts)]).flatMap((name) => (name === null ? [] : [foldKey(name)])),
  );
  const pairs = new Set(today.map((row) => row.refs.get(Choices.span)));
  return [
    ...rows(spans)
      .filter((row) => (numberOf(row, Spans.overlapMonths) ?? 0) > 0 && !pairs.has(row))
      .map((row) => of(row, Spans.overlapMonths, `"${row.name}"`)),
    ...rows(prices)
      .filter((row) => !platforms.has(foldKey(textOf(row, Prices.platform) ?? '')))
      .flatMap((row) =>
        [Prices.monthsLeft, Prices.exitFee]
          .filter((column) => (numberOf(row, column) ?? 0) > 0)
          .map((column) => of(row, column, `"${textOf(row, Prices.platform)}"`)),
      ),
  ];
}

const of = (row: Draft, column: Column, what: string): Problem =>
  warning('no-today', `${row.where}.${column.field}`, numberOf(row, column), column.heading, what);

/** The platforms of a solution. */
const platformsOf = (solution: Draft, parts: readonly Draft[]): readonly Draft[] =>
  parts.filter((part) => ofOneSolution(solution, part)).flatMap((part) => part.refs.get(Solutions.platform) ?? []);
