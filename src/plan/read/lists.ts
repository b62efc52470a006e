import type { Raw } from '../../formula';
import { type Definition, nameLists } from '../describe/definitions';
import { expected, kindOf, listed, quoted } from '../describe/describe';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { chosenWord } from '../written/choices';
import type { Manner } from '../written/manner';
import type { Understood } from '../written/understood';
import { readValue, saysNothing, wrongType } from './readValue';
import { Unreadable } from './unreadable';

/** The columns of a list field with their values, and what is wrong with it. With problems no column has a value. */
export interface ReadList {
  readonly values: ReadonlyMap<Definition, Raw>;
  readonly problems: readonly Problem[];
  readonly understood: readonly Understood[];
}

/** What an empty list of names says in a cell: a blank cell would say that nothing is stated. */
const noNames = 'none';

export const isList = (definitions: readonly Definition[]): boolean =>
  definitions.some((definition) => definition.input.memberOf ?? nameLists.has(definition));

/** Reads a list of words with a yes/no column each, such as `protocols`, or of names that share a column. */
export function readList(definitions: readonly Definition[], json: unknown, at: string, manner: Manner): ReadList {
  const [first] = definitions;
  if (!first || saysNothing(json)) return right(new Map(definitions.map((definition) => [definition, null])));
  if (json instanceof Unreadable) return wrong({ problem: json.problemAt(at) });
  if (!Array.isArray(json)) return wrong(wrongType(first, json, at));
  const items = json as readonly unknown[];
  return nameLists.has(first) ? readNames(first, items, at, manner) : readWords(definitions, items, at);
}

const right = (values: ReadList['values'], understood: readonly Understood[] = []): ReadList => ({
  values,
  problems: [],
  understood,
});

function wrong(...outcomes: readonly object[]): ReadList {
  return {
    values: new Map(),
    problems: outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem as Problem] : [])),
    understood: [],
  };
}

function readWords(definitions: readonly Definition[], items: readonly unknown[], at: string): ReadList {
  const words = definitions.map((definition) => definition.input.memberOf?.word ?? '');
  const field = definitions[0]?.input.memberOf?.field ?? '';
  const choices = listed(words.map(quoted));
  const problems = items.flatMap((item, place): Problem[] => {
    const where = `${at}[${place}]`;
    if (typeof item !== 'string') {
      return [problem('wrong-type', where, item, `A word of "${field}"`, choices, kindOf(item), `Use ${choices}.`)];
    }
    if (chosenWord(item, words) !== undefined) return [];
    return [problem('not-a-choice', where, item, `A word of "${field}"`, choices, nearest(item, words))];
  });
  if (problems.length > 0) return { values: new Map(), problems, understood: [] };
  const chosen = items.map((item) => chosenWord(String(item), words)!);
  const value = (place: number): Raw => (chosen.includes(words[place]!) ? 'yes' : 'no');
  const understood = chosen.flatMap((word, place): Understood[] => {
    const written = String(items[place]).trim();
    return word.toLowerCase() === written.toLowerCase()
      ? []
      : [{ where: `${at}[${place}]`, written, value: word, unit: '', about: '' }];
  });
  return right(new Map(definitions.map((definition, place) => [definition, value(place)])), understood);
}

function readNames(definition: Definition, items: readonly unknown[], at: string, manner: Manner): ReadList {
  const key = nameLists.get(definition) as Definition | undefined;
  if (!key) throw new Error(`${definition.field} is no list of ${expected(definition)}`);
  const outcomes = items.map((item, place) => readValue(key, item, `${at}[${place}]`, manner));
  const failed = wrong(...outcomes);
  if (failed.problems.length > 0) return failed;
  const names = outcomes.map((outcome) => ('value' in outcome ? String(outcome.value) : ''));
  const distinct = names.filter(
    (name, place) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === place,
  );
  return right(new Map([[definition, distinct.join(', ') || noNames]]));
}
