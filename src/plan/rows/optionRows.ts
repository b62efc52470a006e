import { priceLinesOf } from '../../catalogue/priceLines';
import { foldKey } from '../../formula';
import {
  checkList,
  checksOfParts,
  type CheckName,
  Checks,
  FitRows,
  isNumeric,
  numericChecks,
  OwnWeights,
  Shared,
  unitOf,
} from '../../model/checks';
import { platformFieldOf } from '../../model/checks/inputs';
import { openWords } from '../../model/checks/says';
import { weightsOf } from '../../model/checks/weights';
import { Demands } from '../../model/demands/demands';
import { Links } from '../../model/links/linkNeeds';
import { CostDetails } from '../../model/money/costDetails';
import { CostLines } from '../../model/money/costLines';
import { CostYears } from '../../model/money/costYears';
import { PriceTemplates } from '../../model/money/priceTemplates';
import { Totals } from '../../model/money/totals';
import { Transition } from '../../model/money/transition';
import { Years } from '../../model/money/years';
import { Validations } from '../../model/movers/validations';
import { Replication } from '../../model/replicas/replicaNeeds';
import { Options } from '../../model/options/identity';
import { SolutionSums } from '../../model/options/solutionSums';
import { states } from '../../model/states';
import { loadKeysOf, type LoadPlaces, loadPlacesOf, loadRulesOf } from './loadRows';
import { copiesRowOf, servedKey } from './servedRows';
import { listedVersionRows } from './listedVersionRows';
import { sortedByText, type Option, type OptionKeys, type Scope, protectLink } from './scope';
import { numbered, type TableRows, tableRows } from './tableRows';

/** What every option is asked, as rows of Checks hold it. */
const checkRows = checkList.map((check, at) => ({
  check: check.check,
  checkNo: at + 1,
  numericNo: numericChecks.findIndex((one) => one.check === check.check) + 1,
  asks: check.asks,
  unit: isNumeric(check) ? unitOf(check).symbol : '',
  restsOn: check.restsOn,
  ...weightsOf(check, at + 1),
  ...openWords(check),
  platformField: platformFieldOf(check.check as CheckName) ?? '-',
}));

const ofPart = checkRows.filter((row) => checksOfParts.some(({ check }) => check === row.check));
/** In the rows that repeat it: the figures of the platform of the first part say nothing of it. */
const toldOf = (name: string, { check }: (typeof checkRows)[number]) => ({ check: `${name}, ${check}`, platformField: '-' });
const ofSpan = (keys: OptionKeys, row: (typeof checkRows)[number]) => ({
  ...keys,
  ...row,
  spanCheck: `${keys.span} | ${row.check}`,
});

/** What is written of a link once its offers are compared. */
const notCompared = { comparedAtMbps: null, firstOfferId: null, comparedLastMbps: null, comparedCosts: null };

/** What is written of how the links of a span may share a fibre: whether they may, and on how many channels. */
function comparedOf({ sharingFibre, offers }: Scope, span: string) {
  if (!sharingFibre.has(span)) return { comparedFibre: 'apart', comparedChannels: 0 };
  return { comparedFibre: 'shared', comparedChannels: offers.reduce((sum, { channels }) => sum + (channels ?? 0), 0) };
}

/** Tables of options: what each needs, buys and costs, and how it is judged. */
export function optionRows(scope: Scope): readonly TableRows[] {
  const { options, spans, sharedAmong, today, platforms, years, movers, prices, replicas } = scope;
  const replicasOf = (of: string) => replicas.filter(({ span }) => foldKey(span) === foldKey(of));
  const places = loadPlacesOf(scope);
  const spansByName = sortedByText(sharedAmong, (span) => span);
  const costs = options.flatMap((option) => costRows(option, prices, spansByName));
  const costYears = costYearRows(costs, scope);
  const names = new Map(options.map((option) => [option.keys.platform, nameOf(option)]));
  const listOrder = [...names.keys()];
  const nameOrder = new Map(sortedByText([...names], ([, name]) => name).map(([key], at) => [key, at + 1]));
  return [
    tableRows(
      Options,
      options.map((option) => {
        const { keys, platform, platformAt, part, lead, loadsOf } = option;
        const { peaks, follows, takesOver } = loadRulesOf(platform);
        return {
          ...keys,
          product: platform.platform,
          part: part?.place ?? 'no',
          solution: part?.leadKey ?? '-',
          lead: lead ?? '-',
          loadsOf,
          listOrder: listOrder.indexOf(keys.platform) + 1,
          nameOrder: nameOrder.get(keys.platform)!,
          comparedPeaks: peaks,
          comparedFollows: follows,
          comparedTakesOver: takesOver,
          copiesRow: copiesRowOf(platformAt, 'all'),
          comparedGrainKB: platform.trackingGrainKB ?? 0,
          served: servedKey(option),
        };
      }),
    ),
    tableRows(
      SolutionSums,
      options.flatMap(({ keys: { option } }) => (options.some(({ lead }) => lead === option) ? [{ option }] : [])),
    ),
    tableRows(Demands, numbered(options.flatMap((option) => demandRows(option, places)))),
    tableRows(
      Links,
      options.flatMap(({ keys }) =>
        ['all', 'storage', 'fabric', 'rest'].flatMap((part) =>
          linkKeys(scope, keys, part).map((link) => ({
            ...link,
            ...keys,
            ...notCompared,
            ...comparedOf(scope, keys.span),
            part,
            offersLeftOut: 0,
          })),
        ),
      ),
    ),
    tableRows(CostLines, costs),
    tableRows(
      CostDetails,
      costs.map(({ line, payer }) => ({ line, option: payer })),
    ),
    tableRows(CostYears, numbered(costYears.map(({ line, payer, year }) => ({ line, optionYear: `${payer} | ${year}`, year })))),
    tableRows(
      Transition,
      options.flatMap((option) => transitionRows(option, today.get(option.keys.span), costs, costYears)),
    ),
    tableRows(
      Replication,
      numbered(
        options.flatMap(({ keys: { option, span }, lead }) =>
          replicasOf(span).map(({ id }) => ({ option, answers: lead ?? option, replicaId: id })),
        ),
      ),
    ),
    tableRows(
      PriceTemplates,
      platforms.flatMap(({ platform }) =>
        priceLinesOf(platform).map(({ item, part, required }) => ({
          platform,
          item,
          part,
          required: required.value ? 'yes' : 'no',
        })),
      ),
    ),
    tableRows(
      Totals,
      options.map(({ keys: { option } }) => ({ option })),
    ),
    tableRows(
      Years,
      options.flatMap(({ keys }) => years.map((year) => ({ ...keys, optionYear: `${keys.option} | ${year}`, year }))),
    ),
    listedVersionRows(scope),
    tableRows(
      FitRows,
      options.map(({ keys: { option, span }, lead, loadsOf, platformAt }) => ({
        option,
        span,
        loadsOf,
        lead: lead ?? '-',
        copiesDownRow: copiesRowOf(platformAt, 'one down'),
      })),
    ),
    tableRows(
      Validations,
      options.flatMap(({ keys: { option, span } }) =>
        movers.filter((row) => row.span === span).map(({ mover, hypervisor }) => ({ option, mover, hypervisor })),
      ),
    ),
    tableRows(
      { ...Checks, ...OwnWeights },
      numbered(
        options.flatMap(({ keys, lead, platform: { name } }) => [
          ...checkRows.map((row) => ({ ...ofSpan(keys, row), judged: keys.option })),
          ...(lead === null ? [] : ofPart.map((row) => ({ ...ofSpan(keys, row), ...toldOf(name, row), judged: lead }))),
        ]),
      ),
    ),
    tableRows(
      Shared,
      spans.flatMap((span) => checkList.map(({ check }) => ({ spanCheck: `${span} | ${check}`, span, check }))),
    ),
  ];
}

