import { isWellFormed } from '../objects/wellFormed';

describe('XML is well formed', () => {
  it.each([
    '<a/>',
    '<a></a>',
    '<?xml version="1.0"?>\n<a x="1" y=\'2\'><!-- note --><b:c xmlns:b="urn:b">1 &lt; 2 &#38; &#x26;</b:c></a>\n',
    '<a><![CDATA[ <not> & parsed ]]></a>',
    '<größe/>',
  ])('%s', (xml) => expect(isWellFormed(xml)).toBe(true));
});

describe('XML is not well formed', () => {
  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a>1 & 2</a>',
    '<a x=1/>',
    '<a x="<"/>',
    '<a/>text',
    '<1/>',
  ])('%p', (xml) => expect(isWellFormed(xml)).toBe(false));
});
