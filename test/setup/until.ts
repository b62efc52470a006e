import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds. Throws where it does not within half a minute. */
export async function until(holds: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come to hold within ${withinMs} ms: ${holds.toString()}`);
    await pause(50);
  }
}
