import type { Engine } from '../engine/engine';
import { formulaFor } from '../engine/content';
import type { Source, Sources } from '../engine/sources';
import type { Cell, Writer } from '../engine/writer';
import type { Here, Known } from './known';
import { withCurrentReferences } from './translate';

/** The formulas that depend on tables and names: translated anew when those move or change. */
export class Dependents {
  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly sources: Sources,
    private readonly known: Known,
  ) {}

  /** Translates anew what depends on any of these lower-case names. */
  retranslate(names: ReadonlySet<string>): void {
    this.rewrite(names, (written) => written);
  }

  /** Changes the written form of what depends on any of these, and translates it anew. `change` is told where a formula stands. */
  rewrite(names: ReadonlySet<string>, change: (written: string, here: Here) => string): void {
    this.writer.flush();
    if (!names.size) return;
    for (const [id, source] of this.sources.using(names)) {
      const place = this.placeOf(id);
      if (!place) this.sources.forget(id);
      else this.renew(place.here, place.cell, source, change);
    }
  }

  /** Undo may have put back what was there before a formula: what is not the formula any more is forgotten. */
  check(): void {
    for (const [id, { written }] of this.sources.all) {
      const place = this.placeOf(id);
      if (!place) this.sources.forget(id);
      else if (
        formulaFor(this.currently(place.here, place.cell, written), place.here, this.known).content !== this.text(place.cell)
      ) {
        this.sources.forget(id);
      }
    }
  }

  private renew(here: Here, cell: Cell, { written }: Source, change: (written: string, here: Here) => string): void {
    const changed = change(this.currently(here, cell, written), here);
    const { content, source } = formulaFor(changed, here, this.known);
    if (content === this.text(cell)) {
      if (source) this.sources.set(cell.id, source);
    } else this.writer.setContent(here.sheetId, here.row, here.column, content, source);
  }

  private currently(here: Here, cell: Cell, written: string): string {
    return withCurrentReferences(written, this.text(cell), here, this.known);
  }

  private text(cell: Cell): string {
    return cell.compiledFormula?.toFormulaString(this.engine.getters) ?? '';
  }

  private placeOf(id: number): { readonly here: Here; readonly cell: Cell } | null {
    const position = this.engine.getters.tryGetCellPosition(id) as { sheetId: string; row: number; col: number } | undefined;
    if (!position || !this.engine.getters.tryGetSheet(position.sheetId)) return null;
    const here = { sheetId: position.sheetId, row: position.row, column: position.col };
    const cell = this.writer.cell(here.sheetId, here.row, here.column);
    return cell?.isFormula && cell.id === id ? { here, cell } : null;
  }
}
