/** What the add-in cost: round trips, actions, cells and bytes since the start or the last `reset`. */
export class Ledger {
  /** Batches that came, those refused too; not those by which the library lets go of ranges after a run. */
  batches = 0;
  /** Actions begun, the client library's own (instantiate, trace) too. */
  actions = 0;
  /** Cells of two-dimensional lists in answers, and in what was set or given to a method. */
  cellsRead = 0;
  cellsWritten = 0;
  /** UTF-8 bytes of the batches' JSON. */
  bytesReceived = 0;
  bytesSent = 0;

  reset(): void {
    this.batches = this.actions = this.cellsRead = this.cellsWritten = this.bytesReceived = this.bytesSent = 0;
  }
}
