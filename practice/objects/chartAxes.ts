import { handler, HostObject, type Property } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asBoolean, asFormula, asNumber, asOneOf, asText } from './checks';
import { change, chartInfo, keptProperty, part, setTitle, setTitleFormula, type OfPart } from './chartParts';
import { notImplemented } from './refusals';

/** `path` is `axes.category` or `axes.value`. */
const axisAt = ({ chartId }: OfPart, axis: 'category' | 'value') =>
  new HostObject<OfPart>('ChartAxis', { chartId, path: `axes.${axis}` });

export const chartAxes = () =>
  handler<OfPart>({
    properties: {
      CategoryAxis: { get: (target) => axisAt(target, 'category') },
      ValueAxis: { get: (target) => axisAt(target, 'value') },
    },
    methods: {
      GetItem: (target, type, group) => {
        if (group === 'Secondary') throw notImplemented('secondary axes');
        const wanted = asOneOf(type, ['Category', 'Value', 'Series'], 'the type of axis');
        if (wanted === 'Series') throw notImplemented('axes of series');
        return axisAt(target, wanted === 'Value' ? 'value' : 'category');
      },
    },
  });

const isValue = ({ path }: OfPart) => path.startsWith('axes.value');

/** A bound or step: a number, or an empty text where the program chooses. */
const bound = (value: unknown, what: string): number | '' => (value === '' ? '' : asNumber(value, what));

const titleKey = (target: OfPart): 'valueTitle' | 'categoryTitle' => (isValue(target) ? 'valueTitle' : 'categoryTitle');

export const chartAxis = (grid: Grid) => {
  const format: Property<OfPart> = {
    get: (target) => (isValue(target) ? chartInfo(grid, target).valueFormat || 'General' : 'General'),
    set: (target, value) => {
      if (!isValue(target)) throw notImplemented('number formats of category axes');
      change(grid, target, { valueFormat: asText(value, 'numberFormat') });
    },
  };
  return handler<OfPart>({
    properties: {
      Type: { get: (target) => (isValue(target) ? 'Value' : 'Category') },
      AxisGroup: { get: () => 'Primary' },
      Minimum: keptProperty(grid, 'minimum', bound, ''),
      Maximum: keptProperty(grid, 'maximum', bound, ''),
      MajorUnit: keptProperty(grid, 'majorUnit', bound, ''),
      MinorUnit: keptProperty(grid, 'minorUnit', bound, ''),
      NumberFormat: format,
      Visible: keptProperty(grid, 'visible', asBoolean, true),
      ReversePlotOrder: keptProperty(grid, 'reversePlotOrder', asBoolean, false),
      TickLabelPosition: keptProperty(grid, 'tickLabelPosition', asText, 'NextToAxis'),
      MajorTickMark: keptProperty(grid, 'majorTickMark', asText, 'None'),
      MinorTickMark: keptProperty(grid, 'minorTickMark', asText, 'None'),
      DisplayUnit: keptProperty(grid, 'displayUnit', asText, 'None'),
      ScaleType: keptProperty(grid, 'scaleType', asText, 'Linear'),
      CategoryType: keptProperty(grid, 'categoryType', asText, 'Automatic'),
      TextOrientation: keptProperty(grid, 'textOrientation', asNumber, 0),
      Title: part('ChartAxisTitle', 'title'),
      MajorGridlines: part('ChartGridlines', 'majorGridlines'),
      MinorGridlines: part('ChartGridlines', 'minorGridlines'),
      Format: part('ChartAxisFormat', 'format'),
    },
  });
};

export const chartAxisTitle = (grid: Grid) => {
  const shown = (target: OfPart) => chartInfo(grid, target)[titleKey(target)];
  const show = (target: OfPart, title: string | null) => setTitle(grid, target, titleKey(target), title);
  return handler<OfPart>({
    properties: {
      Text: { get: (target) => shown(target) ?? '', set: (target, text) => show(target, asText(text, 'text')) },
      Visible: {
        get: (target) => shown(target) !== null,
        set: (target, visible) => {
          if (!asBoolean(visible, 'visible')) show(target, null);
          else if (shown(target) === null) show(target, 'Axis Title');
        },
      },
      Format: part('ChartAxisTitleFormat', 'format'),
    },
    methods: {
      SetFormula: (target, formula) => setTitleFormula(grid, target, titleKey(target), asFormula(formula)),
    },
  });
};

export const chartGridlines = (grid: Grid) =>
  handler<OfPart>({
    properties: {
      Visible: {
        // Until told otherwise, the major lines of the axis of values are drawn.
        get: (target) => chartInfo(grid, target).undrawn[`${target.path}.visible`] ?? target.path === 'axes.value.majorGridlines',
        set: keptProperty(grid, 'visible', asBoolean, null).set ?? (() => undefined),
      },
      Format: part('ChartGridlinesFormat', 'format'),
    },
  });
