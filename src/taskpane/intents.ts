import type { SheetRange } from '../a1/references';
import type { InputEdit } from '../excel/openWorkbook';
import type { PlanView } from './plan/view';
import type { Subject } from './subject';

/** What the user asks for in the pane. */
export type Intent =
  | { readonly kind: 'start'; readonly from: 'example' | 'empty' }
  | { readonly kind: 'compare' | 'show' | 'hide' | 'stop' | 'read' | 'dismiss' | 'undo' | 'redo' }
  | { readonly kind: 'select'; readonly place: SheetRange }
  | { readonly kind: 'explain' | 'go down'; readonly subject: Subject }
  /** Goes back to that many steps of the explanation; 0 is the comparison. */
  | { readonly kind: 'go back'; readonly steps: number }
  | { readonly kind: 'toggle'; readonly option: string }
  /** Something that is folded at first was opened or closed. */
  | { readonly kind: 'fold'; readonly name: string; readonly isOpen: boolean }
  /** Tries other values for a span; null: no longer. */
  | { readonly kind: 'what if'; readonly span: string | null }
  /** Compares the workbook with another plan, or no longer. */
  | { readonly kind: 'other plan'; readonly isShown: boolean }
  /** Shows a part of the plan; null leaves the plan. */
  | { readonly kind: 'plan'; readonly view: PlanView | null }
  /** Makes an edit of the plan, then shows `then`. Null: what is shown already. */
  | { readonly kind: 'edit'; readonly edit: InputEdit; readonly then: PlanView | null };

const eventName = 'metro-ask';

/** Sends an intent from an element to the pane around it. */
export function send(from: EventTarget | null, intent: Intent): void {
  from?.dispatchEvent(new CustomEvent(eventName, { detail: intent, bubbles: true, composed: true }));
}

/** An event listener that sends an intent to the pane. */
export const sendIntent =
  (intent: Intent) =>
  (event: Event): void =>
    send(event.currentTarget, intent);

/** A listener of a `details` element that says whether it is open now. */
export const sendFold =
  (name: string) =>
  (event: Event): void =>
    send(event.currentTarget, { kind: 'fold', name, isOpen: (event.currentTarget as HTMLDetailsElement).open });

/** Calls `act` with every intent that an element or one below it sends. */
export function onIntent(element: EventTarget, act: (intent: Intent) => void): void {
  element.addEventListener(eventName, (event) => act((event as CustomEvent<Intent>).detail));
}
