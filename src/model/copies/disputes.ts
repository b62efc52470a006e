import { columns, countOf, numberColumn } from '../../formula';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms, platforms } from '../inputs/products/platforms';
import { copies } from '../tables';
import { HostIo } from './hostIo';

/** Whether sources contradict each other about a figure of what a read or a write gains. */
const disputed = (what: string, field: string) =>
  numberColumn(copies, {
    heading: `${what} disputed`,
    description: `1: the platform lists ${field} among its disputed figures; 0: it does not`,
    formula: countOf(platforms, [PlatformIo.platform, HostIo.platform], [Platforms.disputed, 'contains', field]),
  });

export const Disputes = columns(copies, {
  writeHomeDisputed: disputed('Write home', 'writeHomeCrossings'),
  writeAwayDisputed: disputed('Write away', 'writeAwayCrossings'),
  hostHomeDisputed: disputed('Host home write', 'hostCrossingsHomeWrite'),
  hostAwayDisputed: disputed('Host away write', 'hostCrossingsAwayWrite'),
  fixedWriteDisputed: disputed('Fixed write', 'fixedWriteMs'),
  readHomeDisputed: disputed('Read home', 'readHomeCrossings'),
  readAwayDisputed: disputed('Read away', 'readAwayCrossings'),
  fixedReadDisputed: disputed('Fixed read', 'fixedReadMs'),
});
