/** npm run generate: writes every file of the repository that is made from the program. Read the differences before you keep them. */
import { runTestsWith } from './jestRun.mjs';
import { setUp } from './setup.mjs';

setUp();
runTestsWith(/testGenerated\(/, [], { GENERATE: '1' }, '--testNamePattern', 'npm run generate writes it');
