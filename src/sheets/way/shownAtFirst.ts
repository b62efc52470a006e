import type { Table } from '../../formula';
import { spans } from '../../model/inputs/network/spans';
import { sites } from '../../model/inputs/network/sites';
import { offers } from '../../model/inputs/offers';
import { prices } from '../../model/inputs/prices';
import { platforms } from '../../model/inputs/products/platforms';
import { workloads } from '../../model/inputs/workloads';

/** What no quote can do without. The same tabs whatever the plan holds, so that a reader finds them where they were. */
const shownAtFirst: ReadonlySet<Table> = new Set<Table>([sites, spans, workloads, offers, platforms, prices]);

/** Whether the sheet of a table has a visible tab when it is made: the catalogue, rare inputs and workings have none. */
export const isShownAtFirst = (table: Table): boolean => shownAtFirst.has(table);
