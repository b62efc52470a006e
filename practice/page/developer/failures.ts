import { element, input, made, part } from '../elements';
import type { Lift } from '../../protocol';
import type { Program } from '../program';

/** Codes that Excel's documentation lists for errors; any other can be typed. */
const codes = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'Conflict',
  'GeneralException',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'NotImplemented',
  'RequestAborted',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedOperation',
  'UnsupportedSheet',
];

/** Makes the workbook refuse or ignore what the add-in asks. */
export function connectFailures(program: Program): () => void {
  const { sheets } = program.grid;
  const silence = input('silence');
  const cellEditing = input('cell-editing');
  const protect = input('protect');
  let silenced: { readonly host: unknown; readonly lift: Lift } | null = null;

  part('error-codes').append(
    ...codes.map((code) => {
      const option = made('option');
      option.value = code;
      return option;
    }),
  );
  element('fail-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const number = input('fail-number').valueAsNumber;
    const code = input('fail-code').value.trim();
    const { faults, ledger } = program.host;
    faults.failAt(ledger.actions + number, code);
    part('fail-told').textContent = `Action ${number} from now fails once, with ${code}.`;
  });
  silence.addEventListener('change', () => {
    silenced?.lift();
    const { host } = program;
    silenced = silence.checked ? { host, lift: host.faults.silenceFrom(() => true) } : null;
  });
  cellEditing.addEventListener('change', () => {
    program.host.cellEditing = cellEditing.checked;
  });
  protect.addEventListener('change', () => {
    try {
      sheets[protect.checked ? 'protect' : 'unprotect'](sheets.active());
      part('protect-told').textContent = '';
    } catch (error) {
      part('protect-told').textContent = error instanceof Error ? error.message : String(error);
    }
  });

  return () => {
    silence.checked = silenced?.host === program.host;
    cellEditing.checked = program.host.cellEditing;
    protect.checked = sheets.get(sheets.active()).protected;
  };
}
