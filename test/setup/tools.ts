import { spawnSync } from 'node:child_process';

const inCi = process.env['CI'] === 'true';

/** Something a test needs beside node: a program, or files that lie outside the repository. */
export interface Tool {
  readonly name: string;
  readonly available: boolean;
}

export function installed(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A `describe` that is visibly skipped where the tool is missing, and fails there in CI. */
export function describeWith(tool: Tool, title: string, tests: () => void): void {
  if (tool.available) describe(title, tests);
  else if (inCi) it(`${title}: needs ${tool.name}`, () => expect(tool).toMatchObject({ available: true }));
  else describe.skip(`${title} (skipped: ${tool.name} is not installed)`, tests);
}
