import type { Basis, ContractCase } from './contract';

/** How a basis is marked: a link to where a behaviour is known from, or `assumed`. */
const mark = (basis: Basis): string => {
  if (basis === 'assumed') return basis;
  return 'documented' in basis ? `[documented](${basis.documented})` : `[reported](${basis.reported})`;
};

/** The cases of the contract as tables of Markdown: what the host does, from which ExcelApi on, and where that is known from. */
export const fidelityTables = (contract: Readonly<Record<string, readonly ContractCase[]>>): string =>
  Object.entries(contract)
    .map(([about, cases]) => {
      const rows = cases.map(({ says, needs, basis }) => `| ${says.replaceAll('|', '\\|')} | ${needs} | ${mark(basis)} |`);
      return [`### ${about}`, '', '| The host | ExcelApi | Known from |', '|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
