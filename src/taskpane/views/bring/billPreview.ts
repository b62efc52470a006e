import { html, nothing, type TemplateResult } from 'lit';
import type { Definition } from '../../../plan/describe/definitions';
import type { CellContent } from '../../../plan/fromCells/inputCells';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Answer } from '../../bring/arrivals';
import type { PastedBill } from '../../bring/pastedBill';
import { answerField } from './answer';
import { leftOutList, notesList } from './measuredPreview';

const words = {
  title: (deal: string) => `Bill of materials, deal ${deal}`,
  total: (lines: number, amount: string) =>
    `Its ${lines} ${lines === 1 ? 'line adds' : 'lines add'} up to ${amount}, the net total that the vendor states.`,
};

/** A bill of materials: its deal, the total that its lines add up to, and what is no line. */
export function billPreview(
  pasted: PastedBill,
  workbook: WorkbookStatus,
  shown: (definition: Definition, content: CellContent) => string,
  choose: (answer: Answer) => void,
): TemplateResult {
  const { bill } = pasted;
  const { name, contents, there, answer, newName, replaced } = pasted.deal(workbook);
  const amount = [bill.total.toFixed(2), bill.currency].filter(Boolean).join(' ');
  return html`<section class="card">
      <h2>${words.title(name)}</h2>
      <p class="small">${words.total(bill.lines.length, amount)}</p>
      <dl class="facts small">
        ${[...contents].map(
          ([definition, content]) =>
            html`<dt>${definition.heading}</dt>
              <dd>${shown(definition, content)}</dd>`,
        )}
      </dl>
      ${
        there === null
          ? nothing
          : answerField({
              id: 'answer-deal',
              name,
              newName,
              isThere: true,
              answer,
              replaced,
              shown: ({ definition, ...of }, which) => shown(definition, of[which]),
              choose,
            })
      }
    </section>
    ${leftOutList(bill.leftOut.map(({ row, what, why }) => ({ file: bill.file, what: 'row', names: [`${row}: ${what}`], why })))}
    ${notesList(bill.notes)}`;
}
