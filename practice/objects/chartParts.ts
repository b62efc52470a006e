import { HostObject, type Property } from '../batch/handlers';
import type { Chart, Grid } from '../grid/grid';
import { itemNotFound } from './refusals';

/** A part of a chart: its title, a series, the font of an axis. `path` is the key under which the chart keeps what is not drawn. */
export interface OfPart {
  readonly chartId: string;
  readonly path: string;
}

export const chartInfo = (grid: Grid, { chartId }: { readonly chartId: string }): Chart => {
  const found = grid.charts.find(chartId);
  if (found === undefined) throw itemNotFound('the chart is gone');
  return found;
};

export const change = (grid: Grid, { chartId }: { readonly chartId: string }, to: Partial<Omit<Chart, 'id' | 'sheetId'>>): void =>
  grid.charts.change(chartInfo(grid, { chartId }).id, to);

/** Gives a chart a value that the grid does not draw. */
export const keep = (grid: Grid, target: OfPart, key: string, value: unknown): void =>
  change(grid, target, { undrawn: { ...chartInfo(grid, target).undrawn, [`${target.path}.${key}`]: value } });

export const kept = (grid: Grid, target: OfPart, key: string): unknown =>
  chartInfo(grid, target).undrawn[`${target.path}.${key}`];

/** A property that the grid does not draw: checked, kept with the chart and given back; `otherwise` until it is set. */
export const keptProperty = <T>(
  grid: Grid,
  key: string,
  check: (value: unknown, what: string) => T,
  otherwise: T | null,
): Property<OfPart> => ({
  get: (target) => kept(grid, target, key) ?? otherwise,
  set: (target, value) => keep(grid, target, key, check(value, key)),
});

/** A part of this part. */
export const part = (type: string, name: string): Property<OfPart> => ({
  get: ({ chartId, path }) => new HostObject<OfPart>(type, { chartId, path: `${path}.${name}` }),
});

type Title = 'title' | 'categoryTitle' | 'valueTitle';

/** Gives a chart a title, a text or none. A text of its own ends that it follows a cell. */
export function setTitle(grid: Grid, target: OfPart, title: Title, text: string | null): void {
  const titleFormulas = { ...chartInfo(grid, target).titleFormulas };
  delete titleFormulas[title];
  change(grid, target, { [title]: text, titleFormulas });
}

/** Lets a title follow a cell. */
export const setTitleFormula = (grid: Grid, target: OfPart, title: Title, formula: string): void =>
  change(grid, target, { titleFormulas: { ...chartInfo(grid, target).titleFormulas, [title]: formula } });
