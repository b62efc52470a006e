import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * A formula that is written as text has no value, no units and no explanation but those somebody writes beside it, and the
 * two part. In src/sheets every formula is therefore printed from a definition, by these two.
 */
const printers = ['this.formulaOf', 'excelFormula'];
const folder = path.join(__dirname, '../../src/sheets');
/** A function of Excel, or a reference, inside a text. */
const excel = /\b[A-Z]{2,}\d*\(|\[@|\[\[|"&|&"|!\$[A-Z]/;

function byHand(name: string, text: string): string[] {
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(tree) === 'formula') {
      const of = node.initializer;
      const printed = ts.isCallExpression(of) && printers.includes(of.expression.getText(tree));
      const around = node.parent.parent;
      const isDefinition = ts.isCallExpression(around) && around.expression.getText(tree) === 'addColumn';
      if (!printed && !isDefinition) found.push(`${name}: formula: ${of.getText(tree)}`);
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && excel.test(node.text)) found.push(`${name}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test('no sheet writes a formula as text', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => byHand(file, readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
});

test('one that did would be found', () => {
  const written = [
    'const a = { value, formula: `SUM(${cells})` };',
    'const a = { value, formula: text };',
    'const a = join2("INDEX(MetroOptions[Rank],2)");',
    'const a = `${one}"&"${other}`;',
    "const a = '[@Span]';",
  ];
  for (const text of written) expect(byHand('a.ts', text)).not.toEqual([]);
  expect(byHand('a.ts', 'const a = { value, formula: excelFormula(column, style) };')).toEqual([]);
});
