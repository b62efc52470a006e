import {
  at,
  cents,
  type Column,
  compare,
  constant,
  countBeside,
  firstBeside,
  gapsBeside,
  hasError,
  is,
  join,
  minus,
  newTable,
  type Node,
  says,
  type Table,
  when,
  withoutFirst,
} from '../../formula';
import { workingTables } from '../../model';
import { shown, written, writtenNumber } from '../define';
import { inputsSum } from '../summary/page';
import { unfinished } from '../summary/unfinished';
import type { Claim, ClaimGroup } from './claim';
import { inputClaims } from './inputClaims';
import {
  changedFormulas,
  comparedClaim,
  todayClaim,
  errorClaims,
  formulaClaims,
  offersClaim,
  offersCompared,
  orderClaims,
  outputClaims,
  possibleClaim,
  problemClaim,
  ratesClaim,
  refreshClaim,
  rowClaims,
  totalsClaim,
} from './workbookClaims';

/** A claim with its cells. */
export interface Asked {
  readonly claim: Claim;
  readonly cells: Readonly<Record<'status' | 'what' | 'is' | 'should', Column>>;
}

/** Whether all of it holds, and what does not. */
export type Flag = Readonly<Record<'status' | 'text', Column>>;

/** The one flag that the claims sum up to, and all that it is made of. */
export interface Integrity {
  readonly table: Table;
  /** Each group with what the flag says of it. */
  readonly groups: readonly { readonly title: string; readonly asked: readonly Asked[]; readonly fault: Column }[];
  readonly flag: Flag;
  /** The flag as the Summary shows it. */
  readonly onSummary: Flag;
  /** What is known of each output sheet whose formulas are counted once it is made. */
  readonly outputs: readonly { readonly sheet: string; readonly area: Column; readonly count: Column }[];
  /** Figures that only the writing knows; the sum of inputs is asked only if some tables hold values. */
  readonly known: Readonly<Record<'offersCompared' | 'changedFormulas', Column>> & { readonly inputsThen: Column | undefined };
}

/** Asked if tables hold values: these are of the inputs as they were. */
const inputsUnmoved: Claim = {
  what: 'Inputs since tables that are not live were compared',
  is: inputsSum.formula!,
  should: null,
};

function groupsOf(fixed: readonly Table[], outputs: readonly Claim[]): readonly ClaimGroup[] {
  const alone = (claim: Claim, title: string, always: string): ClaimGroup => ({ title, fault: { always }, claims: [claim] });
  return [
    { title: 'Every row is there', fault: { missingRows: 'rows not yet compared' }, claims: rowClaims },
    alone(totalsClaim, 'Totals equal their lines', 'totals differ from their lines'),
    { title: 'No cell is in error', fault: { before: 'cells in error' }, claims: errorClaims },
    alone(offersClaim, 'Offers are up to date', 'offers out of date: Refresh'),
    alone(comparedClaim, 'Options are as they were compared', 'platforms to be compared again: Refresh'),
    alone(todayClaim, 'The platform of today is as compared', 'platform of today to be compared again: Refresh'),
    alone(problemClaim, 'Every row could be read', 'rows left out for problems: see Problems'),
    alone(ratesClaim, 'Rates are of this quote currency', 'rates are of another quote currency: see Rates'),
    alone(possibleClaim, 'Spans are possible', 'a span has one site twice, or a round trip faster than light: see Routes'),
    ...(fixed.length
      ? [alone(inputsUnmoved, 'Values are of these inputs', 'inputs changed, and not every table is live: Refresh')]
      : []),
    { title: 'Inputs are possible', fault: { before: 'inputs to correct' }, claims: inputClaims },
    {
      title: 'No formula was typed over',
      fault: { before: 'formulas typed over' },
      claims: [...outputs, ...formulaClaims(workingTables.filter((table) => !fixed.includes(table)))],
    },
    alone(changedFormulas, 'No formula was changed', 'formulas were changed: see Problems'),
    { title: 'Rows stand in their order', fault: { before: 'rows of a working table were sorted' }, claims: orderClaims },
    alone(refreshClaim(unfinished), 'The last refresh was finished', 'a refresh was not finished: Compare again'),
  ];
}

