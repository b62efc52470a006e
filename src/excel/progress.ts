import type { Progress, RunOptions } from './openWorkbook';

/** Reports progress and lets the page paint it, before work that keeps the thread busy. */
export async function showProgress(progress: RunOptions['progress'], now: Progress): Promise<void> {
  progress?.(now);
  await new Promise((resolve) => setTimeout(resolve));
}
