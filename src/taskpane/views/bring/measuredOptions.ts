import { html, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { GroupBy, ImportOptions } from '../../../measured/options';
import type { MeasuredDraft } from '../../bring/measuredDraft';
import { optionNames } from '../../bring/paneWords';
import { chevron } from '../controls/icons';
import { checkField, type Choice, choiceField, textField } from './choice';

const words = {
  title: 'How they become workloads',
  group: [
    ['', 'Cluster, if the files state clusters'],
    ['cluster', 'Cluster'],
    ['datacenter', 'Datacenter'],
    ['folder', 'Folder'],
    ['host', 'Host'],
    ['attribute', 'Custom attribute or tag'],
    ['each', 'Each VM or disk by itself'],
    ['all', 'All in one'],
  ] as const satisfies readonly Choice[],
  attribute: 'Heading of the attribute',
  attributeHint: 'As a sheet of VMs calls it: vInfo of RVTools, VMs or Custom Attributes of Live Optics.',
  statistic: [
    ['highest', 'Highest interval'],
    ['99.9', '99.9th percentile'],
    ['99', '99th percentile'],
    ['95', '95th percentile'],
    ['90', '90th percentile'],
  ] as const satisfies readonly Choice[],
  statisticHint: 'The sum over time, ÷ its mean.',
  capacity: [
    ['provisioned', 'What is provisioned to VMs'],
    ['used', 'What VMs use'],
  ] as const satisfies readonly Choice[],
  readsHint: 'Of operations that a file counts together, without their bytes.',
  reads: (percent: number) => `${percent} % of operations`,
  notStated: 'Not stated',
  byName: 'By its name, else not stated',
  byDefault: 'As all others',
  sitesHint: 'A workload has one home site and one span. What runs at two becomes two workloads.',
  patterns: 'Workloads by name',
  patternsHint: 'Whatever has the pattern in its name, a regular expression without case. The first that fits wins.',
  pattern: (number: number) => `Pattern ${number}`,
  workload: (number: number) => `Workload ${number}`,
};

const readShares = Array.from({ length: 11 }, (_, tenth) => (10 - tenth) / 10);

type Decide = (options: Partial<ImportOptions>) => void;

/** What the user decides about measured files: how they are grouped, which peak counts, where they run. */
export function measuredOptions(draft: MeasuredDraft, workbook: WorkbookStatus, decide: Decide): TemplateResult {
  const { options } = draft;
  const spans = draft.keys('spans', workbook);
  return html`<details>
    <summary>
      <h2>${words.title}</h2>
      ${chevron}
    </summary>
    <div class="body options">
      ${choiceField('group', optionNames.group, words.group, options.groupBy?.by ?? '', (by) => decide({ groupBy: groupOf(by) }))}
      ${
        options.groupBy?.by === 'attribute'
          ? textField(
              'attribute',
              words.attribute,
              options.groupBy.heading,
              (heading) => decide({ groupBy: { by: 'attribute', heading } }),
              words.attributeHint,
            )
          : nothing
      }
      ${choiceField(
        'statistic',
        optionNames.statistic,
        words.statistic,
        String(options.statistic),
        (value) => decide({ statistic: value === 'highest' ? value : Number(value) }),
        words.statisticHint,
      )}
      ${choiceField('capacity', optionNames.capacity, words.capacity, options.capacity, (capacity) =>
        decide({ capacity: capacity === 'used' ? 'used' : 'provisioned' }),
      )}
      ${choiceField(
        'reads',
        optionNames.reads,
        [['', words.notStated], ...readShares.map((share): Choice => [String(share), words.reads(Math.round(share * 100))])],
        options.readShare === null ? '' : String(options.readShare),
        (share) => decide({ readShare: share === '' ? null : Number(share) }),
        words.readsHint,
      )}
      ${choiceField(
        'span',
        optionNames.span,
        [['', words.notStated], ...spans.map((span): Choice => [span, span])],
        draft.spanIn(workbook) ?? '',
        (span) => decide({ span: span || null }),
      )}
      ${siteFields(draft, workbook, decide)} ${spanFields(draft, spans, decide)} ${patternFields(options, decide)}
      ${checkField(optionNames.poweredOff, options.includePoweredOff, (includePoweredOff) => decide({ includePoweredOff }))}
      ${checkField(optionNames.names, options.names, (names) => decide({ names }))}
    </div>
  </details>`;
}

const groupOf = (by: string): GroupBy | null =>
  by === '' ? null : by === 'attribute' ? { by, heading: '' } : ({ by } as Exclude<GroupBy, { by: 'attribute' }>);

function siteFields(draft: MeasuredDraft, workbook: WorkbookStatus, decide: Decide): TemplateResult | typeof nothing {
  const sites = draft.keys('sites', workbook);
  if (sites.length === 0 || draft.places.length === 0) return nothing;
  const said = draft.options.sites.map(({ of, site }) => ({ of, is: site }));
  return placeFields('site', optionNames.sites, [words.byName, sites], draft.places, said, (pairs) =>
    decide({ sites: pairs.map(({ of, is }) => ({ of, site: is })) }),
  );
}

/** Of a plan with one span nothing is to be said. */
function spanFields(draft: MeasuredDraft, spans: readonly string[], decide: Decide): TemplateResult | typeof nothing {
  if (spans.length < 2 || draft.places.length === 0) return nothing;
  const said = draft.options.spans.map(({ of, span }) => ({ of, is: span }));
  return placeFields('span', optionNames.spans, [words.byDefault, spans], draft.places, said, (pairs) =>
    decide({ spans: pairs.map(({ of, is }) => ({ of, span: is })) }),
  );
}

interface Pair {
  readonly of: string;
  readonly is: string;
}

/** A list for each place, of which one name is chosen, or none. */
function placeFields(
  id: string,
  legend: string,
  [none, names]: readonly [string, readonly string[]],
  places: readonly string[],
  said: readonly Pair[],
  say: (pairs: readonly Pair[]) => void,
): TemplateResult {
  const choices: readonly Choice[] = [['', none], ...names.map((name): Choice => [name, name])];
  return html`<fieldset>
    <legend>${legend}</legend>
    <p class="small quiet">${words.sitesHint}</p>
    ${places.map((place, at) =>
      choiceField(`${id}-${at}`, place, choices, said.find(({ of }) => of === place)?.is ?? '', (is) => {
        const others = said.filter(({ of }) => of !== place);
        say(is === '' ? others : [...others, { of: place, is }]);
      }),
    )}
  </fieldset>`;
}

/** One more than there are: a pattern is added by filling in the blank one. */
function patternFields({ patterns }: ImportOptions, decide: Decide): TemplateResult {
  const rows = [...patterns, { workload: '', pattern: '' }];
  const change = (at: number, part: Partial<(typeof rows)[number]>): void =>
    decide({
      patterns: rows
        .map((row, place) => (place === at ? { ...row, ...part } : row))
        .filter(({ workload, pattern }) => workload !== '' || pattern !== ''),
    });
  return html`<fieldset>
    <legend>${words.patterns}</legend>
    <p class="small quiet">${words.patternsHint}</p>
    ${rows.map(
      ({ workload, pattern }, at) =>
        html`<div class="pair">
          ${textField(`workload-${at}`, words.workload(at + 1), workload, (text) => change(at, { workload: text.trim() }))}
          ${textField(`pattern-${at}`, words.pattern(at + 1), pattern, (text) => change(at, { pattern: text.trim() }))}
        </div>`,
    )}
  </fieldset>`;
}
