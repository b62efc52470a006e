import type { Accepts, Table } from '../../formula';
import { inputTables } from '../../model';
import { spans } from '../../model/inputs/network/spans';
import { catalogueKeys } from './catalogueRows';
import {
  assumptionFields,
  type Definition,
  type Fields,
  fieldsOf,
  isCurrency,
  keyOf,
  nameLists,
  noneSays,
  partOf,
} from '../describe/definitions';
import { workloadClasses } from '../../catalogue/workloadClasses';
import { workloads } from '../../model/inputs/workloads';
import { nothingBegun, startOf } from '../typed/classStart';
import { classField } from './ofClass';
import { blankMeans } from '../describe/blank';
import { plain } from '../describe/describe';
import { Gbps, Mbps, sameUnit } from '../../quantities/units';
import { spellingsOf } from '../../quantities/written/quantity';
import { planFormat } from '../formats';
import { anyManner } from '../written/manner';
import { notationChoices, notationField } from '../written/notation';
import { formatField } from './format';

export type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft-07) of a plan file, made from the definitions of the input tables. For a number or a day it takes a text too, as
 * `readPlan` does, which also tells what is wrong with the text. Words of a choice it asks for as they stand there; `readPlan` is kinder
 * about their case, and also tells what only shows between rows.
 */
