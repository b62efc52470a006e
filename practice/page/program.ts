import type { Grid } from '../grid/grid';
import { createHandlers } from '../objects';
import { DocumentSettings, PracticeHost } from '../protocol';
import type { Surface } from '../surface/surface';

/** The program around the add-in: one workbook, and a host over it for one version of the API at a time. */
export class Program {
  #host: PracticeHost;
  readonly #settings: DocumentSettings;

  constructor(
    readonly grid: Grid,
    private readonly surface: Surface,
    upTo?: string,
  ) {
    this.#settings = new DocumentSettings(grid.settings);
    this.#host = this.#newHost(upTo);
  }

  /** With counters, faults and what was found missing of its own. Another one after `support`. */
  get host(): PracticeHost {
    return this.#host;
  }

  /** From now on the API is there up to this version; undefined: as far as the client library has it. Pages must be loaded anew. */
  support(upTo: string | undefined): void {
    this.#host = this.#newHost(upTo);
  }

  #newHost(upTo: string | undefined): PracticeHost {
    const { grid, surface } = this;
    return new PracticeHost({
      handlers: createHandlers(grid),
      surface,
      hostOrigin: location.origin,
      addinOrigin: location.origin,
      settings: this.#settings,
      asOne: (work) => grid.batch(work),
      ...(upTo === undefined ? {} : { upTo }),
    });
  }
}
