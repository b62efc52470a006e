import type { Grid } from 'excel-simulator';
import { PlainBook } from './book';
import { cells, looks } from './cells';
import { charts, conditionalFormats, notes, parts, validations } from './objects';
import { pages, sheets, view } from './sheets';
import { names, tables } from './tables';

/**
 * A workbook in memory behind the same interface as the practice grid, which draws and calculates nothing: so fast, and so easily
 * put back to a former state, that a failure at each action of a writing can be tried. It keeps what the add-in must leave as it
 * was: contents, formats, tables, names, charts, parts.
 */
export class PlainGrid extends PlainBook {
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  readonly calculationMode = 'automatic';
  readonly sheets = sheets(this);
  readonly view = view(this);
  readonly cells = cells(this);
  readonly looks = looks(this);
  readonly tables = tables(this);
  readonly names = names(this);
  readonly conditionalFormats = conditionalFormats(this);
  readonly validations = validations(this);
  readonly charts = charts(this);
  readonly notes = notes(this);
  readonly links: Pick<Grid['links'], 'at' | 'set'> = { at: () => undefined, set: () => undefined };
  readonly pages = pages(this);
  readonly parts = parts(this);

  constructor() {
    super();
    this.addSheet('Sheet1');
  }

  /** The workbook as the host's handlers see it. What no part of it answers, none of them asks for here. */
  asGrid(): Grid {
    return this as unknown as Grid;
  }

  batch<T>(work: () => T): T {
    return work();
  }
  calculate(): void {
    // Nothing is calculated here.
  }
  on(): () => void {
    return () => undefined;
  }
  setCalculationMode(): void {
    // Nothing is calculated here.
  }
}
