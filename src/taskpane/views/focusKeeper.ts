/** Where a person was: what had the focus, and how far the page was scrolled. */
interface Spot {
  readonly element: HTMLElement | null;
  readonly scrolled: number;
}

/** Elements that take the focus when what had it is gone, the nearest to what a person does next first. */
const fallbacks = ['metro-explanation', 'metro-actions', 'metro-start'];

/** Keeps the focus of a pane where a person put it, and mends it where what had it is gone. Never moves it otherwise. */
export class FocusKeeper {
  private last: HTMLElement | null = null;
  private left: Spot = { element: null, scrolled: 0 };

  constructor(private readonly pane: HTMLElement) {}

  /** To be told before the pane is drawn anew: once all of it is, what had the focus may be gone. */
  watch(): void {
    this.last = focused(document);
    setTimeout(() => this.mend());
  }

  /** Remembers the spot a person leaves for another view. */
  leave(): void {
    this.left = { element: focused(document), scrolled: window.scrollY };
  }

  /** Back to the spot that was left. */
  comeBack(): void {
    window.scrollTo({ top: this.left.scrolled });
    this.left.element?.focus({ preventScroll: true });
  }

  /** What had the focus was taken away while the person was still in the pane: the nearest thing to do takes it. */
  private mend(): void {
    if (!this.last || this.last.isConnected) return;
    this.last = null;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const root = this.pane.shadowRoot;
    const host = fallbacks.map((name) => root?.querySelector(name)).find((found) => found);
    host?.shadowRoot?.querySelector<HTMLElement>('fluent-button, button')?.focus({ preventScroll: true });
  }
}

/** What has the focus, inside shadow roots too. */
function focused(root: DocumentOrShadowRoot): HTMLElement | null {
  const found = root.activeElement;
  if (!(found instanceof HTMLElement)) return null;
  return (found.shadowRoot && focused(found.shadowRoot)) ?? found;
}
