import {
  absent,
  type Column,
  compare,
  is,
  pick,
  rowOf,
  when,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { ms } from '../../quantities/units';
import { paths } from '../inputs/assumptions';
import { pathLosses } from '../tables';
import { Options } from '../options/identity';
import { OptionLatency } from '../options/latency';

/** What is lost, in the order of the rows. */
export const lostPaths = ['none', 'working', 'protect'] as const;

/** Round trip and writes with all paths, and on what survives when one is lost. What crosses is the same. Shown; nothing asks it. */
const span = textKey(pathLosses, { heading: 'Span', description: 'The span' });
const platform = textKey(pathLosses, { heading: 'Platform', description: 'Key of the platform' });
const option = textKey(pathLosses, { heading: 'Option', description: 'Span and platform in one' });
const lost = textKey(pathLosses, { heading: 'Lost', description: 'none: all paths hold; working or protect: that path is lost' });
const optionRow = rowColumn(pathLosses, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const survivor = textColumn(pathLosses, {
  heading: 'Survivor',
  description:
    'What carries everything then: all paths, of which the slower counts; the working path; those by the protect route; none, where there was but one path',
  formula: when(
    is(lost, 'none'),
    'all',
    when(compare(paths, '=', 1), 'none', when(is(lost, 'working'), 'protect', when(compare(paths, '=', 2), 'working', 'all'))),
  ),
});

const surviving = (heading: string, description: string, all: Column, working: Column, protect: Column) =>
  numberColumn(pathLosses, {
    heading,
    unit: ms,
    description,
    formula: when(
      is(survivor, 'none'),
      absent('number', ms),
      when(
        is(survivor, 'all'),
        pick(all, optionRow),
        when(is(survivor, 'working'), pick(working, optionRow), pick(protect, optionRow)),
      ),
    ),
  });
const rttMs = surviving('RTT', 'Round trip on what survives', Options.rttMs, Options.workingRttMs, Options.protectRttMs);
const writeHomeMs = surviving(
  'Write home ms',
  'What a home write gains on it',
  OptionLatency.writeHomeMs,
  OptionLatency.writeHomeMsWorking,
  OptionLatency.writeHomeMsProtect,
);
const writeAwayMs = surviving(
  'Write away ms',
  'What an away write gains on it',
  OptionLatency.writeAwayMs,
  OptionLatency.writeAwayMsWorking,
  OptionLatency.writeAwayMsProtect,
);

export const PathLosses = columns(pathLosses, {
  span,
  platform,
  option,
  lost,
  optionRow,
  survivor,
  rttMs,
  writeHomeMs,
  writeAwayMs,
});
