import type { Chart } from '../contract/drawn';

export interface EngineSeries {
  readonly label: string;
  /** With their sheets; null where the cells are gone. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly colour: string;
}

const kinds: Readonly<Record<Chart['kind'], object>> = {
  column: { type: 'bar' },
  bar: { type: 'bar' },
  line: { type: 'line', labelsAsText: true, cumulative: false },
  area: { type: 'line', labelsAsText: true, cumulative: false, fillArea: true },
  pie: { type: 'pie' },
  doughnut: { type: 'pie', isDoughnut: true },
  scatter: { type: 'scatter', labelsAsText: false },
};

/** A chart as the engine defines it. */
export function engineChart(chart: Omit<Chart, 'series' | 'place'>, series: readonly EngineSeries[]): object {
  const shown = series.flatMap(({ values, ...rest }, index) => (values ? [{ ...rest, values, id: String(index) }] : []));
  const labels = shown.find(({ categories }) => categories)?.categories;
  const axis = (text: string | null): object => (text ? { title: { text } } : {});
  const horizontal = chart.kind === 'bar';
  return {
    ...kinds[chart.kind],
    ...(chart.kind === 'bar' ? { horizontal } : {}),
    stacked: chart.stacked !== 'no',
    title: chart.title === null ? { text: '' } : { text: chart.title, align: 'center' },
    legendPosition: chart.legend,
    dataSource: {
      type: 'range',
      dataSets: shown.map(({ id, values }) => ({ dataSetId: id, dataRange: values })),
      dataSetsHaveTitle: false,
      ...(labels ? { labelRange: labels } : {}),
    },
    dataSetStyles: Object.fromEntries(
      shown.map(({ id, label, colour }) => [id, { label, ...(colour ? { backgroundColor: colour } : {}) }]),
    ),
    axesDesign: {
      x: axis(horizontal ? chart.valueTitle : chart.categoryTitle),
      y: axis(horizontal ? chart.categoryTitle : chart.valueTitle),
    },
  };
}
