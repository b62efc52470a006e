import { failuresOf } from '../../catalogue/failures';
import { valuesOf } from '../../catalogue/values';
import { foldKey } from '../../formula';
import { failures, Failures } from '../../model/inputs/products/failures';
import { platforms } from '../../model/inputs/products/platforms';
import { partOf } from '../describe/definitions';
import { type Draft, textOf } from './draft';
import type { Findings } from '../problems/findings';
import { readRow } from './readRow';
import { anyManner } from '../written/manner';
import { type Drafts, rowsOf } from '../problems/references';

/** Adds what the catalogue knows of failures of each platform of which the plan states none. These drafts are also given back. */
export function addFailures(drafts: Drafts, findings: Findings): { readonly drafts: Drafts; readonly added: readonly Draft[] } {
  if (drafts.unreadable.has(failures)) return { drafts, added: [] };
  const stated = new Set(rowsOf(drafts, failures).map((row) => foldKey(textOf(row, Failures.platform) ?? '')));
  const silent = rowsOf(drafts, platforms).flatMap(({ name }) => (name === null || stated.has(foldKey(name)) ? [] : [name]));
  const added = [...new Set(silent)].flatMap((platform) =>
    failuresOf(platform).map(({ event, source, sourceDate, confidence, figures }) => {
      const row = { platform, event, ...valuesOf(figures), source, sourceDate, confidence };
      return readRow(failures, row, `${partOf(failures)} (catalogue)`, findings, anyManner);
    }),
  );
  const rows = new Map(drafts.rows).set(failures, [...rowsOf(drafts, failures), ...added]);
  return { drafts: { ...drafts, rows }, added };
}
