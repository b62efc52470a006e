import { newestOfLibrary } from '../../protocol';
import { element, made, part } from '../elements';
import type { Pane } from '../pane';
import type { Program } from '../program';
import { showList } from './list';

const choices = [
  ['1.9', '1.9'],
  [newestOfLibrary, `${newestOfLibrary}, the newest of the client library`],
  ['1.18', '1.18, which the client library has only in part'],
] as const;

/** Which version of the API there is, and what of it was asked for and is not there. */
export function connectApi(program: Program, pane: Pane): () => void {
  const chosen = element('requirement-set', HTMLSelectElement);
  chosen.append(
    ...choices.map(([value, text]) => {
      const option = made('option', text);
      option.value = value;
      return option;
    }),
  );
  chosen.addEventListener('change', () => {
    pane.close();
    program.support(chosen.value);
    pane.open();
  });

  return () => {
    const { coverage, failures, sets } = program.host;
    chosen.value = sets['ExcelApi'] ?? '';
    showList(
      part('missing-members'),
      coverage.list().map(({ member, why, times }) => `${member}: ${why}${times > 1 ? `, ${times} times` : ''}`),
    );
    showList(part('host-failures'), failures.map(String));
  };
}
