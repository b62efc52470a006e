/** A point is 1/72 inch, a pixel of the screen 1/96. */
const pxPerPoint = 96 / 72;
/** What a division leaves behind the millionth of a point is no length. */
const perPoint = 1e6;

export const toPx = (points: number): number => points * pxPerPoint;
export const toPoints = (px: number): number => Math.round((px / pxPerPoint) * perPoint) / perPoint;
