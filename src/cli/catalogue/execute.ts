import { joined, rowsCalled } from '../../catalogue/named';
import { workloadClasses } from '../../catalogue/workloadClasses';
import type { Table } from '../../formula';
import { linkRates } from '../../model/inputs/network/linkRates';
import { localisations } from '../../model/inputs/network/localisations';
import { transports } from '../../model/inputs/network/transports';
import { controllers } from '../../model/inputs/products/controllers';
import { equipment } from '../../model/inputs/products/equipment';
import { hypervisors } from '../../model/inputs/products/hypervisors';
import { platforms } from '../../model/inputs/products/platforms';
import { type CatalogueName, catalogueNames } from '../../plan/read/catalogueRows';
import { nearestFirst } from '../../plan/problems/nearest';
import { exitStatus } from '../exitStatus';
import type { Io } from '../io';
import { printable } from '../text';
import { UserError } from '../userError';
import type { CatalogueCommand } from './args';
import { classesFor, classText } from './classText';
import { listText } from './listText';
import { rowText } from './rowText';

/** What can be looked up, in the order in which it is listed. */
const tables: readonly Table[] = [platforms, hypervisors, linkRates, transports, localisations, equipment, controllers];
/** How many names are suggested. */
const suggested = 5;

/** Prints the rows of the catalogue that match, or one with all its facts. @returns the exit status. */
export function executeCatalogue({ words, day }: CatalogueCommand, io: Pick<Io, 'out'>): Promise<number> {
  const found = tables.map((table) => ({ table, rows: rowsFor(catalogueNames(table), words) }));
  const named = found.flatMap(({ table, rows }) => rows.filter((row) => isCalled(row, words)).map((row) => ({ table, row })));
  const classes = classesFor(words);
  const [one, other] = named;
  if (one && !other) io.out(rowText(one.table, one.row, day));
  else if (classes.length > 0 || found.some(({ rows }) => rows.length > 0))
    io.out([...found.map(({ table, rows }) => listText(table, rows, day)), classText(classes)].join(''));
  else throw new UserError(`The catalogue has nothing called "${printable(words)}". Nearest: ${nearestTo(words).join(', ')}.`);
  return Promise.resolve(exitStatus.done);
}

/** A name that is spelt out finds its row, also one that nobody sells. */
function rowsFor(rows: readonly CatalogueName[], words: string): readonly CatalogueName[] {
  if (words === '') return rows;
  const called = rowsCalled(rows, words);
  return called.length > 0 ? called : rows.filter((row) => isCalled(row, words));
}

const isCalled = ({ key, names }: CatalogueName, words: string): boolean =>
  [key, ...names].some((name) => joined(name) === joined(words));

const nearestTo = (words: string): readonly string[] =>
  nearestFirst(
    words,
    [...tables.flatMap((table) => catalogueNames(table)), ...workloadClasses].map(({ key }) => key),
  ).slice(0, suggested);
