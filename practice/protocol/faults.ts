import { HostError } from '../batch/handlers';
import { type ActionSeen, Silence } from '../batch/interpreter';

/** An action by its number (from 1, as the ledger counts), by its member (`Range.values`), or by anything else about it. */
export type Which = number | string | ((action: ActionSeen) => boolean);

/** Lifts what was asked for. */
export type Lift = () => void;

interface Fault {
  readonly matches: (action: ActionSeen) => boolean;
  readonly error: Error;
  readonly once: boolean;
}

const matcher = (which: Which): ((action: ActionSeen) => boolean) => {
  if (typeof which === 'function') return which;
  return typeof which === 'number' ? ({ number }) => number === which : ({ member }) => member === which;
};

/** Failures on demand. */
export class Faults {
  readonly #faults = new Set<Fault>();

  /** The action that matches fails with this code: once, or every one until lifted. What came before it in its batch stays. */
  failAt(which: Which, code: string, message = code, { times = 'once' }: { times?: 'once' | 'always' } = {}): Lift {
    return this.#add({ matches: matcher(which), error: new HostError(code, message), once: times === 'once' });
  }

  /** From the action that matches no batch is answered or carried out any more, that one included, until lifted. */
  silenceFrom(which: Which): Lift {
    const matches = matcher(which);
    let reached = false;
    return this.#add({ matches: (action) => (reached ||= matches(action)), error: new Silence(), once: false });
  }

  /** Throws where the action shall fail. */
  check(action: ActionSeen): void {
    for (const fault of this.#faults) {
      if (!fault.matches(action)) continue;
      if (fault.once) this.#faults.delete(fault);
      throw fault.error;
    }
  }

  liftAll(): void {
    this.#faults.clear();
  }

  #add(fault: Fault): Lift {
    this.#faults.add(fault);
    return () => this.#faults.delete(fault);
  }
}
