import {
  columns,
  dot,
  numberColumn,
  numberKey,
  pick,
  picker,
  pickByIndex,
  rowColumn,
  rowOf,
  textColumn,
} from '../../src/formula';
import { Platforms } from '../../src/model/inputs/products/platforms';
import { PlatformIo } from '../../src/model/inputs/products/platformIo';
import { Options } from '../../src/model/options/identity';
import { RouteEstimate } from '../../src/model/routes/routeEstimate';
import { Routes } from '../../src/model/routes/routes';
import { options, routes } from '../../src/model/tables';
import { km, ms } from '../../src/quantities/units';

/* What the compiler refuses: each line below an `@ts-expect-error` is a mistake, and the type check fails if one compiles. */

const said = { heading: 'Name', description: 'What the platform is called' };

/** A column is found only in the table whose rows are numbered. */
export const foundRows: readonly unknown[] = [
  pick(PlatformIo.name, Options.platformRow),
  // @ts-expect-error -- a row of Routes is no row of Platforms
  pick(PlatformIo.name, Options.routeRow),
  // @ts-expect-error -- a row of Platforms is no row of Routes
  pick(Routes.rttMs, Options.platformRow),
  // @ts-expect-error -- a distance numbers no rows
  pick(Platforms.maxKm, Options.routeKm),
  picker(Options.routeRow)(Routes.rttMs),
  // @ts-expect-error -- a row of Routes is no row of Platforms
  picker(Options.routeRow)(Platforms.maxKm),
  // @ts-expect-error -- an order of names numbers no columns
  pickByIndex([Routes.rttMs], Options.routeRow, Options.nameOrder),
  // @ts-expect-error -- a distance numbers no rows
  dot({ columns: [Routes.rttMs], row: Options.routeRow }, { columns: [Routes.rttMs], row: Options.routeKm }),
];

/** A column of row numbers numbers the rows of one table. */
export const rowNumbers: readonly unknown[] = [
  rowColumn(options, { ...said, formula: rowOf(RouteEstimate.span, Options.span) }),
  rowColumn(options, { ...said, formula: Options.routeRow }),
  // @ts-expect-error -- a distance numbers no rows
  rowColumn(options, { ...said, formula: Options.routeKm }),
  // @ts-expect-error -- a column of Routes reads no cell of a row of Options
  rowColumn(routes, { ...said, formula: Options.routeRow }),
];

/** What a column says of itself is named, never told by its place. */
export const namedArguments: readonly unknown[] = [
  numberColumn(options, { ...said, unit: ms, formula: Options.rttMs }),
  // @ts-expect-error -- heading, field and meaning one after the other
  numberColumn(options, 'RTT', 'rttMs', ms, 'The greater round trip of the paths', Options.rttMs),
  // @ts-expect-error -- a heading is missing
  numberColumn(options, { description: said.description, formula: Options.rttMs }),
  // @ts-expect-error -- a description is missing
  textColumn(options, { heading: 'Name', formula: Options.name }),
  // @ts-expect-error -- a formula is missing
  numberColumn(options, { ...said, unit: km }),
  // @ts-expect-error -- a written column has no formula
  numberKey(options, { ...said, formula: Options.rttMs }),
  // @ts-expect-error -- a text is of no unit
  textColumn(options, { ...said, unit: ms, formula: Options.name }),
];

/** A group is asked only for columns that it has. */
const Named = columns(options, { platformName: textColumn(options, { ...said, formula: Options.name }) });
export const groups: readonly unknown[] = [
  Named.platformName,
  // @ts-expect-error -- no column of the group has this name
  Named.platformname,
];
