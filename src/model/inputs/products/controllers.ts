import { newTable } from '../../../formula';
import { input, key, text, wholeFrom } from '../input';

export const controllers = newTable('Controllers', 'input', 'a storage controller that asks for several links side by side');

export const controllerKey = input(controllers, {
  heading: 'Controller',
  field: 'controller',
  description: 'Its model',
  blank: 'required',
  accepts: key,
});
export const islsPerFabric = input(controllers, {
  heading: 'ISLs per fabric',
  field: 'islsPerFabric',
  description: 'Links side by side that one DR group of it needs on each path',
  blank: 'required',
  accepts: wholeFrom(1, 1000),
});
input(controllers, { heading: 'Source', field: 'source', description: 'Where the figure stands', accepts: text });
