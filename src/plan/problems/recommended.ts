import { choices, Choices } from '../../model/inputs/choices';
import { Recommended } from '../../model/options/recommended';
import { RankWithheld } from '../../model/options/withheld';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { routes } from '../../model/tables';
import type { Decimal } from '../../quantities/decimal';
import type { Calculation } from '../calculate';
import { partOf } from '../describe/definitions';
import type { ReadResult } from '../read/read';
import { OptionFacts } from '../reasons/optionFacts';
import type { Problem } from './problem';
import { does } from './words';
import { problemsOf } from './wording';

const warning = problemsOf({
  'recommended-against': (name: string, span: string, because: string) =>
    does(
      `"${name}" is recommended for "${span}", and it is ${because}.`,
      'Recommend another option, or put right what speaks against it.',
    ),
});

/** What speaks against an option that its author recommends: known once the plan is calculated. Nothing is left out for it. */
export function recommendedWarnings({ reading }: Calculation<Decimal>, elements: ReadResult['elements']): readonly Problem[] {
  return Array.from({ length: reading.rowCount(routes) }, (_, row) => row).flatMap((row) => {
    const against = reading.cell(Recommended.recommendedAgainst, row);
    if (against === null) return [];
    const [inChoices, option] = [Recommended.recommendedRow, Recommended.recommendedOptionRow].map(
      (of) => Number(reading.cell(of, row)) - 1,
    ) as [number, number];
    const withheld = reading.cell(RankWithheld.rankWithheld, new OptionFacts(reading, option).fit);
    const [name, span] = [reading.cell(Recommended.recommended, row), reading.cell(RouteEstimate.span, row)].map(String);
    const where = `${partOf(choices)}[${elements.get(choices)?.[inChoices] ?? inChoices}].${Choices.choice.field}`;
    const because = withheld === null ? String(against) : `${String(against)}: ${String(withheld)}`;
    return [warning('recommended-against', where, 'recommend', name!, span!, because)];
  });
}
