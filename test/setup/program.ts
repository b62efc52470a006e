import { programOf } from '../../src/formula/loops';
import { allTables, assumptions } from '../../src/model';
import { loops } from '../../src/model/loops';

/** The loops of the model, for fast readings. */
export const program = programOf(loops, allTables, assumptions);
