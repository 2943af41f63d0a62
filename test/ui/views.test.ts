import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { packaged } from './packaged';
import { ROOT, editorOf, openWindow, piecesOf, runCommand, type Window } from './window';

const SHOTS = join(ROOT, 'out/screenshots');
const ARTICLE = 'wire.txt';

interface Sidecar {
  readonly decisions: readonly { readonly text: string; readonly status: string }[];
}

describe('the views in the window', function () {
  this.timeout(120_000);
  let folder: string;
  let window: Window;
  let total: number;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsmark-views-'));
    cpSync(join(ROOT, 'samples'), folder, { recursive: true });
    mkdirSync(SHOTS, { recursive: true });
    window = await openWindow({ folder, file: join(folder, ARTICLE), vsix: await packaged(), width: 1400, height: 1000 });
    await piecesOf(editorOf(window.page, ARTICLE), 'Helena Vasconcelos').first().waitFor({ timeout: 30_000 });
    await runCommand(window.page, 'Newsmark: Focus on Review View');
    await line('Review', 'Undecided').waitFor({ timeout: 30_000 });
    total = Number(/(\d+) of/.exec(await pane('Review').locator('.pane-header').innerText())?.[1]);
  });
  after(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async function () {
    await window.page.screenshot({ path: join(SHOTS, `${this.currentTest?.title.replace(/\W+/g, '-') ?? 'views'}.png`) });
  });

  const pane = (view: string): Locator => window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: view }) });
  const line = (view: string, text: string | RegExp): Locator => pane(view).locator('.monaco-list-row', { hasText: text }).first();
  const counted = (decisions: number): Promise<void> => pane('Review').locator('.pane-header', { hasText: `${total - decisions} of ${total} undecided` }).waitFor();
  const decided = (): readonly string[] => (JSON.parse(readFileSync(join(folder, 'wire.marks.json'), 'utf8')) as Sidecar).decisions.map(({ text, status }) => `${text} ${status}`);

  it('jump to an annotation and select it', async () => {
    await line('Review', /^Meridian News Agency/).click();
    await window.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
    assert.match(await window.page.locator('.statusbar-item', { hasText: 'selected' }).innerText(), /Ln 3, .*\(20 selected\)/);
  });

  it('accept with the button of a line, and several at once with a key', async () => {
    await line('Review', /^Meridian News Agency/).hover();
    await line('Review', /^Meridian News Agency/).locator('[aria-label^="Accept"]').click();
    await counted(1);
    await line('Review', /^Portugal/).click();
    await line('Review', /^Porto/).click({ modifiers: ['Control'] });
    await window.page.keyboard.press('Delete');
    await counted(3);
    assert.deepEqual(decided(), ['Portugal rejected', 'Meridian News Agency accepted', 'Porto rejected']);
    const badge = window.page.locator('.activitybar .badge-content', { hasText: /^\d+$/ }).first();
    assert.equal(await badge.innerText(), String(total - 3));
  });

  it('copy a quote with who says it', async () => {
    await line('Speakers', /^Helena Vasconcelos/).click();
    const quote = line('Speakers', '"We promised two weeks');
    await quote.hover();
    await quote.locator('[aria-label^="Copy Quote"]').click();
    await window.page.keyboard.press('F1');
    const input = window.page.locator('.quick-input-widget:visible input[type="text"]');
    // The clipboard is filled by a way of its own: paste until it is there, or the test times out.
    while (!(await input.inputValue()).includes('Vasconcelos')) {
      await input.press('Control+A');
      await input.press('Control+V');
    }
    assert.equal(await input.inputValue(), '"We promised two weeks, and we have done it in nine days," … "I thank every engineer who worked through the nights." — Helena Vasconcelos, wire.txt');
    await window.page.keyboard.press('Escape');
  });

  it('list the dates and the speakers of the folder, and what is left in each article', async () => {
    await line('Timeline', /^last year/).click();
    await window.page.locator('.statusbar-item', { hasText: `(${'last year'.length} selected)` }).waitFor();
    await runCommand(window.page, 'Newsmark: Show Timeline of the Folder');
    await line('Timeline', 'feature.txt').waitFor();
    await runCommand(window.page, 'Newsmark: Show Speakers of the Folder');
    await line('Speakers', 'Tobias Haimbodi').waitFor();
    await line('Review', 'All articles').click();
    await line('Review', /^captions\.txt\d+ of \d+ undecided/).waitFor();
    assert.deepEqual(window.external, []);
  });
});
