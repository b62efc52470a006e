/** What the pane shows of the plan: its parts, the rows of one, the form of a row, or what is brought. A part is named as in a plan file: `offers`, `assumptions`. */
export type PlanView =
  | { readonly at: 'parts' }
  /** `row` is the one to begin at; null: the first. */
  | { readonly at: 'list'; readonly part: string; readonly row: number | null }
  | FormView
  /** Files of what was measured, which become workloads. */
  | { readonly at: 'measured' }
  /** A pasted table, whose rows become those of a part. */
  | { readonly at: 'pasted'; readonly part: string };

/** A row by its place in the table, counted from 0; null: a new row, with the contents of `copyOf` if that is not null. */
export interface FormView {
  readonly at: 'form';
  readonly part: string;
  readonly row: number | null;
  readonly copyOf: number | null;
  /** It was opened to leave the row out: the form asks why. */
  readonly leavesOut?: boolean;
}

/** Whether it shows what is brought, whose script is fetched when it is first opened. */
export const isBrought = (view: PlanView | null): boolean => view?.at === 'measured' || view?.at === 'pasted';

/** One level back; null: out of the plan. */
export function levelAbove(view: PlanView): PlanView | null {
  switch (view.at) {
    case 'parts':
      return null;
    case 'list':
    case 'measured':
      return { at: 'parts' };
    case 'pasted':
      return { at: 'list', part: view.part, row: null };
    case 'form':
      return { at: 'list', part: view.part, row: view.row ?? view.copyOf };
  }
}
