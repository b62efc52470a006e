import { handler } from '../batch/handlers';
import type { Chart, Grid } from '../grid/grid';
import { asBoolean, asFormula, asOneOf, asText } from './checks';
import { change, chartInfo, keep, kept, keptProperty, part, setTitle, setTitleFormula, type OfPart } from './chartParts';

export const chartTitle = (grid: Grid) =>
  handler<OfPart>({
    properties: {
      Text: {
        get: (target) => chartInfo(grid, target).title ?? '',
        set: (target, text) => setTitle(grid, target, 'title', asText(text, 'text')),
      },
      Visible: {
        get: (target) => chartInfo(grid, target).title !== null,
        set: (target, visible) => {
          const { title } = chartInfo(grid, target);
          if (!asBoolean(visible, 'visible')) setTitle(grid, target, 'title', null);
          else if (title === null) setTitle(grid, target, 'title', 'Chart Title');
        },
      },
      Overlay: keptProperty(grid, 'overlay', asBoolean, false),
      Format: part('ChartTitleFormat', 'format'),
    },
    methods: {
      SetFormula: (target, formula) => setTitleFormula(grid, target, 'title', asFormula(formula)),
    },
  });

const sides = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' } as const;
const gridSides = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

type Side = keyof typeof sides;

const isSide = (legend: unknown): legend is Side => typeof legend === 'string' && legend in sides;

/** A hidden legend keeps its place. */
const sideOf = (grid: Grid, target: OfPart): Side => {
  const { legend } = chartInfo(grid, target);
  const before = kept(grid, target, 'position');
  return isSide(legend) ? legend : isSide(before) ? before : 'bottom';
};

export const chartLegend = (grid: Grid) =>
  handler<OfPart>({
    properties: {
      Visible: {
        get: (target) => chartInfo(grid, target).legend !== 'none',
        set: (target, visible) => {
          const side = sideOf(grid, target);
          keep(grid, target, 'position', side);
          change(grid, target, { legend: asBoolean(visible, 'visible') ? side : 'none' });
        },
      },
      Position: {
        get: (target) => sides[sideOf(grid, target)],
        set: (target, position) => {
          const legend: Chart['legend'] = gridSides[asOneOf(position, ['Top', 'Bottom', 'Left', 'Right'], 'position')];
          change(grid, target, { legend });
        },
      },
      Overlay: keptProperty(grid, 'overlay', asBoolean, false),
      Format: part('ChartLegendFormat', 'format'),
    },
  });

export const chartDataLabels = (grid: Grid) =>
  handler<OfPart>({
    properties: {
      ShowValue: keptProperty(grid, 'showValue', asBoolean, false),
      ShowSeriesName: keptProperty(grid, 'showSeriesName', asBoolean, false),
      ShowCategoryName: keptProperty(grid, 'showCategoryName', asBoolean, false),
      ShowPercentage: keptProperty(grid, 'showPercentage', asBoolean, false),
      ShowLegendKey: keptProperty(grid, 'showLegendKey', asBoolean, false),
      Position: keptProperty(grid, 'position', asText, null),
      Separator: keptProperty(grid, 'separator', asText, null),
      NumberFormat: keptProperty(grid, 'numberFormat', asText, 'General'),
      Format: part('ChartDataLabelFormat', 'format'),
    },
  });
