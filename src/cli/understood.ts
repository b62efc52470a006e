import type { Understood } from '../plan/written/understood';
import { printable } from './text';

/** What texts of a plan were taken for, a line each, for its author to check; empty if there were none. */
export const understoodText = (found: readonly Understood[]): string => found.map((line) => `${understoodLine(line)}\n`).join('');

/** `understood: spans[1].workingRouteKm 50 mi = 80.4672 km` */
export const understoodLine = ({ where, written, value, unit, about }: Understood): string =>
  `understood: ${printable(where)} ${printable(written)} = ${printable([figure(value), unit, about && `(${about})`].filter(Boolean).join(' '))}`;

/** To six digits: what a conversion adds behind them nobody checks. The values file holds the whole number. */
const figure = (value: string): string => (/^-?\d+\.\d+$/.test(value) ? String(Number(Number(value).toPrecision(6))) : value);
