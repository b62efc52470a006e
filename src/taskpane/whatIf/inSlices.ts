/** How long work may keep the page from answering: less than a frame. */
const sliceMs = 12;

/**
 * Runs work that is done in steps so that the page answers in between, and ends it at once if it is no longer wanted.
 *
 * @param say is told the last step before each pause.
 * @param nowMs a stopwatch, in milliseconds.
 * @param isWanted whether anybody still waits for it; else the answer is null.
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  say: (step: Step) => void,
  isWanted: () => boolean,
  nowMs: () => number,
): Promise<Result | null> {
  let end = nowMs() + sliceMs;
  for (let step = work.next(); isWanted(); step = work.next()) {
    if (step.done) return step.value;
    if (nowMs() < end) continue;
    say(step.value);
    await new Promise((go) => setTimeout(go));
    end = nowMs() + sliceMs;
  }
  return null;
}
