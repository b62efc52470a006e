import type { Column, Reading, Table } from '../../formula';
import { comparedInSentence, figure, inSentence } from '../../formula/figures';
import { Checks, FitRows } from '../../model/checks';
import { Loads } from '../../model/loads/loads';
import { Links } from '../../model/links/linkNeeds';
import { CostLines } from '../../model/money/costLines';
import { Validations } from '../../model/movers/validations';
import { Options } from '../../model/options/identity';
import { fit } from '../../model/tables';
import { spans } from '../../model/inputs/network/spans';
import { platforms } from '../../model/inputs/products/platforms';
import type { Decimal } from '../../quantities/decimal';
import { rowFrom, rowsWith } from './rows';

/** A cell with a figure. */
interface Figure {
  readonly column: Column;
  readonly row: number;
}

/** Cells of a calculation, read as what they are. Rows count from 0. */
export class Cells {
  constructor(readonly reading: Reading<Decimal>) {}

  number(column: Column, row: number): Decimal | null {
    const value = this.reading.cell(column, row);
    return typeof value === 'string' ? null : value;
  }

  /** A count, or 0 where there is none. */
  count(column: Column, row: number): number {
    return this.number(column, row)?.toNumber() ?? 0;
  }

  is(column: Column, row: number, text: string): boolean {
    return this.reading.cell(column, row) === text;
  }

  /** As a sentence gives it, with its unit. */
  shown(column: Column, row: number): string {
    const value = this.reading.cell(column, row);
    return figure(value === null || typeof value === 'string' ? value : inSentence(value, column.unit), column.unit);
  }

  /** Two figures that a sentence compares, so that they never read alike where they differ. */
  compared(...[one, other]: readonly [Figure, Figure]): readonly [string, string] {
    const [first, second] = [one, other].map(({ column, row }) => this.number(column, row));
    const { unit } = one.column;
    if (!first || !second) return [this.shown(one.column, one.row), this.shown(other.column, other.row)];
    const [shown, beside] = comparedInSentence(first, second, unit);
    return [figure(shown, unit), figure(beside, unit)];
  }
}

/** An option with the rows of the other tables that belong to it. */
export class OptionFacts extends Cells {
  readonly links: readonly number[];
  readonly checks: readonly number[];
  readonly costs: readonly number[];
  readonly validations: readonly number[];
  /** Its row in Fit, in Platforms, in Routes. */
  readonly fit: number;
  readonly platform: number;
  readonly route: number;
  /** Rows of Loads of the workloads that it is for: those of the span or, of a part of a solution, those of the part. */
  readonly loads: readonly number[];

  constructor(
    reading: Reading<Decimal>,
    readonly row: number,
  ) {
    super(reading);
    const key = reading.cell(Options.option, row);
    this.links = rowsWith(reading, Links.option, key);
    this.checks = rowsWith(reading, Checks.option, key).filter((check) => reading.cell(Checks.judged, check) === key);
    this.costs = rowsWith(reading, CostLines.option, key).filter((line) => reading.cell(CostLines.payer, line) === key);
    this.validations = rowsWith(reading, Validations.option, key);
    this.loads = rowsWith(reading, Loads.span, reading.cell(Options.loadsOf, row));
    this.fit = this.only(fit, rowsWith(reading, FitRows.option, key)[0]);
    this.platform = this.only(platforms, rowFrom(reading, Options.platformRow, row));
    this.route = this.only(spans, rowFrom(reading, Options.routeRow, row));
  }

  private only(table: Table, row: number | null | undefined): number {
    if (row === null || row === undefined) throw new Error(`option ${this.row + 1} has no row in ${table.name}`);
    return row;
  }
}
