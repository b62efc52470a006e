import { absent, columns, compare, countOf, plus, textColumn, when } from '../../formula';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms, platforms } from '../inputs/products/platforms';
import { options } from '../tables';
import { Options } from './identity';

/*
 * Of added milliseconds whether they are a bound. If sources leave one or two crossings open, or give a fixed part by its
 * ceiling, a row of Platforms takes the larger and lists the field among its disputed figures.
 */
const disputes = (field: string) =>
  countOf(platforms, [PlatformIo.platform, Options.platform], [Platforms.disputed, 'contains', field]);
const bound = (heading: string, io: string, ...fields: readonly string[]) =>
  textColumn(options, {
    heading,
    description: `at most: sources contradict each other about what ${io} gains, and the larger figure stands; none if they do not`,
    formula: when(compare(plus(...fields.map(disputes)), '>', 0), 'at most', absent('text')),
  });

const readHomeMsIs = bound('Read home is', 'a home read', 'readHomeCrossings', 'fixedReadMs');
const readAwayMsIs = bound('Read away is', 'an away read', 'readAwayCrossings', 'fixedReadMs');
const writeHomeMsIs = bound('Write home is', 'a home write', 'writeHomeCrossings', 'hostCrossingsHomeWrite', 'fixedWriteMs');
const writeAwayMsIs = bound('Write away is', 'an away write', 'writeAwayCrossings', 'hostCrossingsAwayWrite', 'fixedWriteMs');

export const Bounds = columns(options, { readHomeMsIs, readAwayMsIs, writeHomeMsIs, writeAwayMsIs });
