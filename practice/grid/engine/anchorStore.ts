import type { Area } from '../contract/area';
import { type Anchor, setAnchor } from './anchors';
import type { Engine } from './engine';
import type { Command } from './observer';
import { zoneOf } from './places';

interface AnchorGetters {
  getAnchor(key: string): Anchor | null;
  getAnchorKeys(start: string): string[];
}

/** Blocks that move with their cells, by key. New ones wait to be handed to the engine with other writes. */
export class AnchorStore {
  private readonly waiting = new Map<string, Anchor | null>();

  constructor(private readonly engine: Engine) {}

  set(key: string, area: Area): void {
    this.waiting.set(key, { sheetId: area.sheetId, zone: zoneOf(area) });
  }

  remove(key: string): void {
    this.waiting.set(key, null);
  }

  get(key: string): Anchor | null {
    const waiting = this.waiting.get(key);
    return waiting === undefined ? this.getters.getAnchor(key) : waiting;
  }

  /** Of those that begin with a text. */
  keys(start: string): string[] {
    const kept = this.getters.getAnchorKeys(start).filter((key) => !this.waiting.has(key));
    return [...kept, ...[...this.waiting].filter(([key, anchor]) => anchor && key.startsWith(start)).map(([key]) => key)];
  }

  /** The commands that hand over what is waiting. */
  take(): Command[] {
    const commands = [...this.waiting].map(([key, anchored]) => ({ type: setAnchor, key, anchored }));
    this.waiting.clear();
    return commands;
  }

  private get getters(): AnchorGetters {
    return this.engine.getters as unknown as AnchorGetters;
  }
}
