import type { Edit } from './edit';
import type { Stand } from './standing';

/** Charts, each in place of the one that has its name; those that are no longer are taken away. */
export function charts({ sheet, there }: Stand): Edit[] {
  const names = sheet.charts.map((_, at) => chartName(at));
  const gone = (there?.charts ?? []).filter((name) => isOurs(name) && !names.includes(name));
  return [
    ...gone.map((name): Edit => ({ kind: 'removeChart', sheet: sheet.name, name })),
    ...sheet.charts.map((chart, at): Edit => ({ kind: 'chart', sheet: sheet.name, name: names[at]!, chart })),
  ];
}

const isOurs = (name: string): boolean => /^Metro_Chart_\d+$/.test(name);
const chartName = (at: number): string => `Metro_Chart_${at + 1}`;