/** The links of what an option carries: one on all paths, or one on each of two. The first bears the name of both. */
function linkKeys({ boughtApart }: Scope, { option, span }: OptionKeys, part: string) {
  const link = `${option} | ${part}`;
  if (!boughtApart.has(span)) return [{ link, path: 'both' }];
  return [
    { link, path: 'working' },
    { link: protectLink(link), path: 'protect' },
  ];
}

/** What an option is called, as `Options[Name]` says it. */
const nameOf = ({ part, platform: { name } }: Option): string =>
  part === null ? name : part.place === 'lead' ? part.leadKey : `${part.leadKey}: ${name}`;

const demandRows = (option: Option, places: LoadPlaces) =>
  states.map((state) => ({
    demand: `${option.keys.option} | ${state}`,
    ...option.keys,
    state,
    ...loadKeysOf({ span: option.keys.span, state, year: null }, option, places),
  }));

type CostRow = ReturnType<typeof costRows>[number];

/** The lines whose charges may differ from year to year, and all of today's platform, in each year. */
function costYearRows(costs: readonly CostRow[], { prices, today, years }: Scope) {
  const changing = new Set(
    prices.filter(({ upliftPerYear, toYear }) => upliftPerYear !== null || toYear !== null).map(({ id }) => id),
  );
  return costs
    .filter(({ payer, span, priceId }) => changing.has(priceId) || today.get(span)?.option === payer)
    .flatMap((row) => years.slice(1).map((year) => ({ ...row, year })));
}

/** The lines of today's platform that an option may still pay: none that it has itself. */
function transitionRows(
  { keys: { option } }: Option,
  today: OptionKeys | undefined,
  costs: readonly CostRow[],
  costYears: ReturnType<typeof costYearRows>,
) {
  if (!today || today.option === option) return [];
  const own = new Set(costs.filter((row) => row.payer === option).map(({ priceId }) => priceId));
  return costYears.flatMap(({ payer: of, priceId, year }, at) => {
    if (of !== today.option || own.has(priceId)) return [];
    // An exit fee is paid now, with the rate of year 1.
    const paidIn = year === 1 ? [0, 1] : [year];
    return paidIn.map((paid) => ({ option, optionYear: `${option} | ${paid}`, year: paid, lineYearRow: at + 1 }));
  });
}

/** The price lines of the platform, then those of the one behind it: as its own and, of another part of a solution, again in the total of the first. */
function costRows(
  { keys, lead, platform: { platform, fronts } }: Option,
  prices: Scope['prices'],
  spansByName: readonly string[],
) {
  const among = { spanNo: spansByName.indexOf(keys.span) + 1, spanCount: spansByName.length };
  const linesPaidBy = (payer: string, name: string) =>
    [platform, fronts]
      .filter((key) => key !== null)
      .flatMap((key) =>
        prices
          .filter((price) => foldKey(price.platform) === foldKey(key))
          .map(({ id }) => ({
            line: `${name} | ${id}`,
            ...keys,
            payer,
            own: payer === keys.option ? payer : '-',
            lineOf: key,
            set: `${name} | ${key}`,
            priceId: id,
            ...among,
          })),
      );
  return [...linesPaidBy(keys.option, keys.option), ...(lead === null ? [] : linesPaidBy(lead, `${lead} | ${keys.platform}`))];
}
