import type { Progress } from '../../explore/progress';
import { hearSignals } from '../hearSignals';
import type { Io } from '../io';
import { progressLine } from '../progressLine';

/** Runs work that is done in steps, and says on a terminal how far it is. @throws Interrupted between two steps. */
export async function runSteps<Result>(steps: Generator<Progress, Result>, io: Io): Promise<Result> {
  const line = progressLine(io);
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (!line.isDue()) continue;
      await hearSignals(io);
      const { of, span, done, all, counted } = step.value;
      line.say(`${[of, span].filter(Boolean).join(', ')}: ${done} of ${all} ${counted}`);
    }
  } finally {
    line.end();
  }
}
