/** The row of the Summary in which the flag stands. */
export const flagRow = 2;
