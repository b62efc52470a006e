import type { Quoted } from '../../plan/quote';
import type { Workbook } from '../../workbook/workbook';
import { report } from '../report';
import { asValues, withNotice } from './asValues';

/**
 * The author's workbook as values that cannot move: no formula, every sheet protected. Its inputs stand where they stood, so that it
 * can be quoted again as any workbook of ours.
 */
export function frozenWorkbook(quoted: Quoted): Workbook {
  const workbook = report(quoted);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...withNotice(asValues(sheet), 'Frozen quote', quoted.calculation.plan),
      entries: [],
      protected: true,
    })),
  };
}
