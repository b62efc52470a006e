/** npm run test:long -- [--seed N] [paths]: the tests that try random plans, or failures, with as many of them as take hours. */
import { parseArgs } from 'node:util';
import { runTestsWith } from './jestRun.mjs';
import { setUp } from './setup.mjs';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed} is no whole number`);

setUp();
console.log(`Random plans start from seed ${seed}: npm run test:long -- --seed ${seed} tries the same again.`);
runTestsWith(/setup\/effort'|'\.\/plans'/, positionals, { LONG_TESTS: '1', SEED: String(seed) }, '--testTimeout', '6000000');
