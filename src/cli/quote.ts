import '../model';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { run } from './run';

// A reader that has seen enough, such as `head`, closes the pipe: no mistake of anyone.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  readFile: (file) => readFile(file, 'utf8'),
  openFile: (file) => createReadStream(file) as AsyncIterable<Uint8Array>,
  writeFile: (file, content) => writeFile(file, content),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTty: process.stdout.isTTY === true,
  noColour: (process.env.NO_COLOR ?? '') !== '',
});
