import { carriesWords, pathWords } from '../model/links/carriesWords';
import type { BoughtCircuit, OptionValues } from '../plan/values/values';
import type { ValueText } from '../plan/values/valueText';
import { shown } from './figures';

/** What stands beside each circuit that is bought, a sentence each: options that say the same are named together. */
export function alternativesOf(options: readonly OptionValues[]): readonly string[] {
  const said = new Map<string, string[]>();
  for (const { circuits, name, platform } of options)
    for (const circuit of circuits) {
      const text = sentence(circuit);
      said.set(text, [...(said.get(text) ?? []), name ?? platform ?? '']);
    }
  return [...said].map(([text, names]) => `${[...new Set(names)].join('; ')}: ${text}`);
}

function sentence(circuit: BoughtCircuit): string {
  const { carries, path, carrier, product, headroomMbps, nextCheapest, nextMore, nextStepUp, stepUpMore } = circuit;
  const what = [carries === 'all' ? '' : carriesWords[carries ?? ''], pathWords[path ?? ''], carrier, product]
    .filter(Boolean)
    .join(', ');
  const more =
    nextCheapest === null
      ? []
      : nextCheapest === nextStepUp
        ? [offered('next cheapest and next step up', nextCheapest, nextMore)]
        : [
            offered('next cheapest', nextCheapest, nextMore),
            nextStepUp === null ? 'no larger one serves' : offered('next step up', nextStepUp, stepUpMore),
          ];
  return `${what}: ${[`${shown(headroomMbps, 1)} Mb/s headroom`, lasting(circuit), ...termsOf(circuit), ...gearOf(circuit), ...more].join('; ')}`;
}

/** What follows its term within the horizon, and what of its NRC is paid later. */
const termsOf = ({ afterTerm, nrcLater, nrcLaterMonth }: BoughtCircuit): readonly string[] => [
  ...(afterTerm === null ? [] : [`after its term ${afterTerm}`]),
  ...(isMore(nrcLater) ? [`${shown(nrcLater, 0)} of its NRC is paid in month ${shown(nrcLaterMonth, 0)}`] : []),
];

/** What its gear costs and takes; nothing if it comes without. */
function gearOf({ gearOneOff, gearYearly, gearRackUnits, gearWatts }: BoughtCircuit): readonly string[] {
  if (!isMore(gearOneOff) && !isMore(gearYearly)) return [];
  const takes = [
    isMore(gearRackUnits) ? `${Number(gearRackUnits)} rack units` : '',
    isMore(gearWatts) ? `${shown(gearWatts, 0)} W` : '',
  ];
  const paid = [`gear ${shown(gearOneOff, 0)}`, isMore(gearYearly) ? `${shown(gearYearly, 0)} a year` : ''];
  return [[...paid, ...takes].filter(Boolean).join(', ')];
}
const isMore = (figure: ValueText): boolean => Number(figure) > 0;

const offered = (which: string, inWords: string, more: ValueText): string => `${which}: ${inWords}, ${shown(more, 0)} more`;

const lasting = ({ validUntilMonth, upgrades }: BoughtCircuit): string => {
  if (validUntilMonth !== null) return `sufficient until month ${shown(validUntilMonth, 0)}`;
  return `sufficient for the whole horizon${upgrades === null ? '' : ' with its upgrades'}`;
};
