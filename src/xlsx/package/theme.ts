import { platformColours } from '../../workbook/chartInks';
import { chartInk, fontName } from '../../workbook/looks';
import { xmlDocument, tag } from '../../workbook/xml';

const colour = (name: string, value: string) => tag(`a:${name}`, {}, tag('a:srgbClr', { val: value.replace('#', '') }));

/** A chart that a user adds takes our colours, not the six of another house. */
function colours(): string {
  const accents = platformColours.map((value, index) => colour(`accent${index + 1}`, value));
  return tag(
    'a:clrScheme',
    { name: 'Metrospan' },
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
      colour('dk2', chartInk.title) +
      colour('lt2', '#EDF3F5') +
      accents.join('') +
      colour('hlink', '#0B5C8A') +
      colour('folHlink', '#6B4C8A'),
  );
}

const face = (name: string) =>
  tag(`a:${name}Font`, {}, tag('a:latin', { typeface: fontName }) + '<a:ea typeface=""/><a:cs typeface=""/>');

const filled = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (item: (index: number) => string) => item(1) + item(2) + item(3);

/** Three degrees of everything are asked for; ours are all plain. */
const formats =
  tag(
    'a:fillStyleLst',
    {},
    three(() => filled),
  ) +
  tag(
    'a:lnStyleLst',
    {},
    three((width) => tag('a:ln', { w: width * 6350 }, `${filled}<a:prstDash val="solid"/>`)),
  ) +
  tag(
    'a:effectStyleLst',
    {},
    three(() => '<a:effectStyle><a:effectLst/></a:effectStyle>'),
  ) +
  tag(
    'a:bgFillStyleLst',
    {},
    three(() => filled),
  );

/** Fonts and colours that Excel offers in the workbook. */
export function themePart(): string {
  const fonts = tag('a:fontScheme', { name: 'Metrospan' }, face('major') + face('minor'));
  const elements = colours() + fonts + tag('a:fmtScheme', { name: 'Metrospan' }, formats);
  const xmlns = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  return xmlDocument(tag('a:theme', { 'xmlns:a': xmlns, name: 'Metrospan' }, tag('a:themeElements', {}, elements)));
}
