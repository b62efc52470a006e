/** How far a piece of work is: so many options, values or changes of all of it. */
export interface Progress {
  readonly of: string;
  /** Empty where all of the plan is asked at once. */
  readonly span: string;
  readonly done: number;
  readonly all: number;
  readonly counted: 'options' | 'values' | 'changes' | 'trials' | 'ranges';
}
