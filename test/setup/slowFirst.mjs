import Sequencer from '@jest/test-sequencer';

/** Files that run longest are short ones, and jest, which has no times of a fresh clone, would leave them to the end. */
const slow = [
  'engines/libreOffice',
  'excel/practiceHost',
  'engines/ironCalc',
  'excel/format1',
  'refresh/format1',
  'excel/failures',
  'browser/comparison',
  'sheets/outputs',
  'sheets/edits',
  'refresh/prefixes',
  'model/reference',
];

/** @param {import('@jest/test-result').Test} test */
const rankOf = ({ path }) => {
  const at = slow.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}.test.ts`));
  return at === -1 ? slow.length : at;
};

export default class SlowFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
