import { absent, and, type Column, columns, compare, isStated, pick, plus, textColumn, when } from '../../formula';
import { Disputes } from '../copies/disputes';
import { options } from '../tables';
import { Options } from './identity';
import { OptionLatency } from './latency';

/*
 * Of added milliseconds whether they are a bound. If sources leave one or two crossings open, or give a fixed part by its
 * ceiling, a row of Platforms takes the larger and lists the field among its disputed figures. A fixed part counts only if it is
 * stated: before an array of which none is, the ceiling of the platform bounds nothing.
 */
const bound = (
  heading: string,
  io: string,
  fixedMs: Column<'Options'>,
  fixed: Column<'Copies'>,
  ...crossings: readonly Column<'Copies'>[]
) =>
  textColumn(options, {
    heading,
    description: `at most: sources contradict each other about what ${io} gains, and the larger figure stands; none if they do not`,
    formula: when(
      compare(plus(...crossings.map(ofCopies)), '>', 0),
      'at most',
      when(and(isStated(fixedMs), compare(ofCopies(fixed), '>', 0)), 'at most', absent('text')),
    ),
  });
const ofCopies = (of: Column<'Copies'>) => pick(of, Options.copiesRow);

const { writeHomeDisputed, writeAwayDisputed, hostHomeDisputed, hostAwayDisputed, fixedWriteDisputed } = Disputes;
const { readHomeDisputed, readAwayDisputed, fixedReadDisputed } = Disputes;
const { fixedReadMs, fixedWriteMs } = OptionLatency;
const readHomeMsIs = bound('Read home is', 'a home read', fixedReadMs, fixedReadDisputed, readHomeDisputed);
const readAwayMsIs = bound('Read away is', 'an away read', fixedReadMs, fixedReadDisputed, readAwayDisputed);
const writeHomeMsIs = bound(
  'Write home is',
  'a home write',
  fixedWriteMs,
  fixedWriteDisputed,
  writeHomeDisputed,
  hostHomeDisputed,
);
const writeAwayMsIs = bound(
  'Write away is',
  'an away write',
  fixedWriteMs,
  fixedWriteDisputed,
  writeAwayDisputed,
  hostAwayDisputed,
);

export const Bounds = columns(options, { readHomeMsIs, readAwayMsIs, writeHomeMsIs, writeAwayMsIs });
