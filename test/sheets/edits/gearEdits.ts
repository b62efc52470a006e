import { report } from '../../../src/sheets/report';
import { quoted } from '../outputs';
import { addRow, deleteRow, type Edit, inTurn, type } from './edits';
import type { Expected } from './expected';
import { withChannels, withGear, withSharedFibre } from './plans';

/** Edits of gear, and of what links may share. */
export const gearEdits: readonly (readonly [what: string, edit: Edit, expected: Expected])[] = [
  [
    'deletes a line of the gear of what is bought',
    inTurn(() => report(quoted(withGear())), deleteRow('MetroGear')),
    { flag: 'ok', totals: (plan) => Object.assign(plan, { ...withGear(), gear: (withGear()['gear'] as unknown[]).slice(1) }) },
  ],
  [
    'adds a line to it: until that is compared, nobody knows what the offer costs',
    inTurn(() => report(quoted(withGear())), addRow('MetroGear', { Id: 9 })),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'gives an offer channels that links could share',
    inTurn(() => report(quoted(withSharedFibre())), type('MetroOffers', 'Channels', 8, 1)),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'takes channels from a fibre that links could share',
    inTurn(() => report(quoted(withSharedFibre())), type('MetroOffers', 'Channels', 2, 3)),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'gives an offer channels where no fibre is shared',
    inTurn(() => report(quoted(withGear())), type('MetroOffers', 'Channels', 8, 1)),
    { flag: 'ok', totals: (plan) => Object.assign(plan, withChannels()) },
  ],
  ['lets links share a fibre', type('MetroSpans', 'Fibre system', 'shared'), { flag: 'check: offers out of date: Refresh' }],
];
