import type { Property } from '../batch/handlers';
import type { Area, Grid } from '../grid/grid';
import { asJson, asText } from './checks';
import { invalidArgument } from './refusals';

const optional = (value: unknown, what: string) => (value === undefined || value === null ? '' : asText(value, what));

/** Excel's cell style `Hyperlink` in the theme of a new workbook. */
const linkStyle = { underline: true, fontColour: '#0563C1' } as const;

/**
 * `range.hyperlink`: of the upper left cell when read; given to every cell when written. What a cell holds stays unless there is a
 * text to display; a blank one shows where it leads.
 */
export const hyperlink = (grid: Grid): Property<Area> => ({
  get: (area) => {
    const link = grid.links.at(area);
    if (link === undefined) return null;
    const [[textToDisplay = ''] = []] = grid.cells.texts({ ...area, rows: 1, columns: 1 });
    const { screenTip } = link;
    return link.address === ''
      ? { documentReference: link.documentReference, screenTip, textToDisplay }
      : { address: link.address, screenTip, textToDisplay };
  },
  set: (area, value) => {
    const { address, documentReference, screenTip, textToDisplay } = asJson(value, 'hyperlink');
    const link = {
      address: optional(address, 'address'),
      documentReference: optional(documentReference, 'documentReference'),
      screenTip: optional(screenTip, 'screenTip'),
    };
    if ((link.address === '') === (link.documentReference === ''))
      throw invalidArgument('either an address or a documentReference');
    const shown = optional(textToDisplay, 'textToDisplay');
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = { ...area, row, column, rows: 1, columns: 1 };
        const [[content = ''] = []] = grid.cells.contents(cell);
        if (shown !== '') grid.cells.setContents(cell, [[shown]]);
        else if (content === '') grid.cells.setContents(cell, [[link.address || link.documentReference]]);
        grid.links.set(cell, link);
        grid.looks.set(cell, linkStyle);
      }
    }
  },
});
