import { handler, HostObject } from '../batch/handlers';
import type { Area, Chart, Grid } from '../grid/grid';
import { bounding } from './addresses';
import { asBoolean, asFilledText, asNumber, asOneOf, asText } from './checks';
import { kindFrom, typeKey, typeOfChart } from './chartKinds';
import { change, chartInfo, type OfPart } from './chartParts';
import { invalidArgument, itemNotFound } from './refusals';
import { areaOf } from './references';
import { sheetAt, type OfSheet } from './targets';

interface OfChart {
  readonly chartId: string;
}

const chartAt = ({ id }: Chart) => new HostObject<OfChart>('Chart', { chartId: id });

const seriesBy = (value: unknown) => {
  const by = value === undefined ? 'Auto' : asOneOf(value, ['Auto', 'Columns', 'Rows'], 'seriesBy');
  return ({ Auto: 'auto', Columns: 'columns', Rows: 'rows' } as const)[by];
};

/** The grid counts in pixels: points come back from it with the noise of a division. */
const thousandths = (points: number) => Math.round(points * 1000) / 1000;

const blanksKey = 'chart.displayBlanksAs';
/** The engine plots hidden cells too; what is asked for is kept. */
const visibleKey = 'chart.plotVisibleOnly';

/** Where Excel puts a new chart and how large: in points. */
const firstPlace = { left: 120, top: 75, width: 360, height: 216 };

export const charts = (grid: Grid) => {
  const find = ({ sheetId }: OfSheet, key: unknown) => {
    const text = asText(key, 'the name of a chart');
    const all = grid.charts.all(sheetId);
    const found = all.find(({ name }) => name.toLowerCase() === text.toLowerCase()) ?? all.find(({ id }) => id === text);
    if (found === undefined) throw itemNotFound();
    return chartAt(found);
  };
  return handler<OfSheet>({
    items: ({ sheetId }) => grid.charts.all(sheetId).map(chartAt),
    item: find,
    methods: {
      Add: ({ sheetId }, type, source, by) => {
        const { kind, stacked, type: excelType } = kindFrom(type);
        const series = grid.charts.seriesOf(areaOf(grid, source, sheetId, 'the source'), seriesBy(by));
        return chartAt(
          grid.charts.add({
            sheetId,
            kind,
            stacked,
            series,
            title: 'Chart Title',
            categoryTitle: null,
            valueTitle: null,
            valueFormat: '',
            legend: 'bottom',
            place: firstPlace,
            undrawn: { [typeKey]: excelType },
          }),
        );
      },
    },
  });
};

export const chart = (grid: Grid) => {
  const info = (target: OfChart) => chartInfo(grid, target);
  const place = (key: 'left' | 'top' | 'width' | 'height') => ({
    get: (target: OfChart) => thousandths(info(target).place[key]),
    set: (target: OfChart, value: unknown) => {
      if (asNumber(value, key) < 0) throw invalidArgument(`${key} is not below 0`);
      change(grid, target, { place: { ...info(target).place, [key]: value as number } });
    },
  });
  const child = (type: string, path: string) => ({
    get: ({ chartId }: OfChart) => new HostObject<OfPart>(type, { chartId, path }),
  });
  return handler<OfChart>({
    identity: (target) => ({ Id: info(target).id }),
    properties: {
      Id: { get: (target) => info(target).id },
      Name: {
        get: (target) => info(target).name,
        set: (target, name) => change(grid, target, { name: asFilledText(name, 'the name of a chart') }),
      },
      ChartType: {
        get: (target) => typeOfChart(info(target)),
        set: (target, value) => {
          const { kind, stacked, type } = kindFrom(value);
          change(grid, target, { kind, stacked, undrawn: { ...info(target).undrawn, [typeKey]: type } });
        },
      },
      DisplayBlanksAs: {
        get: (target) => info(target).undrawn[blanksKey] ?? 'NotPlotted',
        set: (target, value) => {
          const blanks = asOneOf(value, ['NotPlotted', 'Zero', 'Interplotted'], 'displayBlanksAs');
          change(grid, target, { undrawn: { ...info(target).undrawn, [blanksKey]: blanks } });
        },
      },
      PlotVisibleOnly: {
        get: (target) => info(target).undrawn[visibleKey] ?? true,
        set: (target, value) => {
          const only = asBoolean(value, 'plotVisibleOnly');
          change(grid, target, { undrawn: { ...info(target).undrawn, [visibleKey]: only } });
        },
      },
      Left: place('left'),
      Top: place('top'),
      Width: place('width'),
      Height: place('height'),
      Title: child('ChartTitle', 'title'),
      Legend: child('ChartLegend', 'legend'),
      Axes: child('ChartAxes', 'axes'),
      Series: child('ChartSeriesCollection', 'series'),
      DataLabels: child('ChartDataLabels', 'labels'),
      Format: child('ChartAreaFormat', 'format'),
      Worksheet: { get: (target) => sheetAt(info(target).sheetId) },
    },
    methods: {
      Activate: (target) => grid.sheets.activate(info(target).sheetId),
      Delete: (target) => grid.charts.remove(info(target).id),
      SetPosition: (target, start, end) => {
        const { sheetId, place: now } = info(target);
        const first = areaOf(grid, start, sheetId, 'the first cell');
        const { left, top } = grid.looks.rectangle(first);
        if (end === undefined) return change(grid, target, { place: { ...now, left, top } });
        const all: Area = { ...first, ...bounding(first, areaOf(grid, end, sheetId, 'the last cell')) };
        change(grid, target, { place: grid.looks.rectangle(all) });
      },
    },
  });
};
