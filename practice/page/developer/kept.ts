import type { Grid, NameInfo } from '../../grid/grid';
import { made, part } from '../elements';

/** What a workbook keeps and hardly shows: names, hidden ones too, and custom XML parts. */
export function connectKept(grid: Grid): () => void {
  const row = (of: string) => (name: NameInfo) =>
    made('tr', ...[name.name, name.formula, of, name.visible ? 'yes' : 'no'].map((text) => made('td', text)));

  const none = (text: string) => {
    const one = made('p', text);
    one.className = 'none';
    return one;
  };

  return () => {
    const rows = [
      ...grid.names.all(null).map(row('workbook')),
      ...grid.sheets.all().flatMap(({ id, name }) => grid.names.all(id).map(row(name))),
    ];
    const noRow = made('td', none('None'));
    noRow.colSpan = 4;
    part('names').replaceChildren(...(rows.length > 0 ? rows : [made('tr', noRow)]));
    const parts = grid.parts.all().map(({ xml }) => {
      const text = made('pre', xml);
      text.tabIndex = 0;
      text.setAttribute('role', 'region');
      text.setAttribute('aria-label', 'Custom XML part');
      return text;
    });
    part('xml-parts').replaceChildren(...(parts.length > 0 ? parts : [none('None')]));
  };
}
