import { and, columns, compare, countOf, is, minus, numberColumn, when } from '../../../formula';
import { Loads } from '../../loads/loads';
import { Options } from '../../options/identity';
import { fit, loads } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows, ofOption } from '../option';

const workloadsOf = numberColumn(fit, {
  heading: 'Workloads',
  description: 'Workloads of the span',
  formula: countOf(loads, [Loads.span, FitRows.loadsOf]),
});
const withoutPeak = numberColumn(fit, {
  heading: 'Workloads without peak',
  description: 'of which with a peak factor of 1',
  formula: countOf(loads, [Loads.span, FitRows.loadsOf], [Loads.peakFactor, 1]),
});

/** An asynchronous platform is sized without peaks. */
export const peakFactors = {
  check: 'peak factors',
  asks: 'Has any workload a peak above its stated IO?',
  restsOn: 'Workloads',
  weight: 'purpose',
  says: 'every peak factor is 1: averages size a synchronous link too small',
  description: 'Warns if every peak factor is 1 and the platform is synchronous: writes wait at each peak that a mean hides',
  status: when(
    and(is(ofOption(Options.synchronous), 'yes'), compare(workloadsOf, '>', 0), compare(minus(workloadsOf, withoutPeak), '=', 0)),
    'warning',
    'ok',
  ),
} as const satisfies PlainCheck;

export const PeakFactors = columns(fit, { workloads: workloadsOf, withoutPeak });
