import { handler, HostObject, type Property } from '../batch/handlers';
import type { Condition, Grid, RuleLook } from '../grid/grid';
import { asBoolean, asColour, asFilledText, asJson, asOneOf, asText } from './checks';
import { formatInfo, type OfFormat } from './conditionalFormats';
import { invalidOperation } from './refusals';
import { formatOperatorFrom, formatOperatorOf } from './words';

type OfKind<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/** An operand as Excel gives it back: always a formula. */
const operand = (value: unknown, what: string): string => {
  const text = typeof value === 'number' ? String(value) : asFilledText(value, what);
  return text.startsWith('=') ? text : `=${text}`;
};

const cellCondition = (value: unknown): Condition => {
  const { formula1, formula2, operator } = asJson(value, 'rule');
  const wanted = formatOperatorFrom(operator);
  const two = wanted === 'between' || wanted === 'notBetween';
  return {
    kind: 'cell',
    operator: wanted,
    first: operand(formula1, 'formula1'),
    second: two ? operand(formula2, 'formula2') : null,
  };
};

const textOperators = {
  Contains: 'contains',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

const textCondition = (value: unknown): Condition => {
  const { operator, text } = asJson(value, 'rule');
  const wanted = asOneOf(operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], 'operator');
  return { kind: 'text', operator: textOperators[wanted], text: asText(text, 'text') };
};

const firstCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Classes of the rules of conditional formats, and of the looks they give. */
export const conditionalRules = (grid: Grid) => {
  const condition = <Kind extends Condition['kind']>(target: OfFormat, kind: Kind): OfKind<Kind> => {
    const found = formatInfo(grid, target).condition;
    if (found.kind !== kind) throw invalidOperation('the conditional format is of another type');
    return found as OfKind<Kind>;
  };
  const change = (target: OfFormat, to: Condition) =>
    grid.conditionalFormats.change(formatInfo(grid, target).id, { condition: to });
  const formula: Property<OfFormat> = {
    get: (target) => condition(target, 'formula').formula,
    set: (target, value) => change(target, { kind: 'formula', formula: operand(value, 'the formula') }),
  };
  const format: Property<OfFormat> = { get: (target) => new HostObject('ConditionalRangeFormat', target) };
  return {
    CellValueConditionalFormat: handler<OfFormat>({
      properties: {
        Format: format,
        Rule: {
          get: (target) => {
            const { operator, first, second } = condition(target, 'cell');
            return { formula1: first, ...(second === null ? {} : { formula2: second }), operator: formatOperatorOf(operator) };
          },
          set: (target, value) => change(target, cellCondition(value)),
        },
      },
    }),
    TextConditionalFormat: handler<OfFormat>({
      properties: {
        Format: format,
        Rule: {
          get: (target) => {
            const { operator, text } = condition(target, 'text');
            return { operator: firstCapital(operator), text };
          },
          set: (target, value) => change(target, textCondition(value)),
        },
      },
    }),
    CustomConditionalFormat: handler<OfFormat>({
      properties: { Format: format, Rule: { get: (target) => new HostObject('ConditionalFormatRule', target) } },
    }),
    ConditionalFormatRule: handler<OfFormat>({ properties: { Formula: formula, FormulaLocal: formula } }),
    ...conditionalLooks(grid),
  };
};

const conditionalLooks = (grid: Grid) => {
  const look = (target: OfFormat) => formatInfo(grid, target).look;
  const set = (target: OfFormat, to: RuleLook) =>
    grid.conditionalFormats.change(formatInfo(grid, target).id, { look: { ...look(target), ...to } });
  const without = (target: OfFormat, keys: readonly (keyof RuleLook)[]) => {
    const kept = Object.entries(look(target)).filter(([key]) => !keys.includes(key as keyof RuleLook));
    grid.conditionalFormats.change(formatInfo(grid, target).id, { look: Object.fromEntries(kept) });
  };
  const flag = (key: 'bold' | 'italic' | 'strikethrough'): Property<OfFormat> => ({
    get: (target) => look(target)[key] ?? null,
    set: (target, value) => set(target, { [key]: asBoolean(value, key) }),
  });
  const colour = (key: 'fontColour' | 'fill'): Property<OfFormat> => ({
    get: (target) => look(target)[key] ?? null,
    set: (target, value) => set(target, { [key]: asColour(value, 'color') }),
  });
  return {
    ConditionalRangeFormat: handler<OfFormat>({
      properties: {
        Fill: { get: (target) => new HostObject('ConditionalRangeFill', target) },
        Font: { get: (target) => new HostObject('ConditionalRangeFont', target) },
      },
      methods: { ClearFormat: (target) => grid.conditionalFormats.change(formatInfo(grid, target).id, { look: {} }) },
    }),
    ConditionalRangeFill: handler<OfFormat>({
      properties: { Color: colour('fill') },
      methods: { Clear: (target) => without(target, ['fill']) },
    }),
    ConditionalRangeFont: handler<OfFormat>({
      properties: {
        Color: colour('fontColour'),
        Bold: flag('bold'),
        Italic: flag('italic'),
        Strikethrough: flag('strikethrough'),
        Underline: {
          get: (target) => (look(target).underline === undefined ? null : look(target).underline ? 'Single' : 'None'),
          set: (target, value) => set(target, { underline: asOneOf(value, ['None', 'Single'], 'underline') === 'Single' }),
        },
      },
      methods: { Clear: (target) => without(target, ['fontColour', 'bold', 'italic', 'strikethrough', 'underline']) },
    }),
  };
};
