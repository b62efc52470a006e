/** The name of a chart of ours on its sheet, counted from 0: by it a refresh finds the chart again, whoever wrote it. */
export const chartName = (at: number): string => `Metro_Chart_${at + 1}`;

/** Whether a chart of a sheet is one of ours. */
export const isOurChart = (name: string): boolean => /^Metro_Chart_\d+$/.test(name);
