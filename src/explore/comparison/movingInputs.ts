import type { ComparedSpan } from './compare';
import type { InputDifference } from './inputDifference';

/** The inputs that move a total, by themselves or together with others. */
export function movingInputs(
  inputs: readonly InputDifference[],
  spans: readonly Pick<ComparedSpan, 'options'>[],
): readonly InputDifference[] {
  const nameOf = ({ what, label }: InputDifference): string => `${what} ${label}`;
  const named = new Set(
    spans.flatMap(({ options }) => options.flatMap(({ drivers }) => drivers.flatMap((driver) => driver.inputs.map(nameOf)))),
  );
  return inputs.filter((input) => named.has(nameOf(input)));
}
