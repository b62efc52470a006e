import type { Style } from '@odoo/o-spreadsheet';
import type { Look } from '../contract/looks';

/** A style of the engine, with what Excel's cells have beside it. The engine keeps, copies and undoes it with the rest. */
export interface CellStyle extends Style {
  /** Where the engine shows another number format than the cell has. */
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly indent?: number;
  readonly unlocked?: boolean;
  /** A horizontal alignment that the engine has not. */
  readonly horizontal?: Look['horizontal'];
  readonly vertical?: Look['vertical'];
}

/** A cell of Excel's own workbook without any formatting. */
const standard: Look = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColour: '#000000',
  fill: '',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

export function lookOf(style: CellStyle): Look {
  return {
    bold: style.bold ?? standard.bold,
    italic: style.italic ?? standard.italic,
    underline: style.underline ?? standard.underline,
    strikethrough: style.strikethrough ?? standard.strikethrough,
    fontName: style.fontName ?? standard.fontName,
    fontSize: style.fontSize ?? standard.fontSize,
    fontColour: (style.textColor ?? standard.fontColour).toUpperCase(),
    fill: (style.fillColor ?? standard.fill).toUpperCase(),
    horizontal: style.horizontal ?? style.align ?? standard.horizontal,
    vertical: style.vertical ?? (style.verticalAlign === 'middle' ? 'center' : (style.verticalAlign ?? standard.vertical)),
    wrap: style.wrapping === 'wrap',
    indent: style.indent ?? standard.indent,
    locked: !style.unlocked,
  };
}

const sides = new Set(['left', 'center', 'right']);
const heights = new Set(['top', 'bottom']);

/** Undefined takes a property away, so that a cell without formatting is one again. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

export function styleOf(look: Partial<Look>): StyleChange {
  const change: { -readonly [K in keyof CellStyle]?: CellStyle[K] | undefined } = {};
  if (look.bold !== undefined) change.bold = look.bold || undefined;
  if (look.italic !== undefined) change.italic = look.italic || undefined;
  if (look.underline !== undefined) change.underline = look.underline || undefined;
  if (look.strikethrough !== undefined) change.strikethrough = look.strikethrough || undefined;
  if (look.fontName !== undefined) change.fontName = look.fontName;
  if (look.fontSize !== undefined) change.fontSize = look.fontSize;
  if (look.fontColour !== undefined) change.textColor = look.fontColour || undefined;
  if (look.fill !== undefined) change.fillColor = look.fill || undefined;
  if (look.horizontal !== undefined) {
    change.align = sides.has(look.horizontal) ? (look.horizontal as 'left') : undefined;
    change.horizontal = sides.has(look.horizontal) || look.horizontal === 'general' ? undefined : look.horizontal;
  }
  if (look.vertical !== undefined) {
    change.verticalAlign = heights.has(look.vertical) ? (look.vertical as 'top') : 'middle';
    change.vertical = heights.has(look.vertical) || look.vertical === 'center' ? undefined : look.vertical;
  }
  if (look.wrap !== undefined) change.wrapping = look.wrap ? 'wrap' : undefined;
  if (look.indent !== undefined) change.indent = look.indent || undefined;
  if (look.locked !== undefined) change.unlocked = look.locked ? undefined : true;
  return change;
}

export function changed(style: CellStyle | undefined, change: StyleChange): CellStyle | null {
  const merged = Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined));
  return Object.keys(merged).length ? merged : null;
}
