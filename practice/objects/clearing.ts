import type { Grid } from '../grid/grid';
import { asOneOf } from './checks';
import { isUnbounded } from './matrices';
import { invalidArgument } from './refusals';
import type { Areas } from './targets';

const kinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const whatOf = { All: 'all', Formats: 'formats', Contents: 'contents', ResetContents: 'contents' } as const;

/** `clear(applyTo)` of ranges. Links go with everything, or alone, as `Hyperlinks` (looks stay) and `RemoveHyperlinks` (they go too). */
export const clear = (grid: Grid, areas: Areas, applyTo: unknown): void => {
  const kind = applyTo === undefined ? 'All' : asOneOf(applyTo, kinds, 'applyTo');
  for (const area of areas) {
    if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') {
      if (isUnbounded(area)) throw invalidArgument('links of whole rows and columns cannot be cleared in this host');
      removeLinks(grid, area);
      if (kind === 'RemoveHyperlinks') grid.cells.clear(area, 'formats');
    } else {
      grid.cells.clear(area, whatOf[kind]);
    }
  }
};

const removeLinks = (grid: Grid, area: Areas[number]) => {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      grid.links.set({ ...area, row, column, rows: 1, columns: 1 }, null);
    }
  }
};
