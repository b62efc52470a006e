/** What the pane shows of the plan: its parts, the rows of one, or the form of a row. A part is named as in a plan file: `offers`, `assumptions`. */
export type PlanView =
  | { readonly at: 'parts' }
  /** `row` is the one to begin at; null: the first. */
  | { readonly at: 'list'; readonly part: string; readonly row: number | null }
  | FormView;

/** A row by its place in the table, counted from 0; null: a new row, with the contents of `copyOf` if that is not null. */
export interface FormView {
  readonly at: 'form';
  readonly part: string;
  readonly row: number | null;
  readonly copyOf: number | null;
  /** It was opened to leave the row out: the form asks why. */
  readonly leavesOut?: boolean;
}

/** One level back; null: out of the plan. */
export function levelAbove(view: PlanView): PlanView | null {
  switch (view.at) {
    case 'parts':
      return null;
    case 'list':
      return { at: 'parts' };
    case 'form':
      return { at: 'list', part: view.part, row: view.row ?? view.copyOf };
  }
}
