import type { Decimal } from '../../quantities/decimal';
import type { Range } from './axis';

/** From about a quarter of what is planned to about four times as much, in steps of two digits. */
export function quarters(today: Decimal): Range {
  const step = today.div(4).toSignificantDigits(2);
  return { from: step, to: step.times(16), steps: 15 };
}
