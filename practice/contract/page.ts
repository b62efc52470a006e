import { contract } from './cases/index';
import { writeReport } from './reportSheet';
import { runCase, type Outcome } from './runner';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
};

const summary = (outcomes: readonly Outcome[]) => {
  const held = outcomes.filter((outcome) => outcome.held === true).length;
  const broken = outcomes.filter((outcome) => outcome.held === false).length;
  return `${held} held, ${broken} did not, ${outcomes.length - held - broken} were not asked.`;
};

const runAll = async (tell: (text: string) => void) => {
  const outcomes: Outcome[] = [];
  const cases = Object.values(contract).flat();
  for (const [at, one] of cases.entries()) {
    tell(`${at + 1} of ${cases.length}: ${one.says}`);
    outcomes.push(await runCase(one));
  }
  await writeReport(outcomes, `Contract ${new Date().toISOString().slice(0, 19).replaceAll(':', '.')}`);
  tell(summary(outcomes));
};

void Office.onReady(() => {
  const button = element('run') as HTMLButtonElement;
  const told = element('told');
  const tell = (text: string) => {
    told.textContent = text;
  };
  button.disabled = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    runAll(tell)
      .catch((error: unknown) => tell(`Broken off: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => {
        button.disabled = false;
      });
  });
});
