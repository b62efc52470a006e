import { fromA1, toA1 } from './a1';
import type { Anchor } from '../engine/anchors';
import type { AnchorStore } from '../engine/anchorStore';
import type { Engine } from '../engine/engine';
import { areaOf } from '../engine/places';
import { brokenReference, quotedSheet } from './structured';
import { tokensOf } from './translate';

/** A formula outside cells, such as that of a name, whose references follow their cells and sheets. */
export class AnchoredFormula {
  private readonly parts: readonly (
    string | { readonly key: string; readonly fixed: readonly boolean[]; readonly sheet: boolean }
  )[];

  /** `key` is unique to it; references without a sheet are to `sheetId`. */
  constructor(
    private readonly engine: Engine,
    private readonly anchors: AnchorStore,
    key: string,
    formula: string,
    private readonly sheetId: string,
  ) {
    let next = 0;
    this.parts = tokensOf(formula).map(({ type, value }) => {
      if (type !== 'range') return value;
      const reference = fromA1(value);
      const target = reference?.sheetName === null ? sheetId : engine.getters.getSheetIdByName(reference?.sheetName ?? '');
      if (!reference || !target) return value;
      const anchor = `${key}:${next++}`;
      anchors.set(anchor, areaOf(target, reference.zone));
      return { key: anchor, fixed: reference.fixed, sheet: reference.sheetName !== null };
    });
  }

  get text(): string {
    return this.parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const anchor = this.anchors.get(part.key);
        if (!anchor) return brokenReference;
        const named = part.sheet || anchor.sheetId !== this.sheetId;
        const sheet = named ? `${quotedSheet(this.engine.getters.getSheetName(anchor.sheetId))}!` : '';
        return sheet + toA1(anchor.zone, part.fixed);
      })
      .join('');
  }

  /** The block, where the formula is one reference and nothing else. */
  get block(): Anchor | null {
    const [sign, only, ...others] = this.parts;
    if (sign !== '=' || others.length || typeof only !== 'object') return null;
    return this.anchors.get(only.key);
  }

  forget(): void {
    for (const part of this.parts) if (typeof part === 'object') this.anchors.remove(part.key);
  }
}
