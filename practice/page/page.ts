import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './fonts.css';
import './page.css';
import './cellCard.css';
import './developer/developer.css';
import { openGrid } from '../grid/openGrid';
import type { Surface } from '../surface/surface';
import { showCellCard } from './cellCard';
import { connectDrawer } from './developer/drawer';
import { connectDivider } from './divider';
import { made, part } from './elements';
import { offerToTests, type Parts } from './forTests';
import { registerNoteMarks } from './noteMarks';
import { Pane } from './pane';
import { Program } from './program';
import { connectRegions } from './regions';
import { showSpreadsheet } from './spreadsheet';

/** `?addin=` names the page of the add-in. Another origin would be refused by this page's policy, and by office.js. */
function addinAddress(): URL {
  const address = new URL(new URLSearchParams(location.search).get('addin') ?? '/taskpane.html', location.href);
  if (address.origin === location.origin) return address;
  throw new Error(`The add-in must be on ${location.origin}, and ${address.href} is not.`);
}

async function fetchSurface(): Promise<Surface> {
  const response = await fetch('surface.json');
  if (!response.ok) throw new Error(`surface.json was not found (${response.status}): build the practice host again.`);
  return (await response.json()) as Surface;
}

async function start(): Promise<Parts> {
  const address = addinAddress();
  const markNotes = registerNoteMarks();
  const grid = openGrid();
  markNotes(grid.notes);
  const { model } = grid;
  await showSpreadsheet(model, part('workbook'));
  part('starting').remove();
  const program = new Program(grid, await fetchSurface());
  const pane = new Pane(program, address);
  pane.onMessage(connectDrawer(program, pane, model));
  pane.onMessage(connectRegions(program, pane));
  connectDivider();
  showCellCard(grid, model);
  pane.open();
  return { program, pane, model };
}

const starting = start();
offerToTests(starting);
starting.catch((error: unknown) => {
  const told = made('p', `The practice workbook could not start. ${error instanceof Error ? error.message : String(error)}`);
  told.setAttribute('role', 'alert');
  part('workbook').replaceChildren(told);
  throw error;
});
