import type { Fact } from './fact';

/** The bare values of a row's figures, under the same names. */
export type Values<Figures> = { readonly [Name in keyof Figures]: Figures[Name] extends Fact<infer Value> ? Value : never };

/** The values of a row's figures without their sources: what a plan that names the row's key gets. */
export function valuesOf<Figures extends object>(figures: Figures): Values<Figures> {
  const values = Object.entries(figures as Record<string, Fact<unknown>>).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(values) as Values<Figures>;
}