function asked(table: Table, claim: Claim, title: string): Asked {
  const name = `${title}: ${claim.what}`;
  const cell = (part: 'is' | 'should'): Column => {
    const asks = claim[part];
    if (asks === null) return writtenNumber(table, `${name}, ${part}`, claim.what);
    // What was written for it is shown itself.
    if (typeof asks === 'object' && 'heading' in asks && 'table' in asks && asks.table === table) return asks;
    return shown(table, `${name}, ${part}`, claim.what, asks);
  };
  const cells = { what: written(table, `${name}, what`, claim.what), is: cell('is'), should: cell('should') };
  const gap = minus(cells.is, cells.should);
  const sound = is(cents(gap), constant(0, gap.unit));
  const status = when(hasError(gap), 'warning', when(sound, 'ok', 'warning'));
  return { claim, cells: { ...cells, status: shown(table, `${name}, sound`, claim.what, status) } };
}

/** What the flag says of a group, with `; ` in front; nothing while all of it holds. */
function faultOf({ fault }: ClaimGroup, all: readonly Asked[]): Node {
  const statuses = all.map(({ cells }) => cells.status);
  const wrong = countBeside(statuses, 'warning');
  if ('always' in fault) return when(says(statuses[0]!, 'warning'), `; ${fault.always}`, '');
  if ('missingRows' in fault) {
    const missing = gapsBeside(
      all.map(({ cells }) => cells.is),
      all.map(({ cells }) => cells.should),
    );
    const words = when(compare(missing, '>', 0), join(`; ${fault.missingRows}: `, missing, ', Refresh'), '');
    return when(hasError(missing), `; ${fault.missingRows}: Refresh`, words);
  }
  const first = firstBeside(
    statuses,
    'warning',
    all.map(({ cells }) => cells.what),
  );
  const more = when(compare(wrong, '>', 1), join(' and ', minus(wrong, 1), ' more'), '');
  return when(compare(wrong, '>', 0), join(`; ${fault.before}: `, first, more), '');
}

function integrityOf(fixed: readonly Table[]): Integrity {
  const table = newTable(`Integrity ${made.size}`, 'output', 'the workbook');
  const outputs = outputClaims(table);
  const claims = outputs.map(({ claim }) => claim);
  const groups = groupsOf(fixed, claims).map((group) => {
    const all = group.claims.map((claim) => asked(table, claim, group.title));
    return { title: group.title, asked: all, fault: shown(table, `${group.title}, fault`, group.title, faultOf(group, all)) };
  });
  const every = groups.flatMap((group) => group.asked);
  const statuses = every.map(({ cells }) => cells.status);
  const sound = is(countBeside(statuses, 'warning'), 0);
  const holds = 'Every row is compared, totals equal their lines, nothing is in error or out of date.';
  const text = when(sound, holds, join('check: ', withoutFirst(2, join(...groups.map(({ fault }) => fault)))));
  const isOf = (claim: Claim, part: 'is' | 'should') => every.find((one) => one.claim === claim)?.cells[part];
  const flag = flagOf(table, when(sound, 'ok', 'warning'), text);
  return {
    table,
    groups,
    flag,
    onSummary: flagOf(newTable(`Flag ${made.size}`, 'output', 'the workbook'), at(flag.status, 1), at(flag.text, 1)),
    known: {
      offersCompared: isOf(offersCompared, 'is')!,
      changedFormulas: isOf(changedFormulas, 'is')!,
      inputsThen: isOf(inputsUnmoved, 'should'),
    },
    outputs,
  };
}

const flagOf = (table: Table, status: Node, text: Node): Flag => ({
  // It says that checksums hold, and none of what they are sums of.
  status: shown(table, 'flag', 'Whether all of it holds', status, 'open'),
  text: shown(table, 'flag text', 'What does not hold', text, 'open'),
});

const made = new Map<string, Integrity>();

/** What is asked of a workbook in which some tables hold values. */
export function integrity(fixed: readonly Table[]): Integrity {
  const key = fixed.map(({ name }) => name).join();
  const known = made.get(key) ?? integrityOf(fixed);
  made.set(key, known);
  return known;
}
