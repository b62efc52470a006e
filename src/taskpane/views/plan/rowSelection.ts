import type { LitElement } from 'lit';
import type { PlanRow } from '../../plan/parts';
import { allSelected, extendedTo, nothingSelected, type Selection, stillThere, toggledRow } from '../../plan/selection';

/** Which rows of a list are selected, by mouse and by keyboard. */
export class RowSelection {
  private selection: Selection = nothingSelected;
  private listed: readonly PlanRow[] = [];

  /** @param list whose buttons of rows have the place of their row as `data-row`. */
  constructor(private readonly list: LitElement) {}

  /** From the first to the last. */
  get rows(): readonly number[] {
    return [...this.selection.rows].sort((a, b) => a - b);
  }

  has(row: number): boolean {
    return this.selection.rows.has(row);
  }

  /** Shows these rows from now on. Those that are called as before stay selected. */
  follow(rows: readonly PlanRow[]): void {
    const titles = (of: readonly PlanRow[]): ReadonlyMap<number, string> => new Map(of.map(({ row, title }) => [row, title]));
    if (this.selection.rows.size > 0) this.selection = stillThere(this.selection, titles(this.listed), titles(rows));
    this.listed = rows;
  }

  clear(): void {
    this.select(nothingSelected);
  }

  /** Selects a row in addition, or no longer; or all from the last one selected to it. */
  pick(row: number, isRange: boolean): void {
    this.select(isRange ? extendedTo(this.selection, row, this.places) : toggledRow(this.selection, row));
  }

  focus(row: number): void {
    this.list.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }

  /** Arrows move, with Shift they select; Space selects a row, Ctrl+A all; Escape ends the selection first. */
  readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.selection.rows.size > 0) {
      event.stopPropagation();
      this.clear();
    }
    const row = rowOf(event);
    if (row === null) return;
    const { places } = this;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const to = by && places[places.indexOf(row) + by];
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    if (to === undefined && event.key !== ' ' && !isAll) return;
    event.preventDefault();
    if (isAll) this.select(allSelected(places));
    else if (to === undefined) this.pick(row, event.shiftKey);
    else {
      if (event.shiftKey) this.select(extendedTo(this.selection, to, places, row));
      this.focus(to);
    }
  };

  /** A button would be pressed when Space is released. */
  readonly release = (event: KeyboardEvent): void => {
    if (event.key === ' ' && rowOf(event) !== null) event.preventDefault();
  };

  private get places(): readonly number[] {
    return this.listed.map(({ row }) => row);
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.list.requestUpdate();
  }
}

/** The row whose button a key was pressed on; null for anything else. */
function rowOf({ target }: Event): number | null {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? null : Number(row);
}
