import { cellAddress } from '../../a1/addresses';
import type { Column } from '../../formula';
import type { CheckName } from '../../model/checks';
import { checkInputs } from '../../model/checks/inputs';
import { TcpBound } from '../../model/checks/network/tcpBound';
import { toConfirm } from '../../model/checks/status';
import { Loads } from '../../model/loads/loads';
import { Circuits } from '../../model/links/circuits';
import { Spans } from '../../model/inputs/network/spans';
import { Offers } from '../../model/inputs/offers';
import { LinkBounds } from '../../model/links/linkBounds';
import { LinkOffer } from '../../model/links/linkOffer';
import { Movers } from '../../model/movers/movers';
import { Validations } from '../../model/movers/validations';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { headingRow } from '../describe/headingRow';
import { placeText } from '../fromCells/places';
import type { OptionFacts } from './optionFacts';
import { rowFrom, rowsWith } from './rows';

/** A cell of an input table. Rows count from 0. */
export interface InputCell {
  readonly column: Column;
  readonly row: number;
}

/** `Spans!F5`: where the cell stands in a new workbook. */
export function cellText({ column, row }: InputCell): string {
  const cells = cellAddress({ row: headingRow + 1 + row, column: column.table.columns.indexOf(column) });
  return placeText({ sheet: column.table.name, cells });
}

/** The row of an input table that an option reads, by the name of the table. */
const rowOf: Readonly<Record<string, (facts: OptionFacts) => number | null>> = {
  Spans: ({ reading, route }) => rowFrom(reading, RouteEstimate.spanRow, route),
  Platforms: ({ platform }) => platform,
  Hypervisors: ({ reading, validations: [first] }) => {
    const mover = first === undefined ? undefined : rowsWith(reading, Movers.mover, reading.cell(Validations.mover, first))[0];
    return mover === undefined ? null : rowFrom(reading, Movers.hypervisorRow, mover);
  },
  Workloads: ({ reading, route }) => {
    const load = rowsWith(reading, Loads.span, reading.cell(RouteEstimate.span, route))[0];
    return load === undefined ? null : rowFrom(reading, Loads.no, load);
  },
  Offers: ({ reading, links }) => {
    const bought = links.map((link) => rowFrom(reading, LinkOffer.chosenRow, link)).find((row) => row !== null);
    return bought === undefined || bought === null ? null : rowFrom(reading, Circuits.offerRow, bought);
  },
};

/** Of a check that is answered in one of several cells, which one it is here. */
const cellOf: Readonly<Partial<Record<CheckName, (facts: OptionFacts, status: string) => InputCell | null>>> = {
  'TCP bound': (facts, status) => {
    const row = rowFrom(facts.reading, RouteEstimate.spanRow, facts.route);
    return row !== null && isFramingOpen(facts, status) ? { column: Spans.framing, row } : null;
  },
  'client signal': (facts) => {
    const link = facts.links.find((each) => facts.is(LinkBounds.signalOpen, each, 'yes'));
    const bought = link === undefined ? null : rowFrom(facts.reading, LinkOffer.chosenRow, link);
    const row = bought === null ? null : rowFrom(facts.reading, Circuits.offerRow, bought);
    return row === null ? null : { column: Offers.clientSignal, row };
  },
};

/** The input that answers or changes what a check says: the vendor's limit if it is blank, else what the user states. */
export function inputOf(facts: OptionFacts, check: CheckName, status: string): InputCell | null {
  const own = cellOf[check]?.(facts, status);
  if (own) return own;
  const { yours, vendors } = checkInputs[check] ?? {};
  const column = status === 'not published' ? (vendors ?? yours) : (yours ?? vendors);
  const row = column ? (rowOf[column.table.name]?.(facts) ?? null) : null;
  return column && row !== null ? { column, row } : null;
}

/** Whether it is the framing, not the window, that has to be confirmed. */
export const isFramingOpen = (facts: OptionFacts, status: string): boolean =>
  status === toConfirm && facts.is(TcpBound.tcpOpen, facts.fit, 'yes');
