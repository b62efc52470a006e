import { exitStatus } from './exitStatus';
import { faultText } from './fault';

/** The last resort, in place of the stack and the minified source that Node would print. Imported first, so that it is there first. */
function onFault(error: unknown): void {
  process.stderr.write(faultText(error), () => process.exit(exitStatus.fault));
}

process.on('uncaughtException', onFault);
process.on('unhandledRejection', onFault);
