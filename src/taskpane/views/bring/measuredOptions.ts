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
  sites: 'Site of each',
  sitesHint: 'A workload has one home site. What runs at two becomes two workloads.',
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
      ${siteFields(draft, workbook, decide)} ${patternFields(options, decide)}
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
  const choices: readonly Choice[] = [['', words.byName], ...sites.map((site): Choice => [site, site])];
  const chosen = (place: string): string => draft.options.sites.find(({ of }) => of === place)?.site ?? '';
  return html`<fieldset>
    <legend>${words.sites}</legend>
    <p class="small quiet">${words.sitesHint}</p>
    ${draft.places.map((place, at) =>
      choiceField(`site-${at}`, place, choices, chosen(place), (site) => {
        const others = draft.options.sites.filter(({ of }) => of !== place);
        decide({ sites: site === '' ? others : [...others, { of: place, site }] });
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
