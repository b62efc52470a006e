import type { Definition } from '../../../plan/describe/definitions';
import type { Notation } from '../../../quantities/written/notation';
import type * as Plan from '../../plan';
import type { PlanView } from '../../plan/view';

/**
 * What is fetched when it is first asked for. The views of the plan need how the user writes numbers and days, what they ask, and which
 * columns most plans state.
 */
export interface Loader {
  readonly load: (view: PlanView | null) => Promise<Notation>;
  /** Loads what tries other values. */
  readonly loadWhatIf: () => Promise<void>;
  /** Loads what compares the workbook with another plan. */
  readonly loadCompare: () => Promise<void>;
  readonly plan: typeof Plan;
  readonly usual: (definition: Definition) => boolean;
}
