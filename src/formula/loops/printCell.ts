import type { Assumption, Call, Column, Node, NodeOf, Table } from '../definition';
import { neededCells } from '../guard';
import { conversion } from '../nodes';
import { guarded, nothing, type Printing, type Shared } from './printing';
import { across, aggregate, dot, leastOver, rowOf, sumOver } from './printRows';
import { isWord, joined, sameTexts } from './printTexts';
import { keptAs } from './slots';

const signs: Readonly<Partial<Record<Call, string>>> = { plus: '+', minus: '-', times: '*', over: '/' };

/** A loop that is being printed: what it reads, and what stands in front of it. */
export class LoopText implements Printing {
  /** The slots that the loop reads, in the order of its parameters. */
  readonly reads: number[] = [];
  private readonly statements = new Set<string>();
  private names = 0;

  constructor(
    readonly table: Table,
    readonly shared: Shared,
  ) {}

  readonly read = (slot: number): string => {
    const known = this.reads.indexOf(slot);
    return `a${known < 0 ? this.reads.push(slot) - 1 : known}`;
  };

  readonly before = (statement: string): void => void this.statements.add(statement);
  readonly name = (): string => `q${this.names++}`;

  /** The whole loop, `body` within it. `cells` is the name of its own cells. */
  text(body: string, cells = '_'): string {
    const statements = [...this.statements].join('');
    const same = /\bS\[/.test(statements + body) ? 'const S=t.same;' : '';
    return `(t,n,${[cells, ...this.reads.map((_, at) => `a${at}`)].join(',')})=>{${same}${statements}${body}}`;
  }

  readonly value = (node: Node): string => {
    switch (node.op) {
      case 'constant':
        if (typeof node.value === 'string') return String(this.shared.text(node.value));
        return node.value.isNegative() ? `(${Number(node.value)})` : String(Number(node.value));
      case 'absent':
        return nothing(node);
      case 'column':
      case 'each':
      case 'pick':
      case 'assumption':
        return this.figure(node);
      case 'across':
        return across(node, this);
      case 'dot':
        return dot(node, this);
      case 'rowOf':
        return rowOf(node, this);
      case 'aggregate':
        return aggregate(node, this);
      case 'sumOver':
        return sumOver(node, this);
      case 'leastOver':
        return leastOver(node, this);
      case 'call':
        return this.called(node);
      case 'convert': {
        const { multiply, by } = conversion(node.factor);
        return `(${this.value(node.of)}${multiply ? '*' : '/'}${Number(by)})`;
      }
      case 'ratio': {
        const divisor = this.kept();
        return `((${divisor}=${this.value(node.divisor)})===0?NaN:${this.value(node.dividend)}/${divisor})`;
      }
      case 'when': {
        const [then, otherwise] = [this.value(node.then), this.value(node.otherwise)];
        const chosen = `(${this.holds(node.condition)}?${then}:${otherwise})`;
        return guarded(neededCells(node.condition), chosen, nothing(node), this);
      }
      case 'orElse': {
        if (node.kind === 'text') return `(${this.value(node.of)}||${this.value(node.otherwise)})`;
        const of = this.kept();
        return `((${of}=${this.value(node.of)})===${of}?${of}:${this.value(node.otherwise)})`;
      }
      case 'join':
        return joined(node, this);
      case 'withoutFirst':
        return `t.number(t.at(${this.value(node.of)}).slice(${node.letters}))`;
      case 'rounded':
        return `rounded(${this.value(node.of)},${node.places})`;
      case 'dayText':
        return `t.number(dateText(${this.value(node.of)}))`;
      default:
        throw new Error(`${node.op} has no loop: only output sheets say it`);
    }
  };

  readonly holds = (condition: Node): string => {
    switch (condition.op) {
      case 'compare': {
        const { left, right, is } = condition;
        if (left.kind === 'text') return `${is === '=' ? '' : '!'}${sameTexts(left, right, this)}`;
        const sign = is === '=' ? '===' : is === '<>' ? '!==' : is;
        return `(${this.value(left)}${sign}${this.value(right)})`;
      }
      case 'and':
      case 'or':
        return `(${condition.args.map(this.holds).join(condition.op === 'and' ? '&&' : '||')})`;
      case 'not':
        return `!${this.holds(condition.of)}`;
      case 'isStated':
        return `!(${this.isAbsent(condition.of)})`;
      case 'lists':
        return `t.lists(${this.value(condition.list)},${this.value(condition.item)})`;
      case 'says':
        return isWord(condition.of, condition.text, this);
      default:
        throw new Error(`${condition.op} has no loop: only output sheets ask it`);
    }
  };

  readonly isAbsent = (cell: Node): string => {
    if (cell.op === 'across' || cell.op === 'dot') {
      const value = this.value(cell);
      return cell.kind === 'text' ? `${value}===0` : `${value}!==${value}`;
    }
    const { place, of } = this.cell(cell);
    return keptAs(of) === 'number' ? `${place}!==${place}` : `${place}===0`;
  };

  /** A variable that keeps a value while the next is worked out. */
  private kept(): string {
    const name = this.name();
    this.before(`let ${name};`);
    return name;
  }

  /** Where a cell stands, and of what column or assumption it is. */
  private cell(node: Node): { readonly place: string; readonly of: Column | Assumption } {
    const named = (of: Column | Assumption): string => this.read(this.shared.slotOf(of));
    switch (node.op) {
      case 'column':
        return { place: `${named(node.column)}[i]`, of: node.column };
      case 'each':
        return { place: `${named(node.column)}[j]`, of: node.column };
      case 'pick':
        return { place: `${named(node.column)}[${named(node.row)}[i]]`, of: node.column };
      case 'assumption':
        return { place: `${named(node.assumption)}[1]`, of: node.assumption };
      default:
        throw new Error(`${node.op} is no cell`);
    }
  }

  private figure(node: Node): string {
    const { place, of } = this.cell(node);
    const kept = keptAs(of);
    if ((node.kind === 'text') !== (kept === 'text')) throw new Error(`${of.heading} as a text is only asked for a word`);
    return kept === 'row' ? `(${place}||NaN)` : place;
  }

  private called(node: NodeOf<'call'>): string {
    const args = node.args.map(this.value);
    const sign = signs[node.call];
    if (sign) return `(${args.join(sign)})`;
    return args.length === 1 ? `${node.call}(${args[0]})` : args.reduce((all, arg) => `${node.call}(${all},${arg})`);
  }
}
