import type { Column } from '../../formula';
import { isMoney } from '../../formula/figures';
import { checkStatuses } from '../../model/checks/status';
import { verdictNames } from '../../model/options/verdictWords';
import { date, sameUnit } from '../../quantities/units';
import { reasonGroups } from '../reasons/reasons';
import { valuesFormat } from '../formats';
import { boughtColumns, circuitColumns } from './circuitColumns';
import {
  fitColumns,
  listsAfter,
  listsBefore,
  optionColumns,
  partColumns,
  standingColumns,
  totalColumns,
} from './exportedColumns';
import type { Exported } from './pickColumns';
import { listOf, objectOf, objectWith, oneOf, plainNumber, type Properties, type Schema, text, texts } from './schemaParts';

const twoDecimals = String.raw`^-?\d+\.\d\d$`;
const day = String.raw`^\d{4}-\d{2}-\d{2}$`;

/**
 * The JSON Schema (draft-07) of a values file, made from the columns that leave the program in it.
 *
 * @param asked fields that are there only if somebody asks for them.
 */
export function valuesSchema(asked: Properties = {}): Schema {
  const { first, figures, last } = optionColumns;
  const { link, offer, size, paths, cost } = circuitColumns;
  const option = {
    ...ofColumns(first),
    verdict: oneOf(ofColumn(first.verdict), ...verdictNames),
    reasons: reasonsField(
      'Why it has this verdict, beside what all options of its span share: what the user decided, then by group in the order of their weight, in each failures before warnings.',
    ),
    ...ofColumns(figures),
    ...ofColumns(fitColumns),
    circuits: {
      description:
        'What it buys: a circuit for all, or one for storage and one for the rest; of paths that are bought apart one for each.',
      ...listOf(ofColumns(boughtColumns)),
    },
    ...ofColumns(last),
    ...ofColumns(standingColumns),
    ...ofColumns(totalColumns.ofOption),
    ...ofColumns(totalColumns.ofTotals),
    ...ofColumns(partColumns),
  };
  const circuit = {
    ...ofColumns(link),
    ...ofColumns(offer),
    reasons: texts('Why it does not serve; empty where it does.'),
    chosen: { description: 'Whether it is bought.', enum: ['yes', 'no'] },
    ...ofColumns(size),
    ...ofColumns(paths),
    ...ofColumns(cost),
  };
  const { checks } = listsBefore;
  const status = oneOf(ofColumn(checks.status), ...checkStatuses);
  const { platform, event, ...said } = listsAfter.failures;
  // A sheet says in words what is not stated; a file has null.
  const orNull = Object.fromEntries(Object.entries(said).map(([field, column]) => [field, { ...column, optional: true }]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Metrospan values',
    description:
      'The results of a comparison. Numbers are text in plain decimal notation with up to 20 significant digits, money with 2 decimals; null is not stated.',
    ...objectWith(asked, {
      format: { description: 'Format of this file. It rises if a script must be changed.', const: valuesFormat },
      problems: { description: 'What must be put right; its rows are left out.', ...listOf(problem) },
      warnings: { description: 'What the author of the plan should know.', ...listOf(problem) },
      understood: { description: 'Texts of the plan that were taken for a figure, a day or a name.', ...listOf(understood) },
      quotedWith: quotedWithField,
      spans: {
        description: 'What all options of a span have in common is said here, and not of each option.',
        ...listOf({ span: text('The span.'), reasons: reasonsField('By group in the order of their weight.') }),
      },
      options: rowsOf(first, option),
      ...listsOf(listsBefore),
      checks: rowsOf(checks, { ...ofColumns(checks), status, unit: checkUnit }),
      circuits: rowsOf(offer, circuit),
      ...listsOf(listsAfter),
      latencies: rowsOf(listsAfter.latencies, ofColumns(listsAfter.latencies), ' that fits or is forced in'),
      failures: rowsOf(listsAfter.failures, ofColumns({ platform, event, ...orNull })),
    }),
  };
}

/** A list of rows of the table that columns are of; `which` says which of its rows. */
const rowsOf = (columns: Exported, properties: Properties, which = ''): Schema => ({
  description: `Each row is ${Object.values(columns)[0]!.table.row}${which}.`,
  ...listOf(properties),
});
const listsOf = (lists: Readonly<Record<string, Exported>>): Properties =>
  Object.fromEntries(Object.entries(lists).map(([name, columns]) => [name, rowsOf(columns, ofColumns(columns))]));

const problem: Properties = {
  code: text('What sort of problem it is; does not change from version to version.'),
  where: text('Path in the plan file.'),
  value: text('What stands there, shortened; empty where nothing does.'),
  reason: text('Why it is a problem.'),
  remedy: text('What to do.'),
};

const understood: Properties = {
  where: text('Path in the plan file.'),
  written: text('What stands there, shortened.'),
  value: text('What it counts as: a number in plain decimal notation, a day, or a name.'),
  unit: text('Unit of the value, with the currency of its row; empty if it has none.'),
  about: text('What the value is, and what else it could have been; empty if the value says it all.'),
};

const checkUnit: Schema = {
  description: 'Unit of limit, value and margin. Null: answered by yes or no.',
  type: ['string', 'null'],
};

const reasonsField = (description: string): Schema => ({
  description,
  ...listOf({
    text: text('The reason, in words.'),
    group: {
      description:
        'What it is about, in the order of weight. decided: by the user. confirm: to be confirmed by the user. vendor: not published.',
      enum: reasonGroups,
    },
    cell: {
      description: 'The cell of a new workbook in which it can be answered or changed, such as Spans!F5. Null: no single one.',
      type: ['string', 'null'],
    },
  }),
});
const sourceDay: Schema = { type: ['string', 'null'], pattern: day };
const quotedWithField: Schema = {
  description: 'What the quote was made with, and how old the facts are that it rests on.',
  ...objectOf({
    program: text('Version of Metrospan.'),
    catalogue: { description: 'Version of its catalogue: the day of its last change.', type: 'string', pattern: day },
    oldestSource: { description: 'Oldest source date of its platforms and hypervisors. Null: none has one.', ...sourceDay },
    newestSource: { description: 'Newest source date of its platforms and hypervisors. Null: none has one.', ...sourceDay },
  }),
};

function ofColumns(columns: Exported): Properties {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, ofColumn(column)]));
}

function ofColumn({ heading, description: means, unit, kind, optional }: Column): Schema {
  const numeric = kind === 'number' && !sameUnit(unit, date);
  const inUnit = numeric && unit.symbol && !isMoney(unit) ? ` (in ${unit.symbol})` : '';
  const inMoney = numeric && isMoney(unit) ? ' (in the currency of the quote)' : '';
  const absent = optional ? ' Null: not stated.' : '';
  const description = `${heading}: ${means}${inUnit}${inMoney}.${absent}`;
  const type = optional ? ['string', 'null'] : 'string';
  if (kind === 'text') return { description, type };
  return { description, type, pattern: numeric ? (isMoney(unit) ? twoDecimals : plainNumber) : day };
}
