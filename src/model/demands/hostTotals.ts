import { type Column, columns, convert, max, numberColumn, type Operand, pick, plus, ratio } from '../../formula';
import { Mbps } from '../../quantities/units';
import { Options } from '../options/identity';
import { hostFlows } from '../tables';
import { HostFlows } from './hostFlows';
import { ofParts, PartFlows } from './partFlows';

/** Of the option, and of the other parts of its solution, which share its circuits. */
const wire = (
  heading: string,
  description: string,
  megabytes: Operand,
  efficiency: Column<'Options'>,
  ofOthers: Column<'Part flows'>,
) =>
  numberColumn(hostFlows, {
    heading,
    unit: Mbps,
    description: `${description}, on the wire`,
    formula: plus(ratio(convert(megabytes, Mbps), pick(efficiency, HostFlows.optionRow)), ofParts(ofOthers, HostFlows.flow)),
  });
const { linkEfficiency, spanEfficiency } = Options;
const fabricMbpsAtoB = wire(
  'Fabric A to B Mb/s',
  'On a fabric for hosts from A to B',
  plus(HostFlows.fabricOutA, HostFlows.fabricBackB),
  linkEfficiency,
  PartFlows.fabricMbpsAtoB,
);
const fabricMbpsBtoA = wire(
  'Fabric B to A Mb/s',
  'On a fabric for hosts from B to A',
  plus(HostFlows.fabricOutB, HostFlows.fabricBackA),
  linkEfficiency,
  PartFlows.fabricMbpsBtoA,
);
const hostMbpsAtoB = wire(
  'Host A to B Mb/s',
  'IO of IP hosts from A to B',
  plus(HostFlows.hostOutA, HostFlows.hostBackB),
  spanEfficiency,
  PartFlows.hostMbpsAtoB,
);
const hostMbpsBtoA = wire(
  'Host B to A Mb/s',
  'IO of IP hosts from B to A',
  plus(HostFlows.hostOutB, HostFlows.hostBackA),
  spanEfficiency,
  PartFlows.hostMbpsBtoA,
);
const hostMbps = numberColumn(hostFlows, {
  heading: 'Host Mb/s',
  unit: Mbps,
  description: 'IO of IP hosts in the larger direction',
  formula: max(hostMbpsAtoB, hostMbpsBtoA),
});

export const HostTotals = columns(hostFlows, {
  fabricMbpsAtoB,
  fabricMbpsBtoA,
  hostMbpsAtoB,
  hostMbpsBtoA,
  hostMbps,
});
