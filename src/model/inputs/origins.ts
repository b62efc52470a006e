import { columns, newTable } from '../../formula';
import { date as day } from '../../quantities/units';
import { anyValue, date, input, text } from './input';

export const origins = newTable('Origins', 'input', 'where the value of one input is from');

const table = input(origins, {
  heading: 'Table',
  description: 'The sheet of the input, or its list in a plan file: Platforms, Spans, Assumptions',
  blank: 'required',
  accepts: text,
});
const row = input(origins, {
  heading: 'Row',
  description: 'Name or Id of the row; of rows without a key two names too, such as Carrier / Product',
  ifBlank: 'all rows of the table, and of Assumptions the only one',
  accepts: text,
});
const named = input(origins, {
  heading: 'Input',
  description: 'Heading of the input, or its field in a plan file',
  blank: 'required',
  accepts: text,
});
const value = input(origins, {
  heading: 'Value',
  description: 'The value that is from there: once the input holds another one, its origin counts no more',
  ifBlank: 'whatever the input holds is from there',
  accepts: anyValue,
  disclosure: 'private',
});
const source = input(origins, {
  heading: 'Source',
  description: 'Who says so: a letter, a document, a conversation',
  accepts: text,
  disclosure: 'private',
});
const on = input(origins, {
  heading: 'Date',
  field: 'date',
  unit: day,
  description: 'The day on which that was learnt',
  accepts: date,
  disclosure: 'private',
});
const by = input(origins, {
  heading: 'By',
  description: 'Who learnt it',
  accepts: text,
  disclosure: 'private',
});
const library = input(origins, {
  heading: 'Library',
  description: 'The library that the value was taken from',
  ifBlank: 'it was stated for this quote',
  accepts: text,
  disclosure: 'private',
});

export const Origins = columns(origins, { table, row, input: named, value, source, date: on, by, library });
