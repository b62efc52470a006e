import { type Column, sumOf, textKey, optionalKey, numberKey, numberColumn, columns } from '../../formula';
import { MBps, year } from '../../quantities/units';
import { ownerLoads } from '../tables';
import { HomeLoads } from './homeLoads';
import { ownNumber } from '../ownNumber';

const no = ownNumber(ownerLoads);
const loads = textKey(ownerLoads, { heading: 'Loads', description: 'Span, state, year, owner and behaviour in one' });
const span = textKey(ownerLoads, { heading: 'Span', description: 'The span' });
const state = textKey(ownerLoads, {
  heading: 'State',
  description: 'planned, drained A, drained B, or node down A or B where the other site takes its volumes over',
});
const yearColumn = optionalKey(ownerLoads, {
  heading: 'Year',
  description: 'Years of growth; none: those that are sized for',
  unit: year,
});
const owner = textKey(ownerLoads, { heading: 'Owner', description: 'A or B: the end of the span that owns the volumes' });
const serves = textKey(ownerLoads, {
  heading: 'Serves',
  description: 'The protocols of the span whose workloads count: those that the platform serves',
});
const peaks = numberKey(ownerLoads, {
  heading: 'Peaks',
  description: '1: with the peak factor; 0: for a platform that is not synchronous',
});
const followsAbove = numberKey(ownerLoads, {
  heading: 'Follows above',
  description: 'Away share above which ownership moves; 1: never',
});

const sum = (of: Column) =>
  numberColumn(ownerLoads, {
    heading: of.heading,
    field: of.field,
    unit: MBps,
    description: of.description,
    formula: sumOf(of, [HomeLoads.into, loads]),
  });
/** The part of it that reaches its storage over Fibre Channel, or over IP. */
const by = (network: 'FC' | 'IP', of: Column) =>
  numberColumn(ownerLoads, {
    heading: of.heading.replace(' MB/s', ` ${network} MB/s`),
    unit: MBps,
    description: `${of.description}, of hosts that use ${network}`,
    formula: sumOf(of, [HomeLoads.into, loads], [HomeLoads.network, network]),
  });

const homeReadMBps = sum(HomeLoads.homeReadMBps);
const homeWriteMBps = sum(HomeLoads.homeWriteMBps);
const awayWriteMBps = sum(HomeLoads.awayWriteMBps);
const awayReadMBps = sum(HomeLoads.awayReadMBps);
const awayMissedMBps = sum(HomeLoads.awayMissedMBps);
const homeRefetchedMBps = sum(HomeLoads.homeRefetchedMBps);
const awayRefetchedMBps = sum(HomeLoads.awayRefetchedMBps);
const awayWriteFCMBps = by('FC', HomeLoads.awayWriteMBps);
const homeReadFCMBps = by('FC', HomeLoads.homeReadMBps);
const homeWriteFCMBps = by('FC', HomeLoads.homeWriteMBps);
const awayReadFCMBps = by('FC', HomeLoads.awayReadMBps);
const awayWriteIPMBps = by('IP', HomeLoads.awayWriteMBps);
const homeReadIPMBps = by('IP', HomeLoads.homeReadMBps);
const homeWriteIPMBps = by('IP', HomeLoads.homeWriteMBps);
const awayReadIPMBps = by('IP', HomeLoads.awayReadMBps);

/** Loads as Copies multiplies them, pair by pair: what may go from the owner to the other site, and what may come back. */
export const outLoads = [
  homeWriteMBps,
  awayWriteMBps,
  homeWriteFCMBps,
  awayReadFCMBps,
  awayReadMBps,
  awayMissedMBps,
  homeRefetchedMBps,
  awayRefetchedMBps,
];
export const backLoads = [awayWriteFCMBps, homeReadFCMBps, homeReadMBps, homeWriteMBps, awayWriteMBps];
export const hostOutLoads = [homeWriteIPMBps, awayReadIPMBps];
export const hostBackLoads = [awayWriteIPMBps, homeReadIPMBps];

export const OwnerLoads = columns(ownerLoads, {
  no,
  loads,
  span,
  state,
  year: yearColumn,
  owner,
  serves,
  peaks,
  followsAbove,
  awayWriteIPMBps,
  homeReadIPMBps,
  homeWriteIPMBps,
  awayReadIPMBps,
  awayWriteFCMBps,
  homeReadFCMBps,
  homeReadMBps,
  homeWriteMBps,
  awayWriteMBps,
  homeWriteFCMBps,
  awayReadFCMBps,
  awayReadMBps,
  awayMissedMBps,
  homeRefetchedMBps,
  awayRefetchedMBps,
});
