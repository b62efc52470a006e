import { chartName, isOurChart } from '../../workbook/chartNames';
import type { Edit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** Replaces our charts, and removes those that the report no longer has. */
export function chartEdits({ sheet, existing }: SheetMatch): Edit[] {
  const names = sheet.charts.map((_, at) => chartName(at));
  const gone = (existing?.charts ?? []).filter((name) => isOurChart(name) && !names.includes(name));
  return [
    ...gone.map((name): Edit => ({ kind: 'removeChart', sheet: sheet.name, name })),
    ...sheet.charts.map((chart, at): Edit => ({ kind: 'chart', sheet: sheet.name, name: names[at]!, chart })),
  ];
}
