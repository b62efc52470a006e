import { Origins, origins } from '../../model/inputs/origins';
import { type Definition, type Fields, fieldsOf, inputColumns, isCurrency, partOf } from '../describe/definitions';
import { formatField } from '../read/format';
import { idColumnOf } from '../read/ids';
import { notationSchema, objectOf, type Schema } from '../read/schema';
import { notationField } from '../written/notation';
import { houseAssumptions, productTables, rowKeys } from './holds';
import { libraryFormat } from './library';
import { nameField, valuesField } from './readLibrary';
import { valueFields } from './readLibraryValue';
import { saidFields } from './said';

/** The JSON Schema (draft-07) of a library file, made from the definitions of the input tables. `readLibrary` also tells what only shows between entries. */
export function librarySchema(): Schema {
  const lists = [...rowKeys.keys()].map((table) => {
    const idField = idColumnOf(table)?.field;
    const fields = [...fieldsOf(table)].filter(([field]) => field !== idField);
    const row = objectOf(new Map([...fields, ...saidOf()]));
    const currency = inputColumns(table).find(isCurrency);
    const required = [...new Set([...row.required, ...(currency ? [currency.field] : [])])];
    return [partOf(table), { description: `Each entry is ${table.row}.`, type: 'array', items: { ...row, required } }] as const;
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Metrospan library',
    description:
      'What a company keeps beside its quotes: limits learnt from vendors, prices, offers, its header and terms, each with its day and who learnt it.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      [formatField]: {
        description: `Format of this file. Null: ${libraryFormat}.`,
        enum: [libraryFormat, null],
      },
      [notationField]: notationSchema,
      [nameField]: {
        description: 'What the library is called, as its entries name it in a quote.',
        type: 'string',
        minLength: 1,
      },
      [valuesField]: { description: 'Each entry is the value of one input.', type: 'array', items: valueSchema() },
      ...Object.fromEntries(lists),
    },
    required: [nameField],
    additionalProperties: false,
  };
}

const saidOf = (): Fields =>
  new Map(Object.values(saidFields).map((definition): [string, readonly Definition[]] => [definition.field, [definition]]));

function valueSchema(): Schema {
  const fields = [...fieldsOf(origins)].filter(([field]) => valueFields.includes(field));
  const { properties, ...row } = objectOf(new Map(fields));
  const tables = ['assumptions', ...productTables.map(partOf)];
  const house = houseAssumptions.map(({ field }) => field).join(', ');
  return {
    ...row,
    properties: {
      ...properties,
      ...objectOf(saidOf()).properties,
      [Origins.table.field]: {
        description: 'The list of the input in a plan file, or its sheet.',
        type: 'string',
        examples: tables,
      },
      [Origins.row.field]: { description: 'Key of the product. Null: of assumptions.', type: ['string', 'null'] },
      [Origins.input.field]: {
        description: `The field of the input in a plan file, or its heading. Of assumptions one of: ${house}.`,
        type: 'string',
        minLength: 1,
      },
      [Origins.value.field]: {
        description: 'The value, as it would stand in a plan file.',
        type: ['number', 'string', 'boolean', 'array'],
      },
    },
    required: [Origins.table, Origins.input, Origins.value, Origins.date, Origins.by].map(({ field }) => field),
  };
}
