import { handler, type ClassHandler } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asBoolean, asColour, asFilledText, asNumber, asOneOf } from './checks';
import { changeSeries } from './chartSeries';
import { keep, kept, keptProperty, part, type OfPart } from './chartParts';

const fill = part('ChartFill', 'fill');
const font = part('ChartFont', 'font');
const line = part('ChartLineFormat', 'line');
const border = part('ChartBorder', 'border');

/** Classes that only lead to fills, fonts and lines. */
const groups: Readonly<Record<string, ClassHandler>> = {
  ChartAreaFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Border: border } }),
  ChartTitleFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Border: border } }),
  ChartLegendFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Border: border } }),
  ChartDataLabelFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Border: border } }),
  ChartAxisTitleFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Border: border } }),
  ChartAxisFormat: handler<OfPart>({ properties: { Fill: fill, Font: font, Line: line } }),
  ChartSeriesFormat: handler<OfPart>({ properties: { Fill: fill, Line: line } }),
  ChartGridlinesFormat: handler<OfPart>({ properties: { Line: line } }),
};

const isSeries = ({ path }: OfPart) => /^series\.\d+\.format\.(?:fill|line)$/.test(path);

const lineStyles = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'None',
  'Automatic',
  'RoundDot',
] as const;

/** Looks of the parts of charts. The colour of a series is drawn; the rest is kept and given back. */
export const chartFormats = (grid: Grid): Readonly<Record<string, ClassHandler>> => {
  const colour = (target: OfPart, value: unknown) => {
    const chosen = asColour(value, 'the colour');
    keep(grid, target, 'color', chosen);
    if (isSeries(target)) changeSeries(grid, target, { colour: chosen });
  };
  const clear = (target: OfPart) => {
    keep(grid, target, 'color', null);
    if (isSeries(target)) changeSeries(grid, target, { colour: '' });
  };
  const lineOf = (): ClassHandler =>
    handler<OfPart>({
      properties: {
        Color: { get: (target) => kept(grid, target, 'color') ?? null, set: colour },
        LineStyle: keptProperty(grid, 'lineStyle', (value, what) => asOneOf(value, lineStyles, what), 'Automatic'),
        Weight: keptProperty(grid, 'weight', asNumber, 0.75),
      },
      methods: { Clear: clear },
    });
  return {
    ...groups,
    ChartFill: handler<OfPart>({
      methods: {
        SetSolidColor: colour,
        GetSolidColor: (target) => kept(grid, target, 'color') ?? '',
        Clear: clear,
      },
    }),
    ChartLineFormat: lineOf(),
    ChartBorder: lineOf(),
    ChartFont: handler<OfPart>({
      properties: {
        Bold: keptProperty(grid, 'bold', asBoolean, false),
        Italic: keptProperty(grid, 'italic', asBoolean, false),
        Underline: keptProperty(grid, 'underline', (value, what) => asOneOf(value, ['None', 'Single'], what), 'None'),
        Name: keptProperty(grid, 'name', asFilledText, 'Calibri'),
        Size: keptProperty(grid, 'size', asNumber, 10),
        Color: keptProperty(grid, 'color', asColour, '#595959'),
      },
    }),
  };
};
