/** The most characters a cell holds. */
const longest = 32_767;
/** What XML cannot hold, and so no workbook: control characters but tab and line ends, halves of surrogate pairs. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with a sign in place of each character that no workbook can hold. */
export const writable = (text: string): string => text.replace(unwritable, '\ufffd');

/** Why a text cannot stand in a cell, or null where it can. */
export function whyUnwritable(text: string): string | null {
  if (text.length > longest) return `is longer than ${longest} characters`;
  return text.search(unwritable) < 0 ? null : 'holds a character that no workbook can hold';
}
