import { columns, compare, countOf, numberColumn, orElse, rowColumn, rowOf, textColumn, when } from '../../../formula';
import { Transports } from '../../inputs/network/transports';
import { Platforms } from '../../inputs/products/platforms';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { Framing } from '../../routes/framing';
import { fit, links } from '../../tables';
import { FitRows, ofPlatform, ofRoute } from '../option';

/** How the storage of an option crosses: in which framing, and over what of what is bought. */
const framingInUse = textColumn(fit, {
  heading: 'Framing in use',
  description: 'What its storage traffic crosses in: as the platform states, else as the span does',
  formula: orElse(ofPlatform(Platforms.framing), ofRoute(Framing.framing)),
});
const framingInUseRow = rowColumn(fit, {
  heading: 'Framing in use row',
  description: 'Row in Transports',
  formula: rowOf(Transports.framing, framingInUse),
});
const linksOver = (heading: string, over: string) =>
  numberColumn(fit, {
    heading,
    description: `Links bought that carry its storage over ${over}`,
    formula: countOf(links, [Links.option, FitRows.option], [LinkChoice.storageOver, over]),
  });
const linksOverFC = linksOver('Links over FC', 'FC');
const linksOverIP = linksOver('Links over IP', 'IP');
const storageOver = textColumn(fit, {
  heading: 'Storage over',
  description: 'What the circuits bought carry its storage over: FC itself, IP, or nothing where none is bought',
  formula: when(compare(linksOverFC, '>', 0), 'FC', when(compare(linksOverIP, '>', 0), 'IP', 'nothing')),
});

/** Over Fibre Channel there are no packets to lose, to vary or to be too large. */
export const inPackets = compare(storageOver, '<>', 'FC');

export const Crossing = columns(fit, { framingInUse, framingInUseRow, linksOverFC, linksOverIP, storageOver });
