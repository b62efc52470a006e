import { cellAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { columnOf } from '../../plan/values/valueCells';
import { wholeColumn } from '../../formula/references';
import { include, reason, workload, workloads, workloadSpan } from '../../model/inputs/workloads';
import { loads } from '../../model/tables';
import type { Column } from '../../formula';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import { type BlockPlace, type ComparisonPlaces, lines, nameRow } from '../comparison/comparisonPlaces';
import { decidedLine } from '../comparison/decidedLines';
import { joined, type Live } from '../live';
import { outputSheets } from '../places';

/** More would leave no room on the page. */
const most = 8;

/** What the user decided, a line each: options forced in or left out, and workloads left out, with their reasons. */
export function decisionLines(calculation: Calculation<Decimal>, { blocks }: ComparisonPlaces): readonly (Live | string)[] {
  const all = [...blocks.flatMap(ofBlock), ...workloadsLeftOut(calculation)];
  const kept = all.length > most ? all.slice(0, most - 1) : all;
  const more = all.length - kept.length;
  return [...kept, ...(more > 0 ? [`and ${more} more: see Choices and Workloads.`] : [])];
}

/** Read from the Comparison, so that they follow the choices. */
function ofBlock({ name, nameCell, options }: BlockPlace): Live[] {
  const there = (cell: string, value: string): Live => ({ formula: sheetReference(outputSheets.comparison, cell), value });
  return options.flatMap((option) => {
    const decided = lines.find(({ id }) => id === decidedLine)!.figure!(option);
    if (decided.value === '') return [];
    const { platform } = option;
    return [
      joined(
        there(cellAddress({ row: nameRow, column: platform.column }), platform.name),
        ', ',
        there(nameCell, name),
        ': ',
        there(option.cell(decidedLine), String(decided.value)),
      ),
    ];
  });
}

const numberInPlan = columnOf(loads, 'no');

function workloadsLeftOut({ plan }: Calculation<Decimal>): Live[] {
  return (plan.tables.get(workloads) ?? []).flatMap((row, at) => {
    if (row[include.field] !== 'no') return [];
    const number = `INDEX(${wholeColumn(numberInPlan)},${at + 1})`;
    const cell = (column: Column): Live => ({
      formula: `INDEX(${wholeColumn(column)},${number})`,
      value: String(row[column.field] ?? ''),
    });
    const why = cell(reason);
    const said = {
      formula: `IF(${why.formula}="","no reason is given",${why.formula})`,
      value: why.value === '' ? 'no reason is given' : why.value,
    };
    const line = joined('Workload ', cell(workload), ', ', cell(workloadSpan), ': left out: ', said);
    return [{ formula: `IF(${cell(include).formula}="no",${line.formula},"")`, value: line.value }];
  });
}
