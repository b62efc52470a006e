import { and, columns, is, numberKey, orElse, pick, textColumn, textKey, when } from '../../formula';
import { byId } from '../byId';
import { Solutions } from '../inputs/solutions';
import { solutionParts } from '../tables';

/* Which workloads a part serves is settled when plans are compared; here stands whether its row still says the same. */

const partId = numberKey(solutionParts, { heading: 'Part id', description: 'Id of its row in Solutions' });
const solution = textKey(solutionParts, { heading: 'Solution', description: 'Its solution when it was compared' });
const platform = textKey(solutionParts, { heading: 'Platform', description: 'Key of its platform when it was compared' });
const serves = textKey(solutionParts, { heading: 'Served', description: 'What it said that it serves; -: nothing' });
const { inPlan, row } = byId(solutionParts, {
  of: Solutions.id,
  id: partId,
  heading: 'Solution row',
  lost: 'its row was deleted, or its Id is blank; its solution has to be compared again',
});
const servesNow = textColumn(solutionParts, {
  heading: 'Serves',
  description: 'What it says now; -: nothing',
  formula: orElse(pick(Solutions.serves, row), '-'),
});
const asCompared = textColumn(solutionParts, {
  heading: 'Holds',
  description: 'no: it is another part, or serves other workloads, than when it was compared',
  formula: when(
    and(
      is(inPlan, 'yes'),
      is(pick(Solutions.solution, row), solution),
      is(pick(Solutions.platform, row), platform),
      is(servesNow, serves),
    ),
    'yes',
    'no',
  ),
});

export const SolutionParts = columns(solutionParts, { partId, solution, platform, serves, inPlan, row, servesNow, asCompared });
