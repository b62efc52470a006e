import { handler } from '../batch/handlers';
import type { Grid } from '../grid/grid';

const modes = { automatic: 'Automatic', automaticExceptTables: 'AutomaticExceptTables', manual: 'Manual' } as const;
const gridModes = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;

/** `context.application`. The locale is that of the host: English, United States. */
export const application = (grid: Grid) =>
  handler<null>({
    properties: {
      CalculationMode: {
        get: () => modes[grid.calculationMode],
        set: (_, mode) => grid.setCalculationMode(gridModes[mode as keyof typeof gridModes]),
      },
      // The grid calculates before it answers.
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: () => '.' },
      ThousandsSeparator: { get: () => ',' },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: () => grid.calculate(),
      // A request is handed to the grid as one piece, so that nothing is calculated or drawn before its end.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
