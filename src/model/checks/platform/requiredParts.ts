import {
  and,
  columns,
  compare,
  countOf,
  is,
  isStated,
  numberColumn,
  type Operand,
  or,
  orElse,
  plus,
  textColumn,
  when,
} from '../../../formula';
import { requireTemplateLines } from '../../inputs/assumptions';
import { inputOrDefault } from '../../inputs/input';
import { Spans } from '../../inputs/network/spans';
import { Transports } from '../../inputs/network/transports';
import { Platforms } from '../../inputs/products/platforms';
import { Costs } from '../../money/costs';
import { CostLines } from '../../money/costLines';
import { PartDelays } from '../../routes/partDelays';
import { PriceTemplates } from '../../money/priceTemplates';
import { costs, fit, partDelays, priceTemplates } from '../../tables';
import { Crossing } from '../network/crossing';
import { Options } from '../../options/identity';
import { FitRows, ofOption, ofPlatform, ofTypedSpan } from '../option';

/** Parts without which what is bought does not work: each has to have a priced line, or the total is of something else. */
const gateway = textColumn(fit, {
  heading: 'Gateway stated',
  description: 'Whether its vendor requires FCIP gateways; blank: optional',
  formula: orElse(ofPlatform(Platforms.gateway), 'optional'),
});
const framingOfGateways = is(inputOrDefault(Transports.byGateway, Crossing.framingInUseRow), 'yes');
const fcipFramed = textColumn(fit, {
  heading: 'FCIP framed',
  description: 'Whether it puts its Fibre Channel into a framing that gateways make',
  formula: when(and(is(ofOption(Options.overFCIP), 'yes'), framingOfGateways), 'yes', 'no'),
});
const fcipOnly = textColumn(fit, {
  heading: 'FCIP only',
  description: 'Whether it runs over FCIP and not over IP',
  formula: when(and(is(ofOption(Options.overFCIP), 'yes'), is(ofOption(Options.overIP), 'no')), 'yes', 'no'),
});
const gatewayNeed = textColumn(fit, {
  heading: 'Gateway',
  description:
    'Whether FCIP gateways are required on what is bought, advised (nothing else would carry its storage), or not asked',
  formula: when(
    and(is(Crossing.storageOver, 'IP'), compare(gateway, '<>', 'none')),
    when(or(is(gateway, 'required'), is(fcipFramed, 'yes')), 'required', when(is(fcipOnly, 'yes'), 'advised', 'not asked')),
    'not asked',
  ),
});
const encryptingParts = numberColumn(fit, {
  heading: 'Encrypting parts',
  description: 'Rows of Parts of the span whose gear encrypts',
  formula: countOf(partDelays, [PartDelays.span, ofOption(Options.span)], [PartDelays.encrypts, 'yes']),
});
const encryption = textColumn(fit, {
  heading: 'Encryption',
  description: 'Whether what it crosses encrypts, by its framing or by gear of the span: required, or not asked',
  formula: when(
    or(is(inputOrDefault(Transports.encrypts, Crossing.framingInUseRow), 'yes'), compare(encryptingParts, '>', 0)),
    'required',
    'not asked',
  ),
});

const gearRows = numberColumn(fit, {
  heading: 'Gear rows',
  description: 'Rows of Parts of the span',
  formula: countOf(partDelays, [PartDelays.span, ofOption(Options.span)]),
});
/** Gateways and encryptors delay. A blank counts as 0 in the round trip, so that it has to be said. */
const delayStated = textColumn(fit, {
  heading: 'Gear delay stated',
  description:
    'yes: own gear of the platform, equipment of the span, parts of the span or a measured round trip tell what gear adds to it',
  formula: when(
    or(
      isStated(ofPlatform(Platforms.gearUs)),
      isStated(ofTypedSpan(Spans.equipmentUs)),
      isStated(ofTypedSpan(Spans.measuredRttMs)),
      compare(gearRows, '>', 0),
    ),
    'yes',
    'no',
  ),
});
const undelayed = (heading: string, part: string, need: typeof encryption) =>
  textColumn(fit, {
    heading,
    description: `yes: ${part} is needed, and nothing tells what its gear adds to the round trip`,
    formula: when(and(compare(need, '<>', 'not asked'), is(delayStated, 'no')), 'yes', 'no'),
  });
const gatewayUndelayed = undelayed('Gateway delay missing', 'a gateway', gatewayNeed);
const encryptionUndelayed = undelayed('Encryption delay missing', 'encryption', encryption);

const priced = (part: string) =>
  countOf(costs, [CostLines.option, FitRows.option], [CostLines.part, part], [Costs.priced, 'yes'], [CostLines.counts, 'yes']);
const lines = (heading: string, description: string, formula: ReturnType<typeof priced>) =>
  numberColumn(fit, { heading, description: `Priced lines for ${description}`, formula });
const thirdSiteLines = lines('Third site lines', 'the third site or its witness', plus(priced('third site'), priced('witness')));
const gatewayLines = lines('Gateway lines', 'FCIP gateways', priced('gateway'));
const encryptionLines = lines('Encryption lines', 'encryption', priced('encryption'));

const missing = (heading: string, part: string, required: ReturnType<typeof is>, count: typeof gatewayLines) =>
  textColumn(fit, {
    heading,
    description: `yes: ${part} is required, and no line for it is priced`,
    formula: when(and(required, is(count, 0)), 'yes', 'no'),
  });
const needsThirdSite = is(orElse(ofPlatform(Platforms.thirdSite), 'none'), 'required');
const thirdSiteMissing = missing('Third site missing', 'a third site', needsThirdSite, thirdSiteLines);
const gatewayMissing = missing('Gateway missing', 'a gateway', is(gatewayNeed, 'required'), gatewayLines);
const encryptionMissing = missing('Encryption missing', 'encryption', is(encryption, 'required'), encryptionLines);
/** The catalogue knows more parts than those that the figures of a platform ask for. A plan states that it wants to be held to them. */
const gaps = (heading: string, whose: string, platform: Operand) =>
  numberColumn(fit, {
    heading,
    description: `Required lines of Price templates ${whose} without a row in Prices; 0 if the plan does not ask for them`,
    formula: when(
      is(requireTemplateLines, 'no'),
      0,
      countOf(priceTemplates, [PriceTemplates.platform, platform], [PriceTemplates.covered, 'no']),
    ),
  });
const templateGaps = gaps('Template lines missing', 'of the platform', ofOption(Options.product));
const templateGapsBehind = gaps(
  'Template lines missing behind',
  'of the platform behind it',
  orElse(ofOption(Options.behind), '-'),
);
const partsPriced = textColumn(fit, {
  heading: 'Parts priced',
  description:
    'Whether every part that is required has a priced line, and every required line of its template a row if the plan asks for them',
  formula: when(
    or(
      is(thirdSiteMissing, 'yes'),
      is(gatewayMissing, 'yes'),
      is(encryptionMissing, 'yes'),
      compare(templateGaps, '>', 0),
      compare(templateGapsBehind, '>', 0),
    ),
    'no',
    'yes',
  ),
});

export const RequiredParts = columns(fit, {
  gatewayStated: gateway,
  fcipFramed,
  fcipOnly,
  gatewayNeed,
  encryptingParts,
  encryption,
  gearRows,
  delayStated,
  gatewayUndelayed,
  encryptionUndelayed,
  thirdSiteLines,
  gatewayLines,
  encryptionLines,
  thirdSiteMissing,
  gatewayMissing,
  encryptionMissing,
  templateGaps,
  templateGapsBehind,
  partsPriced,
});
