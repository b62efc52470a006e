import { type Column, type Columns, columnsOf } from '../../formula';
import { isPosition } from '../../formula/table';
import { CheckColumns, Fit, FitRows } from '../../model/checks';
import { BesideVerdict } from '../../model/options/besideVerdict';
import { Bounds } from '../../model/options/bounds';
import { BudgetMargin } from '../../model/options/budgetMargin';
import { OptionChoice } from '../../model/options/choice';
import { OptionCosts } from '../../model/options/costs';
import { OptionLines } from '../../model/options/lines';
import { InBrief } from '../../model/options/inBrief';
import { OptionFit } from '../../model/options/fitRow';
import { Options } from '../../model/options/identity';
import { OptionLatency } from '../../model/options/latency';
import { OptionNeeds } from '../../model/options/needs';
import { OptionPlacing } from '../../model/options/placing';
import { OptionReplicas } from '../../model/options/replicas';
import { OptionRecovery } from '../../model/options/recovery';
import { ServedWorkloads } from '../../model/options/servedWorkloads';
import { VendorAsked } from '../../model/options/vendor';
import { OptionVerdict } from '../../model/options/verdict';
import { VerdictDoubt } from '../../model/options/verdictDoubt';
import { Weightiest } from '../../model/options/weightiest';
import { WireTime } from '../../model/options/wireTime';
import { RankWithheld } from '../../model/options/withheld';

/**
 * The columns of Options and Fit by what a reader asks, the answer first. A test holds that none is left out but row numbers, with
 * which look-ups work and which move when a table is sorted.
 */
const groups: readonly (readonly [theme: string, groups: readonly Columns[]])[] = [
  [
    'Verdict and rank',
    [OptionVerdict, BesideVerdict, RankWithheld, VendorAsked, VerdictDoubt, Weightiest, OptionChoice, OptionPlacing],
  ],
  ['Span and platform', [Options, FitRows, OptionFit]],
  ['Workloads that it serves', [ServedWorkloads]],
  ['Bandwidth', [OptionNeeds]],
  ['Latency', [OptionLatency, Bounds, WireTime, BudgetMargin]],
  ['Cost and use of links', [OptionLines, OptionCosts, OptionReplicas, InBrief]],
  ['Disaster recovery', [OptionRecovery]],
  ['Checks: limit, value, margin and status', [Fit]],
  ['Checks: what they compare', CheckColumns],
];

/** A heading with the columns below it. */
export interface Theme {
  readonly heading: string;
  readonly columns: readonly Column[];
}

export const optionThemes: readonly Theme[] = groups.map(([heading, of]) => ({
  heading,
  columns: of.flatMap(columnsOf).filter((column) => !isPosition(column)),
}));
