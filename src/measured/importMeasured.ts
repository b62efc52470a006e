import type { MeasuredFile } from './measured';
import type { ImportOptions } from './options';
import { planWith, settingIn } from './intoPlan';
import { readFiles } from './readFiles';
import { rowOf } from './workloads/rows';
import { type Found, workloadsIn } from './workloadsIn';

/** What became of the files. */
export interface Imported extends Found {
  /** The plan as JSON; null if no file holds anything. */
  readonly plan: unknown;
  /** What the plan still needs, a sentence each. */
  readonly missing: readonly string[];
}

/**
 * From files to a plan. Every file is read whatever the others hold, and all problems are returned at once. The plan is a new one, or
 * `into` with the workloads put into it; `into` itself is not changed.
 */
export async function importMeasured(
  files: readonly MeasuredFile[],
  options: ImportOptions,
  into: unknown = null,
): Promise<Imported> {
  const setting = settingIn(into, options);
  const found = workloadsIn(await readFiles(files, options), options, setting);
  const rows = found.workloads.map((figures) => rowOf(figures, setting.span));
  const { plan, said, lacking } = planWith(into, rows, setting);
  return {
    ...found,
    plan: rows.length === 0 || setting.isNoPlan ? null : plan,
    notes: [...found.notes, ...said],
    missing: lacking,
  };
}
