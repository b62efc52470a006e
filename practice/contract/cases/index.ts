import type { ContractCase } from '../contract';
import { cells } from './cells';
import { charts } from './charts';
import { events } from './events';
import { looks } from './looks';
import { names } from './names';
import { parts } from './parts';
import { printing } from './printing';
import { ranges } from './ranges';
import { rules } from './rules';
import { sheets } from './sheets';
import { tables } from './tables';

/** All cases, by what they are about. */
export const contract: Readonly<Record<string, readonly ContractCase[]>> = {
  cells,
  ranges,
  sheets,
  tables,
  names,
  parts,
  looks,
  rules,
  charts,
  printing,
  events,
};
