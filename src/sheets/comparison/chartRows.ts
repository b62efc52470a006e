/** Rows of the bars below a block: two bars a platform, their titles and the legend. */
export const barRows = (platforms: number): number => Math.max(13, 7 + Math.ceil(platforms * 1.8));
/** Rows of the chart of shares. */
export const curveRows = 18;
/** Rows of all charts of a block; none where there is nothing to draw. */
export const chartRows = (platforms: number): number => (platforms === 0 ? 0 : barRows(platforms) + 1 + curveRows);
