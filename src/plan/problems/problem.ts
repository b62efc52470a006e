/** Data that do not fit: where, what, why, and what to do. Problems are collected and returned, never thrown. */
export interface Problem {
  readonly code: string;
  /** Path in a plan file (`workloads[3].span`), or sheet and cell. */
  readonly where: string;
  /** What stands there, as text; empty where nothing does. */
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}
