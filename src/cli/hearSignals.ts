import type { Io } from './io';
import { Interrupted } from './userError';

/** A signal is heard only between two pieces of work. @throws Interrupted if one came. */
export async function hearSignals({ interrupted }: Pick<Io, 'interrupted'>): Promise<void> {
  await new Promise((heard) => setImmediate(heard));
  if (interrupted.aborted) throw new Interrupted();
}
