import { type Interpreter, Silence, type Watcher } from '../batch/interpreter';
import { ActionType, type BatchRequest, PathType } from '../batch/wire';
import { type Faults } from './faults';
import { Ledger } from './ledger';
import { OfficeError } from './methods';

/** Greatest JSON of a batch and of its answer, in bytes: 5 MB, as Excel on the web. */
const payloadLimitBytes = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

/** What a batch comes to: the JSON of its answer, an error of the library's, or nothing at all. */
export type Outcome = { readonly body: string } | { readonly error: number } | 'silence';

/** The library lets go of the ranges it kept, some time after the run that made them. No doing of the add-in's. */
const isRelease = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === '_RemoveReference');

/** Whether it asks the program around the document and not the document: the library's own start, and `Office.addin`. */
export const concernsProgram = ({ ObjectPaths }: BatchRequest): boolean => {
  const starts = Object.values(ObjectPaths).filter(({ ParentObjectPathId }) => ParentObjectPathId === undefined);
  return starts.length > 0 && starts.every(({ ObjectPathType: type }) => type === PathType.newObject);
};

/** Counts what batches do and makes fail what shall fail. */
export class Watch implements Watcher {
  #counts: Ledger;

  constructor(
    private readonly ledger: Ledger,
    private readonly faults: Faults,
  ) {
    this.#counts = ledger;
  }

  /** Where the batch that now runs is counted. */
  begin(request: BatchRequest): Ledger {
    this.#counts = isRelease(request) ? new Ledger() : this.ledger;
    return this.#counts;
  }

  onAction(index: number, member: string): void {
    this.#counts.actions += 1;
    this.faults.check({ number: this.#counts === this.ledger ? this.ledger.actions : 0, index, member });
  }

  onCellsRead(count: number): void {
    this.#counts.cellsRead += count;
  }

  onCellsWritten(count: number): void {
    this.#counts.cellsWritten += count;
  }
}

/** `body`: the request as it came, for its size. */
export const runBatch = (request: BatchRequest, body: string, interpreter: Interpreter, watch: Watch): Outcome => {
  const counts = watch.begin(request);
  const received = bytesOf(body);
  counts.batches += 1;
  counts.bytesReceived += received;
  if (received > payloadLimitBytes) return { error: OfficeError.requestTooLarge };
  try {
    const answer = JSON.stringify(interpreter.run(request));
    const sent = bytesOf(answer);
    if (sent > payloadLimitBytes) return { error: OfficeError.responseTooLarge };
    counts.bytesSent += sent;
    return { body: answer };
  } catch (error) {
    if (error instanceof Silence) return 'silence';
    throw error;
  }
};
