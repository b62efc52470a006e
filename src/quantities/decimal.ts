import { Decimal as Shared } from 'decimal.js';

/**
 * The one Decimal of the program: a private clone, since decimal.js keeps its settings globally.
 * 34 significant digits; halves round away from zero, as Excel's ROUND does.
 */
export const Decimal = Shared.clone({ precision: 34, rounding: Shared.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

/** An exact number of the program. */
export type Decimal = InstanceType<typeof Decimal>;
