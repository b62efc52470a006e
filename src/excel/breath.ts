/** Lets the page paint before the next step, which keeps the thread. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
