import { columns, newTable } from '../../formula';
import { input, refersTo, rowId, text } from './input';
import { PlatformIo } from './products/platformIo';

export const solutions = newTable('Solutions', 'input', 'a platform that serves some of the workloads, beside others');

const solution = input(solutions, {
  heading: 'Solution',
  description: 'Name of the solution that the platform is a part of; the first of its rows, by Id, buys the circuits of all',
  blank: 'required',
  accepts: text,
});
const platform = input(solutions, {
  heading: 'Platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => PlatformIo.platform),
});
const serves = input(solutions, {
  heading: 'Serves',
  description:
    'What it serves, parted by semicolons: protocols, names of workloads, or the beginning of names with a * after it, as of a class',
  ifBlank: 'every workload that no other part of the solution names',
  accepts: text,
});
const note = input(solutions, { heading: 'Note', description: 'Why it is cut this way', accepts: text });

const id = rowId(solutions);

export const Solutions = columns(solutions, { solution, platform, serves, note, id });
