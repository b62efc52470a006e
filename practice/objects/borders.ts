import { handler, HostObject } from '../batch/handlers';
import type { Border, Edge, Grid } from '../grid/grid';
import { asColour, asOneOf } from './checks';
import { alike } from './formats';
import type { Areas } from './targets';
import { borderStyleFrom, borderStyleOf, borderWeightFrom, borderWeightOf } from './words';

const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'insideVertical',
  InsideHorizontal: 'insideHorizontal',
};

interface OfEdge {
  readonly areas: Areas;
  readonly side: string;
}

const edgeAt = (areas: Areas, side: string) => new HostObject<OfEdge>('RangeBorder', { areas, side });

/** The six edges that the grid draws; Excel has diagonals besides. */
export const borders = () =>
  handler<Areas>({
    items: (areas) => Object.keys(edges).map((side) => edgeAt(areas, side)),
    item: (areas, key) => edgeAt(areas, asOneOf(key, Object.keys(edges), 'the side')),
  });

const none: Border = { style: 'none', weight: 'thin', colour: '#000000' };

export const border = (grid: Grid) => {
  const edgeOf = ({ side }: OfEdge) => edges[side] as Edge;
  const read = <Key extends keyof Border>(target: OfEdge, key: Key): Border[Key] | null =>
    alike<Border[Key]>(target.areas, (area) => grid.looks.border(area, edgeOf(target))?.[key] ?? null);
  /** A colour or weight given to an edge without a line draws one, as in Excel. */
  const change = (target: OfEdge, to: Partial<Border>) =>
    target.areas.forEach((area) => {
      const now = grid.looks.border(area, edgeOf(target)) ?? none;
      const style = now.style === 'none' ? 'continuous' : now.style;
      grid.looks.setBorder(area, edgeOf(target), { ...now, style, ...to });
    });
  return handler<OfEdge>({
    properties: {
      SideIndex: { get: ({ side }) => side },
      Style: {
        get: (target) => {
          const style = read(target, 'style');
          return style === null ? null : borderStyleOf(style);
        },
        set: (target, style) => change(target, { style: borderStyleFrom(style) }),
      },
      Weight: {
        get: (target) => {
          const weight = read(target, 'weight');
          return weight === null ? null : borderWeightOf(weight);
        },
        set: (target, weight) => change(target, { weight: borderWeightFrom(weight) }),
      },
      Color: {
        get: (target) => read(target, 'colour'),
        set: (target, colour) => change(target, { colour: asColour(colour, 'color') }),
      },
    },
  });
};
