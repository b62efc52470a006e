import { absent, type Column, compare, is, pick, rowOf, when } from '../../formula';
import { ms, one } from '../../quantities/units';
import { paths } from '../inputs/assumptions';
import * as latency from '../options/latency';
import { option, optionProtectRttMs, optionRttMs, optionWorkingRttMs } from '../options/identity';
import { pathLosses } from '../tables';
import { key, quantity, wording } from '../working';

/** What is lost, in the order of the rows. */
export const lostPaths = ['none', 'working', 'protect'] as const;

/** Round trip and writes with all paths, and on what survives when one is lost. What crosses is the same. Shown; nothing asks it. */
key(pathLosses, 'Span', 'span', 'The span');
key(pathLosses, 'Platform', 'platform', 'Key of the platform');
const ofOption = key(pathLosses, 'Option', 'option', 'Span and platform in one');
const lost = key(pathLosses, 'Lost', 'lost', 'none: all paths hold; working or protect: that path is lost');
const row = quantity(pathLosses, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, ofOption));
const survivor = wording(
  pathLosses,
  'Survivor',
  'survivor',
  'What carries everything then: all paths, of which the slower counts; the working path; those by the protect route; none, where there was but one path',
  when(
    is(lost, 'none'),
    'all',
    when(compare(paths, '=', 1), 'none', when(is(lost, 'working'), 'protect', when(compare(paths, '=', 2), 'working', 'all'))),
  ),
);

const surviving = (heading: string, field: string, means: string, all: Column, working: Column, protect: Column): Column =>
  quantity(
    pathLosses,
    heading,
    field,
    ms,
    means,
    when(
      is(survivor, 'none'),
      absent('number', ms),
      when(is(survivor, 'all'), pick(all, row), when(is(survivor, 'working'), pick(working, row), pick(protect, row))),
    ),
  );
surviving('RTT', 'rttMs', 'Round trip on what survives', optionRttMs, optionWorkingRttMs, optionProtectRttMs);
surviving(
  'Write home ms',
  'writeHomeMs',
  'What a home write gains on it',
  latency.writeHomeMs,
  latency.writeHomeWorking,
  latency.writeHomeProtect,
);
surviving(
  'Write away ms',
  'writeAwayMs',
  'What an away write gains on it',
  latency.writeAwayMs,
  latency.writeAwayWorking,
  latency.writeAwayProtect,
);
