import { absent, compare, lists, pick, rowOf, when } from '../../formula';
import { one } from '../../quantities/units';
import { validatedHypervisors } from '../inputs/products/platforms';
import { mover, moverUses } from './movers';
import { option, platformRow } from '../options/identity';
import { validations } from '../tables';
import { key, quantity, wording } from '../working';

/** Whether a platform names a mover as validated. A row of its own, for a list can only be searched for one name at a time. */
export const validationOption = key(validations, 'Option', 'option', 'Span and platform in one');
const moverKey = key(validations, 'Mover', 'mover', 'Span and hypervisor in one');
const hypervisor = key(validations, 'Hypervisor', 'hypervisor', 'A hypervisor that workloads of the span use');
const optionRow = quantity(validations, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, validationOption));
const moverRow = quantity(validations, 'Mover row', 'moverRow', one, 'Row in Movers', rowOf(mover, moverKey));
const platform = quantity(validations, 'Platform row', 'platformRow', one, 'Row in Platforms', pick(platformRow, optionRow));
const named = wording(validations, 'Names', 'names', 'Movers the platform names', pick(validatedHypervisors, platform));
export const validated = wording(
  validations,
  'Validated',
  'validated',
  'Whether the platform names it; none where the platform names nothing, or nothing uses it any more',
  when(compare(pick(moverUses, moverRow), '>', 0), when(lists(named, hypervisor), 'yes', 'no'), absent('text')),
);
