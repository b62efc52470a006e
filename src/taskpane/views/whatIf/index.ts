import { loadLoops } from '../../../plan/fast';
import './whatIf';

/** Fetches the model in the form that is fast enough to follow a hand. */
export async function ready(): Promise<void> {
  await loadLoops();
}
