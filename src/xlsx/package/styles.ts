import { fontName, statusLooks, type Appearance, type Colour, type Line } from '../../workbook/looks';
import { Pool } from './pool';
import { xmlDocument, encodeControls, tag } from '../../workbook/xml';

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Numbers that the format itself gives to these; the others count from 164. */
const builtIn: Readonly<Record<string, number>> = { General: 0, '@': 49 };
const firstOwnFormat = 164;

/** A colour as styles write it: opaque, without the `#`. */
export const argb = (colour: Colour) => `FF${colour.slice(1).toUpperCase()}`;

const countedList = (name: string, items: readonly string[]) => tag(name, { count: items.length }, items.join(''));

function font(appearance: Appearance): string {
  const { bold, italic, underline, size, colour } = appearance;
  return tag(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (italic ? '<i/>' : '') +
      (underline ? '<u/>' : '') +
      tag('sz', { val: size }) +
      tag('color', { rgb: argb(colour) }) +
      tag('name', { val: fontName }) +
      tag('family', { val: 2 }),
  );
}

const solidFill = (fill: Colour) =>
  tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(fill) }) + '<bgColor indexed="64"/>'));

const edge = (side: string, line: Line | undefined) =>
  line ? tag(side, { style: line.weight }, tag('color', { rgb: argb(line.colour) })) : tag(side);

const border = ({ left, right, top, bottom }: NonNullable<Appearance['edges']>) =>
  tag('border', {}, edge('left', left) + edge('right', right) + edge('top', top) + edge('bottom', bottom) + '<diagonal/>');

const horizontals = { left: 'left', centre: 'center', right: 'right' } as const;
const verticals = { top: 'top', centre: 'center', bottom: 'bottom' } as const;

function alignment({ horizontal, vertical, wrap, indent }: Appearance): string {
  return tag('alignment', {
    horizontal: horizontal && horizontals[horizontal],
    vertical: verticals[vertical],
    wrapText: wrap,
    indent,
  });
}

const noFill = '<fill><patternFill patternType="none"/></fill>';
const greyFill = '<fill><patternFill patternType="gray125"/></fill>';

/** The styles that cells use, each written once. */
export class Styles {
  private readonly fonts = new Pool([font({ size: 11, colour: '#000000', vertical: 'bottom' })]);
  private readonly fills = new Pool([noFill, greyFill]);
  private readonly borders = new Pool([border({})]);
  private readonly formats = new Pool();
  private readonly cells = new Pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** The number of a style, for a cell's `s`. */
  number(appearance: Appearance, format: string): number {
    const attributes = {
      numFmtId: builtIn[format] ?? firstOwnFormat + this.formats.indexOf(format),
      fontId: this.fonts.indexOf(font(appearance)),
      fillId: appearance.fill ? this.fills.indexOf(solidFill(appearance.fill)) : 0,
      borderId: appearance.edges ? this.borders.indexOf(border(appearance.edges)) : 0,
      xfId: 0,
    };
    const applied = { applyNumberFormat: true, applyFont: true, applyFill: true, applyBorder: true, applyAlignment: true };
    return this.cells.indexOf(tag('xf', { ...attributes, ...applied }, alignment(appearance)));
  }

  xml(): string {
    const own = this.formats.items.map((format, index) =>
      tag('numFmt', { numFmtId: firstOwnFormat + index, formatCode: encodeControls(format) }),
    );
    const changes = statusLooks.map(({ fill, colour }) =>
      tag(
        'dxf',
        {},
        tag('font', {}, tag('color', { rgb: argb(colour) })) +
          tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: argb(fill) }))),
      ),
    );
    return xmlDocument(
      tag(
        'styleSheet',
        { xmlns: spreadsheetNamespace },
        (own.length > 0 ? countedList('numFmts', own) : '') +
          countedList('fonts', this.fonts.items) +
          countedList('fills', this.fills.items) +
          countedList('borders', this.borders.items) +
          countedList('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
          countedList('cellXfs', this.cells.items) +
          countedList('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
          countedList('dxfs', changes) +
          '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      ),
    );
  }
}
