import type { InputDifference } from './inputDifference';

interface Span {
  readonly options: readonly { readonly drivers: readonly { readonly inputs: readonly InputDifference[] }[] }[];
}

/** The inputs that move a total, by themselves or together with others. */
export function movingInputs(inputs: readonly InputDifference[], spans: readonly Span[]): readonly InputDifference[] {
  const nameOf = ({ what, label }: InputDifference): string => `${what} ${label}`;
  const named = new Set(
    spans.flatMap(({ options }) => options.flatMap(({ drivers }) => drivers.flatMap((driver) => driver.inputs.map(nameOf)))),
  );
  return inputs.filter((input) => named.has(nameOf(input)));
}
