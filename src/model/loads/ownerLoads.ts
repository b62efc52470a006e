import { type Column, sumOf } from '../../formula';
import { MBps, one, year } from '../../quantities/units';
import * as home from './homeLoads';
import { ownerLoads } from '../tables';
import { key, optionalKey, quantity } from '../working';

export const ownerLoad = key(ownerLoads, 'Loads', 'loads', 'Span, state, year, owner and behaviour in one');
key(ownerLoads, 'Span', 'span', 'The span');
key(
  ownerLoads,
  'State',
  'state',
  'planned, drained A, drained B, or node down A or B where the other site takes its volumes over',
);
optionalKey(ownerLoads, 'Year', 'year', 'Years of growth; none: those that are sized for', year);
key(ownerLoads, 'Owner', 'owner', 'A or B: the end of the span that owns the volumes');
key(ownerLoads, 'Peaks', 'peaks', '1: with the peak factor; 0: for a platform that is not synchronous', 'number');
key(ownerLoads, 'Follows above', 'followsAbove', 'Away share above which ownership moves; 1: never', 'number', one);

const sum = (of: Column): Column =>
  quantity(ownerLoads, of.heading, of.field, MBps, of.description, sumOf(of, [home.into, ownerLoad]));

export const ownerHomeReads = sum(home.homeReads);
export const ownerHomeWrites = sum(home.homeWrites);
export const ownerAwayWrites = sum(home.awayWrites);
export const ownerAwayReads = sum(home.awayReads);
export const ownerAwayMissed = sum(home.awayMissed);
export const ownerHomeRefetched = sum(home.homeRefetched);
export const ownerAwayRefetched = sum(home.awayRefetched);
