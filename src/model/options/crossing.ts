import { columns, compare, countOf, numberColumn, orElse, pick, rowColumn, rowOf, textColumn, when } from '../../formula';
import { inputOrDefault } from '../inputs/input';
import { Transports } from '../inputs/network/transports';
import { Platforms } from '../inputs/products/platforms';
import { LinkChoice } from '../links/linkChoice';
import { Links } from '../links/linkNeeds';
import { Framing } from '../routes/framing';
import { links, options } from '../tables';
import { Options } from './identity';

/** How the storage of an option crosses: in which framing, and over what of what is bought. */
const framingInUse = textColumn(options, {
  heading: 'Framing in use',
  description: 'What its storage traffic crosses in: as the platform states, else as the span does',
  formula: orElse(pick(Platforms.framing, Options.platformRow), pick(Framing.framing, Options.routeRow)),
});
const framingInUseRow = rowColumn(options, {
  heading: 'Framing in use row',
  description: 'Row in Transports',
  formula: rowOf(Transports.framing, framingInUse),
});
const overTcp = textColumn(options, {
  heading: 'Over TCP',
  description: 'Whether TCP connections carry that framing',
  formula: inputOrDefault(Transports.overTcp, framingInUseRow),
});
const linksOver = (heading: string, over: string) =>
  numberColumn(options, {
    heading,
    description: `Links bought that carry its storage over ${over}`,
    formula: countOf(links, [Links.option, Options.option], [LinkChoice.storageOver, over]),
  });
const linksOverFC = linksOver('Links over FC', 'FC');
const linksOverIP = linksOver('Links over IP', 'IP');
const storageOver = textColumn(options, {
  heading: 'Storage over',
  description: 'What the circuits bought carry its storage over: FC itself, IP, or nothing where none is bought',
  formula: when(compare(linksOverFC, '>', 0), 'FC', when(compare(linksOverIP, '>', 0), 'IP', 'nothing')),
});

export const Crossing = columns(options, { framingInUse, framingInUseRow, overTcp, linksOverFC, linksOverIP, storageOver });
