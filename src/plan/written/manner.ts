import { ruleFacts } from '../../catalogue/constants';
import type { Table } from '../../formula';
import { currency, kilobyteBytes } from '../../model/inputs/assumptions';
import { Offers } from '../../model/inputs/offers';
import type { Counting } from '../../quantities/written/counting';
import { type Charges, usualCharges } from '../../quantities/written/money';
import { type Notation, unknownNotation } from '../../quantities/written/notation';
import { figureOf } from '../describe/assumed';
import { type Definition, inputColumns, isCurrency } from '../describe/definitions';
import { type Draft, textOf } from '../read/draft';
import { chosenWord } from './choices';

/** What has to be known of a plan to understand what was typed into it. */
export interface Manner {
  readonly notation: Notation;
  readonly counting: Counting;
  /** The currency of amounts: that of the row, or of the plan. */
  readonly currency: string;
  /** What amounts are charged by: as the row says, or as usual. */
  readonly charges: Charges;
}

const bytesPerTB = ruleFacts.megabytesPerTB.value * 1e6;

/** The manner of a plan with these assumptions; null while they are read themselves. */
export function mannerOf(notation: Notation, assumptions: Draft | null): Manner {
  const stated = assumptions && figureOf(assumptions, kilobyteBytes);
  const { blank } = kilobyteBytes.input;
  const byDefault = typeof blank === 'object' && 'default' in blank ? Number(blank.default) : 1024;
  return {
    notation,
    counting: { bytesPerKB: stated ?? byDefault, bytesPerTB },
    charges: usualCharges,
    currency: (assumptions && textOf(assumptions, currency)) ?? '',
  };
}

/** The manner of a row: its currency, and what it is charged by, are its own where it states them. */
export function mannerOfRow(table: Table, stated: (definition: Definition) => unknown, manner: Manner): Manner {
  const own = (isIt: (definition: Definition) => boolean, otherwise: string): string => {
    const definition = inputColumns(table).find(isIt);
    const value = definition && stated(definition);
    if (!definition || typeof value !== 'string' || value.trim() === '') return otherwise;
    return chosenWord(value, definition.input.accepts.choices ?? []) ?? value.trim();
  };
  const { currency: ofPlan, charges } = manner;
  return {
    ...manner,
    currency: own(isCurrency, ofPlan),
    charges: {
      period: own((one) => one === Offers.period, charges.period),
      distance: own((one) => one === Offers.distanceUnit, charges.distance),
    },
  };
}

/** For rows of the catalogue, which hold numbers and no texts for them. */
export const anyManner: Manner = mannerOf(unknownNotation, null);
