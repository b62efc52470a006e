import type { SheetRange } from '../a1/references';
import type { Subject } from './subject';

/** What the user asks for in the pane. */
export type Intent =
  | { readonly kind: 'start'; readonly from: 'example' | 'empty' }
  | { readonly kind: 'compare' | 'show' | 'hide' | 'stop' | 'read' | 'dismiss' }
  | { readonly kind: 'select'; readonly place: SheetRange }
  | { readonly kind: 'explain' | 'go down'; readonly subject: Subject }
  /** Goes back to that many steps of the explanation; 0 is the comparison. */
  | { readonly kind: 'go back'; readonly steps: number }
  | { readonly kind: 'toggle'; readonly option: string };

const eventName = 'metro-ask';

/** An event listener that sends an intent to the pane. */
export const sendIntent =
  (intent: Intent) =>
  (event: Event): void => {
    event.currentTarget?.dispatchEvent(new CustomEvent(eventName, { detail: intent, bubbles: true, composed: true }));
  };

/** Calls `act` with every intent that an element or one below it sends. */
export function onIntent(element: EventTarget, act: (intent: Intent) => void): void {
  element.addEventListener(eventName, (event) => act((event as CustomEvent<Intent>).detail));
}
