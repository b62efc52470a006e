import type { Place } from '../excel/openWorkbook';
import type { Subject } from './subject';

/** What a person asks for in the pane. */
export type Intent =
  | { readonly kind: 'start'; readonly from: 'example' | 'empty' }
  | { readonly kind: 'compare' | 'stop' | 'read' | 'dismiss' }
  | { readonly kind: 'select'; readonly place: Place }
  | { readonly kind: 'explain' | 'go down'; readonly subject: Subject }
  /** Back to so many steps of the explanation; 0 is the comparison. */
  | { readonly kind: 'go back'; readonly steps: number }
  | { readonly kind: 'toggle'; readonly option: string };

const eventName = 'metro-ask';

/** A listener for an element of the pane that asks for this. */
export const asks =
  (intent: Intent) =>
  (event: Event): void => {
    event.currentTarget?.dispatchEvent(new CustomEvent(eventName, { detail: intent, bubbles: true, composed: true }));
  };

/** Hears what is asked for below an element. */
export function onIntent(element: EventTarget, act: (intent: Intent) => void): void {
  element.addEventListener(eventName, (event) => act((event as CustomEvent<Intent>).detail));
}
