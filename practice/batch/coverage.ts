import { HostError } from './handlers';

/** Why a member could not be found. */
export type Why =
  /** The declarations do not know it. */
  | 'not in the API'
  /** It belongs to a requirement set that the host was told not to support. */
  | 'above the requirement set'
  /** Excel has it and this host does not. */
  | 'not in this host';

export interface Missing {
  /** Such as `Worksheet.getRange`. */
  readonly member: string;
  readonly why: Why;
  /** How often it was asked for. */
  readonly times: number;
}

/** What was asked for and not found: what is left to do, and calls that a program forgot to gate. */
export class Coverage {
  readonly #missing = new Map<string, Missing>();

  note(member: string, why: Why): void {
    this.#missing.set(member, { member, why, times: (this.#missing.get(member)?.times ?? 0) + 1 });
  }

  /** Notes it, and answers the error that the add-in gets. */
  apiNotFound(member: string, why: Why): HostError {
    this.note(member, why);
    const reason = why === 'above the requirement set' ? 'it may be available in a newer version' : why;
    return new HostError('ApiNotFound', `The API ${member} could not be found: ${reason}.`, 404);
  }

  list(): readonly Missing[] {
    return [...this.#missing.values()];
  }
}
