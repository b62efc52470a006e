import { foldKey } from '../../formula';
import { checkList, Checks, FitRows, isNumeric, numericChecks, unitOf } from '../../model/checks';
import { Demands } from '../../model/demands/demands';
import { Links } from '../../model/links/linkNeeds';
import { Costs } from '../../model/money/costs';
import { Years } from '../../model/money/years';
import { Validations } from '../../model/movers/validations';
import { Options } from '../../model/options/identity';
import { states } from '../../model/states';
import { loadKeysOf, loadRulesOf } from './loadRows';
import { sortedByText, type Option, type Scope } from './scope';
import { numbered, type TableRows, tableRows } from './tableRows';

/** What every option is asked, as rows of Checks hold it. */
const checkRows = checkList.map((check, at) => ({
  check: check.check,
  checkNo: at + 1,
  numericNo: numericChecks.findIndex((one) => one.check === check.check) + 1,
  asks: check.asks,
  unit: isNumeric(check) ? unitOf(check).symbol : '',
  restsOn: check.restsOn,
}));

/** Tables of options: what each needs, buys and costs, and how it is judged. */
export function optionRows({ options, platforms, years, movers, prices }: Scope): readonly TableRows[] {
  const nameOrder = new Map(sortedByText(platforms, ({ name }) => name).map((row, at) => [row, at + 1]));
  return [
    tableRows(
      Options,
      options.map(({ keys, platform }) => {
        const { peaks, follows, takesOver } = loadRulesOf(platform);
        return {
          ...keys,
          nameOrder: nameOrder.get(platform)!,
          comparedPeaks: peaks,
          comparedFollows: follows,
          comparedTakesOver: takesOver,
        };
      }),
    ),
    tableRows(Demands, numbered(options.flatMap(demandRows))),
    tableRows(
      Links,
      options.flatMap(({ keys }) =>
        ['all', 'storage', 'rest'].map((carries) => ({
          link: `${keys.option} | ${carries}`,
          ...keys,
          carries,
          comparedAtMbps: null,
          offersLeftOut: 0,
        })),
      ),
    ),
    tableRows(
      Costs,
      options.flatMap((option) => costRows(option, prices)),
    ),
    tableRows(
      Years,
      options.flatMap(({ keys }) => years.map((year) => ({ ...keys, year }))),
    ),
    tableRows(
      FitRows,
      options.map(({ keys: { option } }) => ({ option })),
    ),
    tableRows(
      Validations,
      options.flatMap(({ keys: { option, span } }) =>
        movers.filter((row) => row.span === span).map(({ mover, hypervisor }) => ({ option, mover, hypervisor })),
      ),
    ),
    tableRows(Checks, numbered(options.flatMap(({ keys }) => checkRows.map((row) => ({ ...keys, ...row }))))),
  ];
}

const demandRows = ({ keys, platform }: Option) =>
  states.map((state) => ({
    demand: `${keys.option} | ${state}`,
    ...keys,
    state,
    ...loadKeysOf({ span: keys.span, state, year: null }, platform),
  }));

/** The price lines of the platform, then those of the one behind it. */
function costRows({ keys: { option }, platform: { platform, fronts } }: Option, prices: Scope['prices']) {
  return [platform, fronts]
    .filter((key) => key !== null)
    .flatMap((key) =>
      prices.flatMap((price) => (foldKey(price.platform) === foldKey(key) ? [{ option, platform: key, priceId: price.id }] : [])),
    );
}
