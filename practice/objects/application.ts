import { handler, HostObject } from '../batch/handlers';
import type { Grid } from '../grid/grid';

const modes = { automatic: 'Automatic', automaticExceptTables: 'AutomaticExceptTables', manual: 'Manual' } as const;
const gridModes = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;

const child = (type: string) => ({ get: () => new HostObject(type, null) });

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
      CultureInfo: child('CultureInfo'),
    },
    methods: {
      Calculate: () => grid.calculate(),
      // A request is handed to the grid as one piece, so that nothing is calculated or drawn before its end.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });

/** `context.application.cultureInfo`, and what it holds. */
export const cultureInfo = () =>
  handler<null>({
    properties: {
      Name: { get: () => 'en-US' },
      NumberFormat: child('NumberFormatInfo'),
      DatetimeFormat: child('DatetimeFormatInfo'),
    },
  });
export const numberFormatInfo = () =>
  handler<null>({
    properties: {
      NumberDecimalSeparator: { get: () => '.' },
      NumberGroupSeparator: { get: () => ',' },
      CurrencySymbol: { get: () => '$' },
    },
  });
export const datetimeFormatInfo = () =>
  handler<null>({
    properties: {
      DateSeparator: { get: () => '/' },
      ShortDatePattern: { get: () => 'M/d/yyyy' },
      LongDatePattern: { get: () => 'dddd, MMMM d, yyyy' },
      TimeSeparator: { get: () => ':' },
      LongTimePattern: { get: () => 'h:mm:ss AM/PM' },
    },
  });
