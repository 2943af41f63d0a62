import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packaged } from './packaged';
import { ROOT, editorOf, openWindow, piecesOf, runCommand, type Window } from './window';

const SHOTS = join(ROOT, 'out/screenshots');
const TEXT = `Germany to close last coal plant

BERLIN, March 14, 2025 (Reuters) - Germany will close its last coal plant on Saturday, Environment Minister Maria Schneider said.
`;

interface Decision {
  readonly text: string;
  readonly status: string;
  readonly label?: string;
}

describe('annotating by keys alone in the window', function () {
  this.timeout(120_000);
  let folder: string;
  let window: Window;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsmark-annotating-'));
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(join(folder, 'plant.txt'), TEXT);
    window = await openWindow({ folder, file: join(folder, 'plant.txt'), vsix: await packaged() });
    await shown();
  });
  after(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async function () {
    await window.page.screenshot({ path: join(SHOTS, `annotating-${this.currentTest?.title.replace(/\W+/g, '-') ?? 'window'}.png`) });
  });

  const shown = (): Promise<void> => piecesOf(editorOf(window.page, 'plant.txt'), 'Maria Schneider').first().waitFor({ timeout: 30_000 });
  const sidecar = (): string => join(folder, 'plant.marks.json');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  /** Waits until the status bar says how much is undecided and what is at the cursor. */
  const says = (text: RegExp): Promise<void> => window.page.locator('.statusbar-item[id*="newsmark.annotating"]').filter({ hasText: text }).waitFor();
  const decided = (): string[] => (existsSync(sidecar()) ? (JSON.parse(readFileSync(sidecar(), 'utf8')) as { decisions: Decision[] }).decisions : []).map(({ text, status, label }) => [text, status, label].join(' ').trim());
  const undecided = async (): Promise<number> => Number(/(\d+) undecided/.exec((await window.page.locator('.statusbar-item[id*="newsmark.annotating"]').innerText()))?.[1]);

  it('starts at the first suggestion, accepts, relabels and rejects', async () => {
    await runCommand(window.page, 'Newsmark: Start or Stop Annotating');
    await says(/undecided · GPE/);
    const all = await undecided();
    await press('Enter');
    await says(new RegExp(`: ${all - 1} undecided`));
    await press('2');
    await says(/ORG.*\(changed\)/);
    await press('Tab', 'Backspace');
    await says(new RegExp(`: ${all - 3} undecided`));
    assert.deepEqual(decided().slice(0, 2), ['Germany accepted GPE', 'BERLIN changed ORG']);
    assert.match(decided()[2] ?? '', / rejected$/);
  });

  it('takes decisions back by U and by the key of the editor, and makes them again', async () => {
    const before = readFileSync(sidecar(), 'utf8');
    const left = await undecided();
    await press('u');
    await says(new RegExp(`: ${left + 1} undecided`));
    await press('Control+z');
    await says(new RegExp(`: ${left + 2} undecided`));
    assert.deepEqual(decided(), ['Germany accepted GPE']);
    await press('Control+y');
    await says(new RegExp(`: ${left + 1} undecided`));
    await press('Shift+u');
    await says(new RegExp(`: ${left} undecided`));
    assert.equal(readFileSync(sidecar(), 'utf8'), before);
  });

  it('lets no letter into the article, until it is edited', async () => {
    await press('z', 'y', 'w');
    await press('i');
    await says(/Editing the article/);
    await press('Control+Home');
    await window.page.keyboard.type('Why ');
    await press('Control+s', 'Escape');
    await says(/Annotating/);
    await piecesOf(editorOf(window.page, 'plant.txt'), 'Why ').or(editorOf(window.page, 'plant.txt').getByText('Why')).first().waitFor();
    assert.equal(readFileSync(join(folder, 'plant.txt'), 'utf8'), `Why ${TEXT}`);
  });

  it('finds everything again after a reload and goes on annotating, and ends with Escape where no message is shown', async () => {
    const left = await undecided();
    const before = decided();
    await window.page.reload();
    await shown();
    await editorOf(window.page, 'plant.txt').locator('.view-line').first().click();
    await says(new RegExp(`: ${left} undecided`));
    assert.deepEqual(decided(), before);
    const hint = window.page.locator('.statusbar-item').filter({ hasText: 'Press I to edit the article' });
    await press('z');
    await hint.waitFor();
    await press('Escape');
    await hint.waitFor({ state: 'detached' });
    await says(new RegExp(`: ${left} undecided`));
    await press('Escape');
    await says(/Annotating ended/);
    await window.page.locator('.statusbar-item[id*="newsmark.annotating"]').waitFor({ state: 'detached' });
    assert.deepEqual(window.external, []);
  });

  it('draws names in the colour that their label has, until annotating ends', async () => {
    writeFileSync(join(folder, 'newsmark.labels.json'), JSON.stringify({ newsmark: 1, entities: { labels: [{ label: 'PERSON', color: { light: '#AA0011', dark: '#AA0011' } }] } }));
    const colored = (isColored: boolean): Promise<unknown> => window.page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.view-line span span')].some((piece) => /Maria/.test(piece.textContent ?? '') && getComputedStyle(piece).color === 'rgb(170, 0, 17)') === wanted,
      isColored,
    );
    await runCommand(window.page, 'Newsmark: Start or Stop Annotating');
    await says(/undecided/);
    await colored(true);
    await press('Escape');
    await says(/Annotating ended/);
    await colored(false);
  });
});
