import type { Decimal } from '../../quantities/decimal';

/** What a line pays for, as bills of materials tell it. */
export type Kind = 'hardware' | 'licence' | 'support' | 'service';

export type Charge = 'one-off' | 'monthly' | 'yearly';

/** A line of a bill of materials. */
export interface BillLine {
  /** Its row in the file, counted from 1. */
  readonly row: number;
  readonly item: string;
  readonly partNumber: string | null;
  /** The column that says so, else the section that it stands in; null if neither is there. */
  readonly site: string | null;
  readonly kind: Kind;
  readonly quantity: Decimal;
  /** Price of one before the discount; without a list price, the net price of one. */
  readonly unitPrice: Decimal;
  /** Share taken off, which brings the line to its amount. */
  readonly discount: Decimal;
  readonly charge: Charge;
  /** What the vendor asks for the line each time it is charged, net, to the cent. */
  readonly amount: Decimal;
}

/** A row that is no cost line, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly what: string;
  readonly why: 'section' | 'subtotal' | 'total' | 'tax' | 'optional' | 'no amount';
}

/** A bill whose lines add up to the total that the vendor states. */
export interface Bill {
  readonly file: string;
  readonly quoteNumber: string | null;
  /** YYYY-MM-DD: last day on which it can be ordered. */
  readonly validTo: string | null;
  /** Code of its currency; null if the file states none. */
  readonly currency: string | null;
  readonly lines: readonly BillLine[];
  readonly leftOut: readonly LeftOutRow[];
  readonly total: Decimal;
  /** What was worked out or taken, a sentence each. */
  readonly notes: readonly string[];
}
