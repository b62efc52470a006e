import { absent, type Column, columns, compare, pick, plus, textColumn, when } from '../../formula';
import { Disputes } from '../copies/disputes';
import { options } from '../tables';
import { Options } from './identity';

/*
 * Of added milliseconds whether they are a bound. If sources leave one or two crossings open, or give a fixed part by its
 * ceiling, a row of Platforms takes the larger and lists the field among its disputed figures.
 */
const bound = (heading: string, io: string, ...disputes: readonly Column<'Copies'>[]) =>
  textColumn(options, {
    heading,
    description: `at most: sources contradict each other about what ${io} gains, and the larger figure stands; none if they do not`,
    formula: when(compare(plus(...disputes.map((of) => pick(of, Options.copiesRow))), '>', 0), 'at most', absent('text')),
  });

const { writeHomeDisputed, writeAwayDisputed, hostHomeDisputed, hostAwayDisputed, fixedWriteDisputed } = Disputes;
const { readHomeDisputed, readAwayDisputed, fixedReadDisputed } = Disputes;
const readHomeMsIs = bound('Read home is', 'a home read', readHomeDisputed, fixedReadDisputed);
const readAwayMsIs = bound('Read away is', 'an away read', readAwayDisputed, fixedReadDisputed);
const writeHomeMsIs = bound('Write home is', 'a home write', writeHomeDisputed, hostHomeDisputed, fixedWriteDisputed);
const writeAwayMsIs = bound('Write away is', 'an away write', writeAwayDisputed, hostAwayDisputed, fixedWriteDisputed);

export const Bounds = columns(options, { readHomeMsIs, readAwayMsIs, writeHomeMsIs, writeAwayMsIs });
