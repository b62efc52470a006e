/** Starts tasks, so many at once, in their order. A task must not fail. */
export function inPool<T>(tasks: readonly (() => Promise<T>)[], atOnce: number): readonly Promise<T>[] {
  const waiting: (() => void)[] = [];
  let running = 0;
  const run = async (task: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) await new Promise<void>((begin) => void waiting.push(begin));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
  return tasks.map(run);
}
