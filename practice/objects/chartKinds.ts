import type { Chart, ChartKind } from '../grid/grid';
import { asText } from './checks';
import { invalidArgument, notImplemented } from './refusals';

type Drawn = Pick<Chart, 'kind' | 'stacked'>;

const plain = (kind: ChartKind): Drawn => ({ kind, stacked: 'no' });
const stacked = (kind: ChartKind): Drawn => ({ kind, stacked: 'stacked' });
const stacked100 = (kind: ChartKind): Drawn => ({ kind, stacked: 'stacked100' });

/** The types of charts that the grid draws. The first of those drawn alike is the type of a chart of the grid's own. */
const drawn: Readonly<Record<string, Drawn>> = {
  ColumnClustered: plain('column'),
  ColumnStacked: stacked('column'),
  ColumnStacked100: stacked100('column'),
  BarClustered: plain('bar'),
  BarStacked: stacked('bar'),
  BarStacked100: stacked100('bar'),
  Line: plain('line'),
  LineMarkers: plain('line'),
  LineStacked: stacked('line'),
  LineMarkersStacked: stacked('line'),
  LineStacked100: stacked100('line'),
  LineMarkersStacked100: stacked100('line'),
  Area: plain('area'),
  AreaStacked: stacked('area'),
  AreaStacked100: stacked100('area'),
  Pie: plain('pie'),
  PieExploded: plain('pie'),
  Doughnut: plain('doughnut'),
  DoughnutExploded: plain('doughnut'),
  XYScatter: plain('scatter'),
  XYScatterLines: plain('scatter'),
  XYScatterLinesNoMarkers: plain('scatter'),
  XYScatterSmooth: plain('scatter'),
  XYScatterSmoothNoMarkers: plain('scatter'),
};

/** Under this key a chart keeps the type that a program gave it, where others are drawn alike. */
export const typeKey = 'chartType';

export const kindFrom = (value: unknown): Drawn & { readonly type: string } => {
  const wanted = asText(value, 'the type of chart');
  if (wanted === 'Invalid') throw invalidArgument('the type of chart is none');
  const type = Object.keys(drawn).find((one) => one.toLowerCase() === wanted.toLowerCase());
  const found = type === undefined ? undefined : drawn[type];
  if (type === undefined || found === undefined) throw notImplemented(`charts of type ${wanted}`);
  return { ...found, type };
};

const isDrawnAs = (type: string, { kind, stacked: how }: Drawn) => drawn[type]?.kind === kind && drawn[type].stacked === how;

export const typeOfChart = (chart: Chart): string => {
  const given = chart.undrawn[typeKey];
  if (typeof given === 'string' && isDrawnAs(given, chart)) return given;
  return Object.keys(drawn).find((type) => isDrawnAs(type, chart)) ?? 'Invalid';
};
