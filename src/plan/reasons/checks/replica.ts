import type { Column } from '../../../formula';
import type { CheckName } from '../../../model/checks';
import { FitRows } from '../../../model/checks';
import { toConfirm } from '../../../model/checks/status';
import { Replicas } from '../../../model/inputs/replicas';
import { ReplicaCircuits } from '../../../model/replicas/replicaCircuits';
import { Replication } from '../../../model/replicas/replicaNeeds';
import type { OptionFacts } from '../optionFacts';
import { rowFrom, rowsWith } from '../rows';
import type { Pointed, Wording } from './words';

/** What is said of each copy of the option of which a column says a word, at a cell of its row in Replicas. */
function ofEach(
  facts: OptionFacts,
  [column, word]: readonly [Column, string],
  input: Column<'Replicas'>,
  says: (row: number) => string,
): readonly Pointed[] {
  return rowsWith(facts.reading, Replication.option, facts.reading.cell(FitRows.option, facts.fit))
    .filter((row) => facts.is(column, row, word))
    .map((row) => {
      const at = rowFrom(facts.reading, Replication.replicaRow, row);
      return { text: says(row), input: at === null ? null : { column: input, row: at } };
    });
}
const { combined, rpoHeld, shortInWords, unlistedInWords } = ReplicaCircuits;

export const replicaReasons = {
  'replica RPO': (facts, status) => {
    const site = (row: number): string => `“${facts.shown(Replication.site, row)}”`;
    return status === toConfirm
      ? ofEach(facts, [rpoHeld, 'not stated'], Replicas.circuitMbps, (row) => `payload of a circuit to ${site(row)} is blank`)
      : ofEach(facts, [rpoHeld, 'no'], Replicas.circuits, (row) => facts.shown(shortInWords, row));
  },
  'replica product': (facts, status) => {
    if (status === 'warning')
      return ofEach(facts, [combined, 'not listed'], Replicas.product, (row) => facts.shown(unlistedInWords, row));
    return status === toConfirm
      ? ofEach(facts, [combined, 'not stated'], Replicas.product, () => 'the product of an asynchronous copy is blank')
      : ['the vendor does not publish which asynchronous products it combines with the platform'];
  },
} as const satisfies Partial<Record<CheckName, Wording>>;
