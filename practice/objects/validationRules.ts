import type { Grid, Validation } from '../grid/grid';
import { asFilledText, asJson, asText, type Json } from './checks';
import { invalidArgument } from './refusals';
import { referenceTo } from './references';
import { areasOf } from './targets';
import { ruleOperatorFrom, ruleOperatorOf } from './words';

type Compared = Extract<Validation, { operator: unknown }>;

const kinds: Readonly<Record<string, Compared['kind']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const typeNames: Readonly<Record<Validation['kind'], string>> = {
  any: 'None',
  list: 'List',
  formula: 'Custom',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

export const typeOfRule = ({ kind }: Validation): string => typeNames[kind];

/** An operand: a number, a range or a formula; given back as a formula, as documented. */
const operand = (grid: Grid, value: unknown, what: string): string => {
  const [area] = areasOf(value) ?? [];
  if (area !== undefined) return referenceTo(grid, area);
  const text = typeof value === 'number' ? String(value) : asFilledText(value, what);
  return text.startsWith('=') ? text : `=${text}`;
};

const comparison = (grid: Grid, kind: Compared['kind'], value: unknown): Validation => {
  const { formula1, formula2, operator } = asJson(value, 'the rule');
  const wanted = ruleOperatorFrom(operator);
  const two = wanted === 'between' || wanted === 'notBetween';
  const second = two ? operand(grid, formula2, 'formula2') : null;
  return { kind, operator: wanted, first: operand(grid, formula1, 'formula1'), second };
};

const longestList = 255;

const list = (grid: Grid, value: unknown): Validation => {
  const { inCellDropDown, source } = asJson(value, 'list');
  const dropDown = inCellDropDown !== false;
  const [area] = areasOf(source) ?? [];
  if (area !== undefined) return { kind: 'list', source: referenceTo(grid, area), dropDown };
  const text = asFilledText(source, 'source');
  if (text.startsWith('=')) return { kind: 'list', source: text, dropDown };
  if (text.length > longestList) throw invalidArgument(`a list has at most ${longestList} characters`);
  return { kind: 'list', source: text.split(',').map((word) => word.trim()), dropDown };
};

/** `dataValidation.rule` as the grid holds it. Exactly one kind is given. */
export const ruleFrom = (grid: Grid, value: unknown): Validation => {
  const given = Object.entries(asJson(value, 'rule')).filter(([, part]) => part !== undefined && part !== null);
  const [kind, part] = given[0] ?? [];
  if (kind === undefined || given.length !== 1) throw invalidArgument('a rule is of one kind');
  if (kind === 'list') return list(grid, part);
  if (kind === 'custom') return { kind: 'formula', formula: asText(asJson(part, 'custom').formula, 'formula') };
  const compared = kinds[kind];
  if (compared === undefined) throw invalidArgument(`there is no rule of kind ${kind}`);
  return comparison(grid, compared, part);
};

/** The rule as an add-in reads it. */
export const ruleOf = (validation: Validation): Json => {
  if (validation.kind === 'any') return {};
  if (validation.kind === 'formula') return { custom: { formula: validation.formula } };
  if (validation.kind === 'list') {
    const { source, dropDown } = validation;
    return { list: { inCellDropDown: dropDown, source: typeof source === 'string' ? source : source.join(',') } };
  }
  const { kind, operator, first, second } = validation;
  const name = Object.keys(kinds).find((key) => kinds[key] === kind) ?? kind;
  return { [name]: { formula1: first, ...(second === null ? {} : { formula2: second }), operator: ruleOperatorOf(operator) } };
};
