import { handler } from '../batch/handlers';
import type { Grid, ValidationRule } from '../grid/grid';
import { asBoolean, asJson, asOneOf, asText, type Json } from './checks';
import { type Areas } from './targets';
import { ruleFrom, ruleOf, typeOfRule } from './validationRules';
import { invalidCells } from './validity';

const noRule: ValidationRule = {
  validation: { kind: 'any' },
  allowBlank: true,
  alert: { shown: true, style: 'stop', title: '', message: '' },
  prompt: { shown: true, title: '', message: '' },
};

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const gridStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const text = (given: Json, key: string) => (given[key] === undefined || given[key] === null ? '' : asText(given[key], key));

const shown = (given: Json, key: string) => (given[key] === undefined || given[key] === null ? true : asBoolean(given[key], key));

/** `dataValidation` of a `Range` or `RangeAreas`. Where cells differ, its properties are null and its type says so. */
export const dataValidation = (grid: Grid) => {
  const of = (areas: Areas): ValidationRule | 'mixed' => {
    const rules = areas.map((area) => grid.validations.get(area) ?? noRule);
    const [first = noRule] = rules;
    return rules.some((rule) => JSON.stringify(rule) !== JSON.stringify(first)) ? 'mixed' : first;
  };
  const read = <T>(areas: Areas, get: (rule: ValidationRule) => T): T | null => {
    const rule = of(areas);
    return rule === 'mixed' ? null : get(rule);
  };
  const change = (areas: Areas, to: Partial<ValidationRule>) =>
    areas.forEach((area) => {
      const now = grid.validations.get(area);
      grid.validations.set(area, { ...(now === null || now === 'mixed' ? noRule : now), ...to });
    });
  const broken = (areas: Areas): Areas => {
    const rule = of(areas);
    return rule === 'mixed' ? [] : areas.flatMap((area) => invalidCells(grid, area, rule));
  };
  return handler<Areas>({
    properties: {
      Type: { get: (areas) => read(areas, ({ validation }) => typeOfRule(validation)) ?? 'Inconsistent' },
      Rule: {
        get: (areas) => read(areas, ({ validation }) => ruleOf(validation)),
        set: (areas, value) => change(areas, { validation: ruleFrom(grid, value) }),
      },
      IgnoreBlanks: {
        get: (areas) => read(areas, ({ allowBlank }) => allowBlank),
        set: (areas, value) => change(areas, { allowBlank: asBoolean(value, 'ignoreBlanks') }),
      },
      Prompt: {
        get: (areas) => read(areas, ({ prompt }) => ({ showPrompt: prompt.shown, title: prompt.title, message: prompt.message })),
        set: (areas, value) => {
          const given = asJson(value, 'prompt');
          const prompt = { shown: shown(given, 'showPrompt'), title: text(given, 'title'), message: text(given, 'message') };
          change(areas, { prompt });
        },
      },
      ErrorAlert: {
        get: (areas) =>
          read(areas, ({ alert }) => ({
            showAlert: alert.shown,
            style: styles[alert.style],
            title: alert.title,
            message: alert.message,
          })),
        set: (areas, value) => {
          const given = asJson(value, 'errorAlert');
          const style = gridStyles[asOneOf(given.style ?? 'Stop', ['Stop', 'Warning', 'Information'], 'style')];
          change(areas, {
            alert: { shown: shown(given, 'showAlert'), style, title: text(given, 'title'), message: text(given, 'message') },
          });
        },
      },
      Valid: {
        get: (areas) => {
          const wrong = broken(areas).length;
          const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
          return wrong === 0 ? true : wrong === cells ? false : null;
        },
      },
    },
    methods: {
      Clear: (areas) => areas.forEach((area) => grid.validations.set(area, null)),
    },
  });
};
