/**
 * How charts draw their series. A platform has the same ink in every chart, whatever its rank; parts of a bar have inks of their
 * own, which no platform has. All are told apart in grey and by any colour vision: lines by dash and marker too, bars by how
 * light they are and by their edge.
 */
import type { Colour, SeriesInk } from './workbook';

/** After Okabe and Ito, darkened until each has a contrast of 3:1 on white (WCAG 1.4.11). */
export const platformColours: readonly Colour[] = ['#0072B2', '#B86E00', '#00805E', '#C84B00', '#9A4F80', '#444444'];
const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'star', 'plus'] as const;
const dashes = ['solid', 'dash', 'dot', 'dashDot'] as const;

const cycle = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** @param at where the platform stands on the sheet Platforms, counted from 0: what no edit of a price moves. */
export function platformInk(at: number): SeriesInk {
  const colour = cycle(platformColours, at);
  return { colour, edge: colour, dash: cycle(dashes, at), marker: cycle(markers, at) };
}

const edge: Colour = '#1F4E5F';
/** Parts of a bar, or bars side by side: the first dark, the second light. */
export const partColours: readonly Colour[] = ['#2F6B80', '#C5DDE5'];

export const partInk = (at: number): SeriesInk => ({ colour: cycle(partColours, at), edge, dash: 'solid', marker: 'circle' });