export function planSchema(): Schema {
  const lists = inputTables.map((table) => [partOf(table), listOf(table)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Metrospan plan',
    description: 'Sites, spans, workloads, offers, platforms and prices of a comparison. Shares are 0 to 1; null says nothing.',
    ...objectOf(assumptionFields, {
      $schema: { type: 'string' },
      [formatField]: {
        description: `Format of this file. Null: ${planFormat}.`,
        type: ['integer', 'null'],
        minimum: 1,
        maximum: planFormat,
      },
      [notationField]: notationSchema,
      assumptions: { description: 'Figures of the whole plan.', ...objectOf(assumptionFields) },
      ...Object.fromEntries(lists),
    }),
    required: ['assumptions', partOf(spans)],
  };
}

export const notationSchema: Schema = {
  description:
    'How texts of this file write numbers and days, such as "1.234,5 km". Null: not known, and a text that can be read in two ways is a problem.',
  type: ['object', 'null'],
  properties: {
    decimal: { description: 'The sign before decimals.', enum: [...notationChoices.decimal, null] },
    dates: { description: 'The order of 05/12/2026: day or month first.', enum: [...notationChoices.dates, null] },
  },
  additionalProperties: false,
};

/** The fields of a row, or of the assumptions, as an object. */
export function objectOf(fields: Fields, properties?: Schema) {
  const own = [...fields].map(([field, definitions]) => [field, ofField(definitions)] as const);
  const required = [...fields].filter(([, [definition]]) => definition?.input.blank === 'required').map(([field]) => field);
  return { type: 'object', properties: properties ?? Object.fromEntries(own), required, additionalProperties: false };
}

/** A list of rows. An element of some may also be a key of the catalogue, alone or in an object with the fields that it changes. */
function listOf(table: Table): Schema {
  const row = objectOf(fieldsOf(table));
  const keys = catalogueKeys(table);
  const key = keyOf(table);
  const minItems = table === spans ? { minItems: 1 } : {};
  const description = `Each row is ${table.row}.`;
  if (table === workloads) return { description, type: 'array', items: orOfClass(row) };
  if (keys.length === 0 || !key) return { description, type: 'array', items: row, ...minItems };
  const named = { description: 'A key of the catalogue', type: 'string', enum: keys };
  // With a key of the catalogue, what is left out is the catalogue's; any other row is whole.
  const own = { ...row, required: [key.field], anyOf: [{ properties: { [key.field]: named } }, { required: row.required }] };
  const selection = (field: string, says: string, about: string): Schema => ({
    type: 'object',
    description: `${about} of the catalogue that are valid on the catalogue date, but for those named by key`,
    properties: { [field]: { type: 'string', ...(says === '' ? {} : { const: says }) } },
    required: [field],
    additionalProperties: false,
  });
  const selections = [selection('family', '', 'The rows of a family'), selection('valid', 'all', 'All rows')];
  return { description, type: 'array', items: { anyOf: [named, ...selections, own] }, ...minItems };
}

/** A workload of a class may leave out what the class says. */
function orOfClass(row: ReturnType<typeof objectOf>): Schema {
  const said = workloadClasses.flatMap(({ key }) => Object.keys(startOf(key, { ...nothingBegun, capacityTB: 1 })!));
  const keys = workloadClasses.map(({ key, name }) => `${key} (${name})`).join(', ');
  const ofClass = {
    description: `What is usual for a class of workloads takes the place of what is left out, until it is measured: ${keys}.`,
    type: ['string', 'null'],
  };
  return {
    ...row,
    properties: { ...row.properties, [classField]: ofClass },
    required: row.required.filter((field) => !said.includes(field)),
    anyOf: [{ required: [classField] }, { required: row.required }],
  };
}

function ofField(definitions: readonly Definition[]): Schema {
  const [definition] = definitions;
  if (!definition) return {};
  const { memberOf, blank } = definition.input;
  const optional = blank !== 'required';
  if (memberOf) {
    const words = definitions.map(({ input }) => input.memberOf?.word);
    const each = definitions.map(({ input, description: means }) => `${input.memberOf?.word}: ${means}`).join('; ');
    const items = { type: 'string', enum: words };
    return { description: `${each}. Null: not stated.`, type: ['array', 'null'], items };
  }
  const description = describe(definition);
  if (nameLists.has(definition)) return { description, type: ['array', 'null'], items: keyText };
  return { description, ...ofValue(definition, definition.input.accepts, optional) };
}

const keyText = { type: 'string', minLength: 1, maxLength: 100 };
const nothing = { type: 'null' };
/** A figure with its unit has a digit, and so has the name of a link rate. */
const figurePattern = String.raw`\d`;
/** A day as people write it has a year of four digits. */
const dayPattern = String.raw`\d{4}`;

function ofValue(definition: Definition, accepts: Accepts, optional: boolean): Schema {
  const orNull = (type: string): string | string[] => (optional ? [type, 'null'] : type);
  switch (accepts.type) {
    case 'number': {
      const written = { type: 'string', pattern: figurePattern };
      if (accepts.among) return { anyOf: [{ enum: [...accepts.among, ...(optional ? [null] : [])] }, written] };
      const type = accepts.whole ? 'integer' : 'number';
      return noneSays(definition) !== undefined
        ? { anyOf: [{ type, ...bounds(accepts) }, { const: 'none' }, written, nothing] }
        : { type: [type, 'string', ...(optional ? ['null'] : [])], ...bounds(accepts), pattern: figurePattern };
    }
    case 'yes/no':
      return { enum: [true, false, 'yes', 'no', ...(optional ? [null] : [])] };
    case 'choice':
      return { enum: [...(accepts.choices ?? []), ...(optional ? [null] : [])] };
    case 'date':
      return { type: orNull('string'), pattern: dayPattern };
    case 'key':
      return { ...keyText, type: orNull('string') };
    case 'value':
      return { anyOf: ['number', 'string', 'boolean', ...(optional ? ['null'] : [])].map((type) => ({ type })) };
    case 'text':
      return { ...(isCurrency(definition) ? keyText : { minLength: optional ? 0 : 1 }), type: orNull('string') };
  }
}

function bounds({ min, max, above }: Accepts): Schema {
  return {
    ...(min === undefined ? {} : { minimum: min }),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

/** Meaning, unit, and what it is when blank. */
function describe(definition: Definition): string {
  const { heading, description: means, unit } = definition;
  const { accepts } = definition.input;
  const target = accepts.refersTo?.();
  const about = [
    unit.symbol && accepts.type === 'number' && `in ${unit.symbol}`,
    textFor(definition),
    target && `names a row of ${partOf(target.table)}`,
    accepts.orNone && '"none": stated as unlimited',
  ].filter(Boolean);
  const inWords = about.length > 0 ? ` (${about.join('; ')})` : '';
  return `${heading}: ${means}${inWords}. ${nullMeans(definition)}.`;
}

/** What a text in place of the number or the day may be. */
function textFor({ unit, input: { accepts } }: Definition): string | false {
  if (accepts.type === 'date') return 'YYYY-MM-DD, or as people write it, such as "12 May 2026"';
  if (accepts.type !== 'number') return false;
  if (unit.dimensions['own']) return 'or a text with the currency of the row';
  const spellings = spellingsOf({ unit, percent: accepts.percent === true, counting: anyManner.counting });
  const rate = sameUnit(unit, Mbps) ? 'OC-12' : sameUnit(unit, Gbps) ? '16GFC or 25GbE' : '';
  if (spellings.length === 0) return false;
  return `or a text with its unit: ${spellings.join(', ')}${rate && `; or a link rate, such as ${rate}`}`;
}

function nullMeans({ input }: Definition): string {
  const means = blankMeans(input, {
    assumption: ({ field }) => `the plan's ${field}`,
    value: (value) => (typeof value === 'number' ? plain(value) : value),
  });
  return means === null ? 'Required' : `Null: ${means}`;
}
