import { constant, convert, is, or, pick, rowOf, times, when } from '../../formula';
import { ms, one } from '../../quantities/units';
import { equipmentKey, oneWayUs } from '../inputs/products/equipment';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/network/parts';
import { partDelays } from '../tables';
import { key, quantity, wording } from '../working';

/** What each row of Parts adds to the paths of its span. */
const no = key(partDelays, 'Part row', 'partRow', 'Row in Parts', 'number');
export const partSpan = wording(partDelays, 'Span', 'span', 'The span it stands on', pick(typed.partSpan, no));
const path = wording(partDelays, 'Path', 'path', 'working, protect or both', inputOrDefault(typed.partPath, no));
const name = wording(partDelays, 'Equipment', 'equipment', 'What it is', pick(typed.partEquipment, no));
const row = quantity(partDelays, 'Equipment row', 'equipmentRow', one, 'Row in Equipment', rowOf(equipmentKey, name));
const delay = quantity(
  partDelays,
  'Delay',
  'delayMs',
  ms,
  'What all of it delays a signal, one way',
  convert(times(inputOrDefault(typed.partCount, no), pick(oneWayUs, row)), ms),
);
const onPath = (which: 'working' | 'protect') =>
  quantity(
    partDelays,
    which === 'working' ? 'On working' : 'On protect',
    `${which}Ms`,
    ms,
    `What it delays on the ${which} path`,
    when(or(is(path, which), is(path, 'both')), delay, constant(0, ms)),
  );
export const delayWorking = onPath('working');
export const delayProtect = onPath('protect');
