import { handler, HostObject } from '../batch/handlers';
import type { Area, ChartSeries, Grid } from '../grid/grid';
import { asBoolean, asColour, asInteger, asNumber, asOneOf, asText } from './checks';
import { change, chartInfo, keptProperty, part, type OfPart } from './chartParts';
import { invalidArgument, itemNotFound } from './refusals';
import { areaOf } from './references';

/** `path` is `series.` and the place in the chart, from 0. */
const seriesAt = ({ chartId }: OfPart, index: number) =>
  new HostObject<OfPart>('ChartSeries', { chartId, path: `series.${index}` });

export const indexOf = ({ path }: OfPart): number => Number(path.split('.')[1]);

const emptySeries: ChartSeries = { name: '', values: null, categories: null, colour: '' };

export const chartSeriesCollection = (grid: Grid) =>
  handler<OfPart>({
    items: (target) => chartInfo(grid, target).series.map((_, index) => seriesAt(target, index)),
    methods: {
      Add: (target, name, index) => {
        const { series } = chartInfo(grid, target);
        const at = index === undefined ? series.length : asInteger(index, 'the index', 0);
        if (at > series.length) throw invalidArgument('the chart has fewer series');
        const added = { ...emptySeries, name: name === undefined ? `Series${series.length + 1}` : asText(name, 'the name') };
        change(grid, target, { series: [...series.slice(0, at), added, ...series.slice(at)] });
        return seriesAt(target, at);
      },
    },
  });

/** What is kept of the series behind a deleted one moves up with them. */
const withoutSeries = (undrawn: Readonly<Record<string, unknown>>, removed: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(undrawn).flatMap(([key, value]) => {
      const [, number, rest] = /^series\.(\d+)\.(.*)$/.exec(key) ?? [];
      if (number === undefined || Number(number) < removed) return [[key, value]];
      return Number(number) === removed ? [] : [[`series.${Number(number) - 1}.${rest}`, value]];
    }),
  );

/** The name as it is shown: of a reference, the text of its cell. */
const shownName = (grid: Grid, { name }: ChartSeries, sheetId: string): string =>
  name.startsWith('=')
    ? (grid.cells.texts({ ...areaOf(grid, name.slice(1), sheetId), rows: 1, columns: 1 })[0]?.[0] ?? '')
    : name;

const axisGroups = ['Primary', 'Secondary'] as const;

const seriesInfo = (grid: Grid, target: OfPart): ChartSeries => {
  const found = chartInfo(grid, target).series[indexOf(target)];
  if (found === undefined) throw itemNotFound('the series is gone');
  return found;
};

export const changeSeries = (grid: Grid, target: OfPart, to: Partial<ChartSeries>): void => {
  const changed = { ...seriesInfo(grid, target), ...to };
  change(grid, target, { series: chartInfo(grid, target).series.map((one, at) => (at === indexOf(target) ? changed : one)) });
};

export const chartSeries = (grid: Grid) => {
  const cells = (target: OfPart, reference: unknown): Area =>
    areaOf(grid, reference, chartInfo(grid, target).sheetId, 'the source');
  return handler<OfPart>({
    properties: {
      Name: {
        get: (target) => shownName(grid, seriesInfo(grid, target), chartInfo(grid, target).sheetId),
        set: (target, name) => changeSeries(grid, target, { name: asText(name, 'the name') }),
      },
      PlotOrder: { get: (target) => seriesInfo(grid, target) && indexOf(target) },
      HasDataLabels: keptProperty(grid, 'hasDataLabels', asBoolean, false),
      AxisGroup: keptProperty(grid, 'axisGroup', (value, what) => asOneOf(value, axisGroups, what), 'Primary'),
      GapWidth: keptProperty(grid, 'gapWidth', asNumber, 219),
      Overlap: keptProperty(grid, 'overlap', asNumber, 0),
      Smooth: keptProperty(grid, 'smooth', asBoolean, false),
      MarkerStyle: keptProperty(grid, 'markerStyle', asText, 'Automatic'),
      MarkerSize: keptProperty(grid, 'markerSize', asNumber, 5),
      MarkerBackgroundColor: keptProperty(grid, 'markerBackgroundColor', asColour, null),
      MarkerForegroundColor: keptProperty(grid, 'markerForegroundColor', asColour, null),
      Format: part('ChartSeriesFormat', 'format'),
      DataLabels: part('ChartDataLabels', 'labels'),
    },
    methods: {
      SetValues: (target, source) => changeSeries(grid, target, { values: cells(target, source) }),
      SetXAxisValues: (target, source) => changeSeries(grid, target, { categories: cells(target, source) }),
      Delete: (target) => {
        seriesInfo(grid, target);
        const { series, undrawn } = chartInfo(grid, target);
        const at = indexOf(target);
        change(grid, target, { series: series.filter((_, index) => index !== at), undrawn: withoutSeries(undrawn, at) });
      },
    },
  });
};
