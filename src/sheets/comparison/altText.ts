import type { Series } from '../../workbook/workbook';

interface Drawn {
  readonly title: string;
  readonly unit: string;
  /** Of the categories. */
  readonly names: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: boolean;
}

/** Two decimals of small figures, thousands set apart in large ones: the same text wherever it is made. */
const digits = (value: number): string =>
  Math.abs(value) < 100 ? String(Number(value.toFixed(2))) : value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');

/** The figure of each category: the sum of stacked series; null where one is absent. */
function sums({ series, names }: Drawn): readonly { readonly name: string; readonly value: number }[] {
  return names.flatMap((name, at) => {
    const values = series.map(({ values: { values } }) => values[at] ?? null);
    return values.every((value) => value !== null) ? [{ name, value: values.reduce((sum, value) => sum + value, 0) }] : [];
  });
}

const extremes = (figures: ReturnType<typeof sums>, unit: string): string => {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return 'no figures';
  const said = ({ name, value }: typeof least): string => `${name} ${digits(value)} ${unit}`;
  return least.name === most.name ? said(least) : `lowest ${said(least)}, highest ${said(most)}`;
};

/** What bars find, for somebody who does not see them: the lowest and the highest with their figures, as compared. */
export function altText(drawn: Drawn): string {
  const { title, unit, series, stacked } = drawn;
  const found = stacked
    ? [extremes(sums(drawn), unit)]
    : series.map((one) => {
        const own = extremes(sums({ ...drawn, series: [one] }), unit);
        return series.length > 1 ? `${one.name.value}: ${own}` : own;
      });
  return `Bar chart. ${title}. ${found.join('; ')}.`;
}

/** What lines find: where each ends. */
export function altTextOfLines({ title, unit, series }: Omit<Drawn, 'stacked' | 'names'>): string {
  const ends = series.map(({ name, values: { values } }) => ({ name: name.value, value: values.at(-1) ?? null }));
  const known = ends.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  return `Line chart. ${title}. At the right end: ${extremes(known, unit)}.`;
}
