import { numberText } from '../formula/figures';
import type { CheckName } from '../model/checkList';
import { checkLimit, checkMargin, checkName, checkUnit, checkValue } from '../model/checks';
import { fit } from '../model/tables';
import { moverHypervisor, moverSpan, moverStated } from '../model/movers';
import { protectAssumed, routeSpan } from '../model/routes';
import { one } from '../quantities/units';
import type { OptionFacts } from './optionFacts';
import type { Wording } from './reasons';
import { columnOf, rowsWith } from './valueCells';

type Numeric = Extract<CheckName, 'distance' | 'platform RTT' | 'hypervisor RTT'>;

const distanceStated = columnOf(fit, 'distanceStated');

/** `104 km exceeds the limit of 100 km by 4 km`; nothing where it does not. */
function beyond(facts: OptionFacts, check: Numeric, kind: 'limit' | 'typical'): readonly string[] {
  const row = facts.checks.find((one_) => facts.is(checkName, one_, check));
  if (row === undefined) return [];
  const [value, limit, margin] = [checkValue, checkLimit, checkMargin].map((column) => facts.number(column, row));
  if (!value || !limit || !margin || !margin.isNegative() || margin.isZero()) return [];
  const unit = facts.shown(checkUnit, row);
  const [tested, most, over] = [value, limit, margin.abs()].map((figure) => `${numberText(figure, one)} ${unit}`);
  return [`${tested} exceeds the ${kind === 'limit' ? 'limit of' : 'typical'} ${most} by ${over}`];
}

const kindOf = (status: string): 'limit' | 'typical' => (status === 'fail' ? 'limit' : 'typical');

/** Words for the numeric checks: how far beyond, or what is not stated. */
export const limitReasons: Readonly<Record<Numeric, Wording>> = {
  distance: (facts, status) => {
    const unstated = facts.is(distanceStated, facts.fit, 'not stated');
    const assumed = facts.is(protectAssumed, facts.route, 'yes');
    return [
      ...(unstated ? ['limit of the platform not stated'] : beyond(facts, 'distance', kindOf(status))),
      ...(assumed ? ['protect route not stated, taken to be as long as the working route'] : []),
    ];
  },
  'platform RTT': (facts, status) =>
    status === 'not stated' ? ['limit of the platform not stated'] : beyond(facts, 'platform RTT', kindOf(status)),
  'hypervisor RTT': (facts, status) =>
    status === 'not stated'
      ? unstatedMovers(facts).map((name) => `limit of “${name}” not stated`)
      : beyond(facts, 'hypervisor RTT', 'limit'),
};

function unstatedMovers(facts: OptionFacts): readonly string[] {
  const rows = rowsWith(facts.reading, moverSpan, facts.reading.cell(routeSpan, facts.route));
  return rows.filter((row) => facts.is(moverStated, row, 'no')).map((row) => facts.shown(moverHypervisor, row));
}
