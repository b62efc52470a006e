import { type RequirementSets, type Surface } from '../surface/surface';
import { memberOf, type Means, perform } from './actions';
import { type Coverage } from './coverage';
import { type Handlers, HostError, type HostEvent, HostObject } from './handlers';
import { Members } from './members';
import { Paths } from './paths';
import { Queries } from './query';
import { References } from './references';
import { Registrations } from './registrations';
import { type Action, ActionType, type BatchError, type BatchRequest, type BatchResponse } from './wire';

/** An action that is about to be carried out. */
export interface ActionSeen {
  /** From 1, since the host started or its counters were set back; 0 where it is not counted. */
  readonly number: number;
  /** In its batch, from 0. */
  readonly index: number;
  /** Such as `Worksheet.getRange`, `Range.values`, `Range.load`; `trace`. */
  readonly member: string;
}

/** Sees what happens, and may forbid it. */
export interface Watcher {
  /** Before an action is carried out: a `HostError` makes it fail, anything else ends the batch without an answer. */
  onAction(index: number, member: string): void;
  onCellsRead(count: number): void;
  onCellsWritten(count: number): void;
}

interface InterpreterOptions {
  readonly handlers: Handlers;
  readonly surface: Surface;
  readonly sets: RequirementSets;
  readonly coverage: Coverage;
  readonly watcher: Watcher;
  readonly fire: (event: HostEvent) => void;
  /** Of a handler that threw what is no `HostError`: a fault of the host, which the add-in sees as `GeneralException`. */
  readonly onFault: (error: unknown) => void;
}

/** Carries out the batches of one loaded page. References and registered events last until `close`. */
export class Interpreter {
  readonly references = new References();
  readonly #means: Means;

  constructor(private readonly options: InterpreterOptions) {
    const { handlers, surface, sets, coverage, watcher, fire } = options;
    const members = new Members(handlers, surface, sets, coverage);
    this.#means = {
      members,
      references: this.references,
      registrations: new Registrations(members, fire),
      queries: new Queries(members, this.references, (count) => watcher.onCellsRead(count)),
      onCellsWritten: (count) => watcher.onCellsWritten(count),
    };
  }

  /** A batch that fails stops there; what was written before stays written. */
  run(request: BatchRequest): BatchResponse {
    const paths = new Paths(request.ObjectPaths, new HostObject('Workbook', null), this.#means.members, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      const outcome = this.#carryOut(action, index, paths, request.AutoKeepReference ?? false);
      if (outcome.error) return { Results: results, TraceIds: traces, Error: outcome.error };
      results.push({ ActionId: action.Id, Value: outcome.value });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    }
    return { Results: results, TraceIds: traces };
  }

  close(): void {
    this.#means.registrations.removeAll();
  }

  #carryOut(action: Action, index: number, paths: Paths, keep: boolean): { value?: unknown; error?: BatchError } {
    let member = '';
    try {
      member = memberOf(action, paths);
      this.options.watcher.onAction(index, member);
      return { value: perform(action, paths, keep, this.#means) };
    } catch (error) {
      const refused = this.#asRefusal(error);
      return {
        error: {
          Code: refused.code,
          Message: refused.message,
          HttpStatusCode: refused.httpStatusCode,
          ActionIndex: index,
          Location: member,
        },
      };
    }
  }

  #asRefusal(error: unknown): HostError {
    if (error instanceof HostError) return error;
    if (error instanceof Silence) throw error;
    this.options.onFault(error);
    return new HostError('GeneralException', `The host failed: ${error instanceof Error ? error.message : String(error)}`, 500);
  }
}

/** The host stops answering: thrown by a watcher. */
export class Silence extends Error {}
