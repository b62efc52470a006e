import { Decimal } from '../../quantities/decimal';
import { fibreUsPerKm, paths } from '../../model/inputs/assumptions';
import * as span from '../../model/inputs/network/spans';
import { figureOf } from '../describe/assumed';
import { plain } from '../describe/describe';
import { type Draft, isBlank, numberOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { type Drafts, rowsOf } from './references';
import { Spans } from '../../model/inputs/network/spans';
import { lightShare } from '../../model/routes/lightLimit';
import { Sites } from '../../model/inputs/network/sites';

/** Two ends, a distance, and a round trip that light can make. */
export function checkSpans(drafts: Drafts, findings: Findings): void {
  for (const row of rowsOf(drafts, span.spans)) {
    const [from, to] = [row.refs.get(Spans.from), row.refs.get(Spans.to)];
    if (from && from === to) {
      findings.add(row, problem('same-site', `${row.where}.${Spans.to.field}`, to.name, to.name ?? ''));
    } else checkDistance(row, from, to, findings);
    checkLight(row, drafts.assumptions, findings);
    checkCredits(row, findings);
  }
}

/** Without a route or a straight line the coordinates of both ends must give one. */
function checkDistance(row: Draft, from: Draft | undefined, to: Draft | undefined, findings: Findings): void {
  if (!isBlank(row, Spans.workingRouteKm) || !isBlank(row, Spans.straightKm) || !from || !to) return;
  const blank = [from, to].filter((site) => isBlank(site, Sites.latitude) && isBlank(site, Sites.longitude));
  const why =
    blank.length > 0
      ? `no route is stated, and no coordinates of ${blank.map(({ name }) => `"${name}"`).join(' and ')}`
      : samePlace(from, to) && 'no route is stated, and both sites have the same coordinates';
  if (why) findings.add(row, problem('span-without-distance', row.where, row.name, why));
}

function samePlace(a: Draft, b: Draft): boolean {
  return [Sites.latitude, Sites.longitude].every(
    (angle) => numberOf(a, angle) !== null && numberOf(a, angle) === numberOf(b, angle),
  );
}

/**
 * A measured round trip against that of light in the stated route of its path, with 2 % for the fibre's own spread.
 * An estimated or assumed route is no ground for doubt. With one path the protect route is ignored.
 */
function checkLight(row: Draft, assumptions: Draft, findings: Findings): void {
  const perKm = figureOf(assumptions, fibreUsPerKm);
  const onePath = figureOf(assumptions, paths) === 1;
  const measuredOf = [
    [Spans.measuredRttMs, Spans.workingRouteKm],
    ...(onePath ? [] : [[Spans.measuredProtectRttMs, Spans.protectRouteKm] as const]),
  ] as const;
  for (const [of, route] of measuredOf) {
    const [measured, km] = [numberOf(row, of), numberOf(row, route)];
    if (measured === null || perKm === null || km === null) continue;
    const least = new Decimal(2).times(km).times(perKm).times(lightShare).div(1000);
    if (least.lte(measured)) continue;
    const leastMs = least.toSignificantDigits(4, Decimal.ROUND_UP).toString();
    findings.add(row, problem('faster-than-light', `${row.where}.${of.field}`, measured, leastMs, plain(km), of.field));
  }
}

/** The ports of a switch cannot keep more credits than it has. */
function checkCredits(row: Draft, findings: Findings): void {
  const [has, ports] = [numberOf(row, Spans.switchCredits), numberOf(row, Spans.switchPorts)];
  if (has === null || ports === null) return;
  const { blank } = Spans.reservedCredits.input!;
  const usual = typeof blank === 'object' && 'default' in blank ? Number(blank.default) : 0;
  const reserved = ports * (numberOf(row, Spans.reservedCredits) ?? usual);
  if (reserved <= has) return;
  findings.add(
    row,
    problem('credits-below-reserve', `${row.where}.${Spans.switchCredits.field}`, has, plain(has), plain(reserved)),
  );
}
