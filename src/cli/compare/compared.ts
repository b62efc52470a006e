import type { Comparison } from '../../explore/comparison/compare';
import type { ComparisonKind } from '../../explore/comparison/sides';
import { changesSheet } from '../../sheets/changes/changesSheet';
import { comparedSheet } from '../../sheets/compared/comparedSheet';
import type { Sheet } from '../../workbook/workbook';
import type { Compared } from './comparisons';
import { comparisonText } from './comparisonText';
import { scenariosText } from './scenariosText';

const ofKind = (compared: readonly Compared[], kind: ComparisonKind): readonly Comparison[] =>
  compared.filter((one) => one.kind === kind).map(({ comparison }) => comparison);

/** All comparisons as text; scenarios first side by side. */
export function comparedText(compared: readonly Compared[]): string {
  const sideBySide = scenariosText(ofKind(compared, 'scenarios'));
  const texts = compared.map(({ comparison, kind }) => comparisonText(comparison, kind));
  return [sideBySide, ...texts].filter((text) => text !== '').join('\n');
}

/** A sheet for each comparison, and one for all scenarios. */
export const comparedSheets = (compared: readonly Compared[]): readonly Sheet[] =>
  [...new Set(compared.map(({ kind }) => kind))].map((kind) => {
    const own = ofKind(compared, kind);
    return kind === 'versions' ? changesSheet(own[0]!) : comparedSheet(own, kind);
  });

/** What stands in a values file. */
export function comparedValues(compared: readonly Compared[]) {
  const [difference, comparison] = [ofKind(compared, 'dates')[0], ofKind(compared, 'plans')[0]];
  const [scenarios, [changes]] = [ofKind(compared, 'scenarios'), ofKind(compared, 'versions')];
  return {
    ...(changes && { changes }),
    ...(difference && { difference }),
    ...(comparison && { comparison }),
    ...(scenarios.length > 0 && { scenarios }),
  };
}
