import { absent, compare, lists, pick, rowOf, when, textKey, rowColumn, textColumn, columns } from '../../formula';
import { validations } from '../tables';
import { Options } from '../options/identity';
import { Movers } from './movers';
import { Platforms } from '../inputs/products/platforms';

/** Whether a platform names a mover as validated. A row of its own, for a list can only be searched for one name at a time. */
const option = textKey(validations, { heading: 'Option', description: 'Span and platform in one' });
const mover = textKey(validations, { heading: 'Mover', description: 'Span and hypervisor in one' });
const hypervisor = textKey(validations, { heading: 'Hypervisor', description: 'A hypervisor that workloads of the span use' });
const optionRow = rowColumn(validations, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const moverRow = rowColumn(validations, {
  heading: 'Mover row',
  description: 'Row in Movers',
  formula: rowOf(Movers.mover, mover),
});
const platformRow = rowColumn(validations, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const names = textColumn(validations, {
  heading: 'Names',
  description: 'Movers the platform names',
  formula: pick(Platforms.hypervisors, platformRow),
});
const validated = textColumn(validations, {
  heading: 'Validated',
  description: 'Whether the platform names it; none where the platform names nothing, or nothing uses it any more',
  formula: when(compare(pick(Movers.workloads, moverRow), '>', 0), when(lists(names, hypervisor), 'yes', 'no'), absent('text')),
});

export const Validations = columns(validations, {
  option,
  mover,
  hypervisor,
  optionRow,
  moverRow,
  platformRow,
  names,
  validated,
});
