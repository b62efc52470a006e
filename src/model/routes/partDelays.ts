import {
  compare,
  constant,
  convert,
  is,
  numberKey,
  or,
  pick,
  rowOf,
  times,
  when,
  textColumn,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { ms } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { partDelays } from '../tables';
import { Parts } from '../inputs/network/parts';
import { Equipment } from '../inputs/products/equipment';
import { byId } from '../byId';

/** What each row of Parts adds to the paths of its span. */
const partId = numberKey(partDelays, { heading: 'Part id', description: 'Id of its row in Parts' });
const {
  inPlan,
  row: partRow,
  named,
} = byId(partDelays, {
  of: Parts.id,
  id: partId,
  heading: 'Part row',
  lost: 'its part was deleted, or its Id is blank; it delays nothing',
});
const span = named({ heading: 'Span', description: 'The span it stands on' }, Parts.span);
const path = textColumn(partDelays, {
  heading: 'Path',
  description: 'working, protect or both',
  formula: inputOrDefault(Parts.path, partRow),
});
const equipment = textColumn(partDelays, {
  heading: 'Equipment',
  description: 'What it is',
  formula: pick(Parts.equipment, partRow),
});
const equipmentRow = rowColumn(partDelays, {
  heading: 'Equipment row',
  description: 'Row in Equipment',
  formula: rowOf(Equipment.equipment, equipment),
});
const encrypts = textColumn(partDelays, {
  heading: 'Encrypts',
  description: 'Whether it encrypts what crosses',
  formula: inputOrDefault(Equipment.encrypts, equipmentRow),
});
const delayMs = numberColumn(partDelays, {
  heading: 'Delay',
  unit: ms,
  description: 'What all of it delays a signal, one way',
  formula: convert(times(inputOrDefault(Parts.count, partRow), pick(Equipment.oneWayUs, equipmentRow)), ms),
});
const onPath = (which: 'working' | 'protect') =>
  numberColumn(partDelays, {
    heading: which === 'working' ? 'On working' : 'On protect',
    field: `${which}Ms`,
    unit: ms,
    description: `What it delays on the ${which} path`,
    formula: when(or(is(path, which), is(path, 'both')), delayMs, constant(0, ms)),
  });
const workingMs = onPath('working');
const protectMs = onPath('protect');
const amplifies = textColumn(partDelays, {
  heading: 'Amplifies',
  description: 'Whether it renews the light; no if none of it is there',
  formula: when(compare(inputOrDefault(Parts.count, partRow), '>', 0), inputOrDefault(Equipment.amplifies, equipmentRow), 'no'),
});
const amplifiesPath = (which: 'working' | 'protect') =>
  textColumn(partDelays, {
    heading: `Amplifies ${which}`,
    description: `Whether it renews the light on the ${which} path`,
    formula: when(or(is(path, which), is(path, 'both')), amplifies, 'no'),
  });
const amplifiesWorking = amplifiesPath('working');
const amplifiesProtect = amplifiesPath('protect');

export const PartDelays = columns(partDelays, {
  partRow,
  partId,
  inPlan,
  span,
  path,
  equipment,
  equipmentRow,
  encrypts,
  delayMs,
  workingMs,
  protectMs,
  amplifies,
  amplifiesWorking,
  amplifiesProtect,
});
