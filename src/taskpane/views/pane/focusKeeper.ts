/** The focused element, and how far the page was scrolled. */
interface FocusPoint {
  readonly element: HTMLElement | null;
  readonly scrolled: number;
}

/** Elements that take the focus if the focused one disappears, the most useful first. */
const fallbacks = ['metro-explanation', 'metro-actions', 'metro-start'];

/** Keeps the focus where the user put it, and moves it only if the focused element disappears. */
export class FocusKeeper {
  private last: HTMLElement | null = null;
  private left: FocusPoint = { element: null, scrolled: 0 };

  constructor(private readonly pane: HTMLElement) {}

  /** To be called before each update of the pane: the update may remove the focused element. */
  watch(): void {
    this.last = focused(document);
    setTimeout(() => this.mend());
  }

  /** Remembers focus and scroll position before another view is shown. */
  leave(): void {
    this.left = { element: focused(document), scrolled: window.scrollY };
  }

  /** Restores them. */
  comeBack(): void {
    window.scrollTo({ top: this.left.scrolled });
    this.left.element?.focus({ preventScroll: true });
  }

  /** If the focused element was removed while the user was in the pane, focuses the first fallback. */
  private mend(): void {
    if (!this.last || this.last.isConnected) return;
    this.last = null;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const root = this.pane.shadowRoot;
    const host = fallbacks.map((name) => root?.querySelector(name)).find((found) => found);
    host?.shadowRoot?.querySelector<HTMLElement>('fluent-button, button')?.focus({ preventScroll: true });
  }
}

/** The focused element, also inside shadow roots. */
function focused(root: DocumentOrShadowRoot): HTMLElement | null {
  const found = root.activeElement;
  if (!(found instanceof HTMLElement)) return null;
  return (found.shadowRoot && focused(found.shadowRoot)) ?? found;
}
