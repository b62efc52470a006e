import { axes } from '../../explore/axes/axes';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { shown } from '../figures';

interface Along {
  readonly of: keyof typeof axes;
  readonly unit: string;
}

/** A value of an axis as people read it: shares as percentages; to its step, or without zeros at its end. */
export function axisValue({ of, unit }: Along, text: ValueText, { signed = false, toStep = false } = {}): string {
  if (text === null) return shown(null, 0);
  const isShare = unit === '%';
  const step = Math.log10(axes[of].perUnit) - (isShare ? 2 : 0);
  const figure = new Decimal(text).times(isShare ? 100 : 1).toDecimalPlaces(step);
  return shown(figure.toFixed(), toStep ? step : figure.decimalPlaces(), signed);
}
