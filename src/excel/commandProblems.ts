import type { PlacedProblem } from '../plan/fromCells/placed';

/** Why a command was not begun, where no cell is to blame. */
const problems = {
  'already-started': [
    'The workbook has input sheets already.',
    'Edit them, or begin in another workbook: nothing of yours is ever replaced.',
  ],
  'no-inputs': ['The workbook has no input sheets.', 'Start with the example or with empty tables.'],
  'inputs-change': [
    'The inputs changed while they were compared, three times in a row.',
    'Wait until nobody else types into the input sheets, and compare again.',
  ],
} as const;

export function commandProblem(code: keyof typeof problems): PlacedProblem {
  const [reason, remedy] = problems[code];
  return { code, where: 'Workbook', value: '', reason, remedy, place: null };
}
