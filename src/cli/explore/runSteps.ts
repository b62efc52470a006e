import type { Progress } from '../../explore/progress';
import { hearSignals } from '../hearSignals';
import type { Io } from '../io';

/** Signals are heard so often, and progress is shown again (ms). */
const pauseMs = 100;
/** What is over by then needs no progress (ms). */
const silentMs = 500;

/** Runs work that is done in steps, and says on a terminal how far it is. @throws Interrupted between two steps. */
export async function runSteps<Result>(steps: Generator<Progress, Result>, io: Io): Promise<Result> {
  const begun = io.now();
  let paused = begun;
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      const now = io.now();
      if (now - paused < pauseMs) continue;
      paused = now;
      await hearSignals(io);
      const { of, span, done, all, counted } = step.value;
      if (now - begun > silentMs) io.progress(`${[of, span].filter(Boolean).join(', ')}: ${done} of ${all} ${counted}`);
    }
  } finally {
    io.progress('');
  }
}
