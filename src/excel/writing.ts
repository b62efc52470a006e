import type { Before } from '../refresh/before';
import type { Edit } from '../refresh/edit';
import { type Ground, groundOf } from './carryOut/ground';
import { write } from './carryOut/write';
import { hiddenAgain } from './hiddenAgain';
import { type Asked, NotWritten } from './openWorkbook';
import { putBack } from './putBack';
import { isRefusal, refusal } from './refusals';
import { breath } from './breath';

/** Of the time that a command takes, as far as it can be foretold. */
const shareBeforeWriting = 0.5;

export interface Writing extends Asked {
  /** Notes that are there, by sheet. */
  readonly notes?: Ground['notes'];
}

/**
 * Carries out edits. Where the host refuses one, or the user cancels, everything is put back. Resolves to the ids of the sheets
 * by their names.
 *
 * @throws NotWritten with how the workbook was left; an `AbortError` where the user cancelled and everything was put back.
 */
export async function carryOut(
  context: Excel.RequestContext,
  before: Before,
  edits: readonly Edit[],
  { progress, signal, notes = new Map() }: Writing,
): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  const [mark, ...rest] = edits;
  const list = mark ? [mark, ...hiddenAgain(before), ...rest] : [];
  const written = async (done: number, of: number): Promise<void> => {
    const doing = of > 1 ? `Writing, ${done} of ${of}` : 'Writing';
    progress?.({ doing, share: shareBeforeWriting + ((1 - shareBeforeWriting) * done) / of });
    await breath();
  };
  progress?.({ doing: 'Writing', share: shareBeforeWriting });
  await breath();
  try {
    const last = (): void => {
      // What came new is what its user wants to look at; a refresh leaves them where they are.
      const added = list.find(({ kind }) => kind === 'addSheet');
      if (added?.kind === 'addSheet') worksheets.getItem(added.sheet).activate();
      worksheets.load('items/id,items/name');
    };
    await write({ ...groundOf(context, before), notes }, list, { written, signal, last });
  } catch (error) {
    const isAsBefore = await putBack(context, before, list).catch(notPutBack);
    if (!isAsBefore) await hearAgain(context);
    if (isAsBefore && !isRefusal(error)) throw error;
    throw new NotWritten([refusal(error)], isAsBefore ? 'as before' : 'unfinished', { cause: error });
  }
  return new Map((list.length > 0 ? worksheets.items : []).map(({ name, id }) => [name, id]));
}

/** The host refuses even that, or does not answer: the mark of an unfinished writing stays, and what failed first is told. */
function notPutBack(error: unknown): false {
  if (!isRefusal(error)) throw error;
  return false;
}

/** Changes of the inputs must be heard again, however the writing ended; a host that refuses even this has been told of already. */
async function hearAgain(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync().catch(notPutBack);
}
