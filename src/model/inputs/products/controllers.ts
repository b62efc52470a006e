import { newTable, columns } from '../../../formula';
import { input, key, text, wholeFrom } from '../input';

export const controllers = newTable('Controllers', 'input', 'a storage controller that asks for several links side by side');

const controller = input(controllers, { heading: 'Controller', description: 'Its model', blank: 'required', accepts: key });
const islsPerFabric = input(controllers, {
  heading: 'ISLs per fabric',
  description: 'Links side by side that one DR group of it needs on each path',
  blank: 'required',
  accepts: wholeFrom(1, 1000),
});
const source = input(controllers, { heading: 'Source', description: 'Where the figure stands', accepts: text });

export const Controllers = columns(controllers, { controller, islsPerFabric, source });
