import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exitStatus } from '../../src/cli/exitStatus';
import { runApart } from '../../src/cli/several/runApart';

/** Runs a program of one line in a thread of its own. */
async function ran(program: string): ReturnType<typeof runApart> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'metrospan-'));
  const file = path.join(folder, 'program.cjs');
  writeFileSync(file, program);
  try {
    return await runApart(file, ['one', 'two'], new AbortController().signal);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('A program in a thread of its own has its arguments, and its status, output and messages are told', async () => {
  const program = 'console.log(process.argv.slice(2).join()); console.error("said"); process.exitCode = 2;';
  expect(await ran(program)).toEqual({ status: 2, out: 'one,two\n', err: 'said\n' });
});

test('A thread that breaks off has the status of a fault and says why; the program that started it goes on', async () => {
  const { status, err } = await ran('throw new Error("no memory is left");');
  expect(status).toBe(exitStatus.fault);
  expect(err).toContain('no memory is left');
});
