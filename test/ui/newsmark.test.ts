import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { exportArticle } from './export';
import { colorOf, readManifest } from './manifest';
import { packaged } from './packaged';
import { ROOT, editorOf, hover, openWindow, piecesOf, runCommand, style, underlineOf, type Window } from './window';

const SHOTS = join(ROOT, 'out/screenshots');
const ARTICLE = 'wire.txt';
const THEMES = [
  { name: 'Dark Modern', file: 'dark_modern', rules: '[*Dark*]' },
  { name: 'Light Modern', file: 'light_modern', rules: '[*Light*]' },
  { name: 'Default High Contrast', file: 'hc_black', rules: '[*High Contrast]' },
  { name: 'Default High Contrast Light', file: 'hc_light', rules: '[*High Contrast Light]' },
] as const;

interface RecordOnDisk {
  readonly id: string;
  readonly date: string;
  readonly entities: readonly { readonly text: string; readonly label: string }[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

describe('the packaged extension in the window', function () {
  this.timeout(120_000);
  let folder: string;
  let window: Window;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsmark-samples-'));
    cpSync(join(ROOT, 'samples'), folder, { recursive: true });
    mkdirSync(join(folder, '.vscode'));
    mkdirSync(SHOTS, { recursive: true });
    window = await openWindow({ folder, file: join(folder, ARTICLE), vsix: await packaged() });
    await piecesOf(editorOf(window.page, ARTICLE), 'Helena Vasconcelos').first().waitFor({ timeout: 30_000 });
  });
  after(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async function () {
    await window.page.screenshot({ path: join(SHOTS, `${this.currentTest?.title.replace(/\W+/g, '-') ?? 'window'}.png`) });
    await window.page.keyboard.press('Escape');
  });

  const article = () => editorOf(window.page, ARTICLE);

  it('tints quotes by speaker on demand, with initials, and takes that back', async () => {
    const backgrounds = async (): Promise<number> => article().locator('[class*="ced-"]').evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size);
    const before = await backgrounds();
    await runCommand(window.page, 'Newsmark: Tint Quotes by Speaker');
    const isTagged = async (): Promise<boolean> => article().locator('[class*="ced-"]').evaluateAll((all) => all.some((one) => getComputedStyle(one, '::before').content === '"AB"'));
    for (const end = Date.now() + 10_000; !(await isTagged()) && Date.now() < end; ) await window.page.waitForTimeout(100);
    assert.ok(await isTagged(), 'the initials of Anneke Brouwer');
    assert.ok(await backgrounds() >= before + 4, 'a background for each speaker');
    await runCommand(window.page, 'Newsmark: Tint Quotes by Speaker');
    for (const end = Date.now() + 10_000; (await isTagged()) && Date.now() < end; ) await window.page.waitForTimeout(100);
    assert.ok(!(await isTagged()), 'gone again');
  });

  for (const { name, file, rules } of THEMES) {
    it(`colours a name, a place and a date in ${name}, and underlines each in its own way`, async () => {
      writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': name }));
      await window.page.locator(`.monaco-workbench[class*="${file}-json"]`).waitFor();
      const pieces = { newsmarkPerson: 'Helena Vasconcelos', newsmarkPlace: 'Porto', newsmarkDate: 'Friday' };
      const underlines = new Set<string>();
      for (const [type, text] of Object.entries(pieces)) {
        const piece = piecesOf(article(), text);
        await piece.first().waitFor();
        assert.equal(await style(piece, 'color'), colorOf(readManifest(), rules, type), `${text} in ${name}`);
        underlines.add(await underlineOf(article(), piece));
      }
      assert.deepEqual([...underlines].filter((underline) => underline !== '').length, 3, [...underlines].join(', '));
    });
  }

  it('says in a hover which day a weekday is', async () => {
    const opened = await hover(window.page, piecesOf(article(), 'Friday'));
    assert.match((await opened.allInnerTexts()).join('\n'), /Friday, 14 March 2025/);
  });

  it('says in a hover who a surname is', async () => {
    const opened = await hover(window.page, piecesOf(article(), 'Vasconcelos'));
    assert.match((await opened.allInnerTexts()).join('\n'), /Helena Vasconcelos/);
  });

  it('tells the counts and the document date in the language status', async () => {
    await window.page.locator('.statusbar-item[id="status.languageStatus"]').click();
    const status = window.page.locator('.hover-language-status');
    await status.filter({ hasText: '14 March 2025' }).first().waitFor();
    assert.match((await status.allInnerTexts()).join('\n'), /\d+ entities, \d+ quotes, \d+ dates/);
  });

  it('exports the article through the palette, and the file holds what the schema says', async () => {
    const target = join(folder, 'wire.newsmark.json');
    await exportArticle(window.page, target);
    const record = JSON.parse(readFileSync(target, 'utf8')) as RecordOnDisk;
    const valid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(ROOT, 'server/schemas/record.schema.json'), 'utf8')) as object);
    assert.ok(valid(record), JSON.stringify(valid.errors));
    assert.deepEqual([record.id, record.date], ['wire.txt', '2025-03-14']);
    assert.ok(record.entities.some(({ text, label }) => text === 'Helena Vasconcelos' && label === 'PERSON'));
    assert.ok(record.dates.some(({ text, value }) => text === 'Friday' && value === '2025-03-14'));
  });

  it('keeps the document date that a person types, and resolves against it', async () => {
    await runCommand(window.page, 'Newsmark: Set Document Date…');
    const input = window.page.locator('.quick-input-widget:visible input[type="text"]');
    await input.fill('2024-01-03');
    await input.press('Enter');
    const status = window.page.locator('.hover-language-status');
    await window.page.locator('.statusbar-item[id="status.languageStatus"]').click();
    await status.filter({ hasText: '3 January 2024' }).first().waitFor();
    assert.match(readFileSync(join(folder, 'wire.marks.json'), 'utf8'), /"2024-01-03"/);
  });

  const inExplorer = (name: string) => window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: new RegExp(`^${name.replaceAll('.', '\\.')}$`) });
  const press = (button: string) => window.page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
  const present = (...names: string[]) => names.map((name) => existsSync(join(folder, name)));

  it('takes the decisions along when an article is renamed in the Explorer, and back on undo', async () => {
    const { page } = window;
    await runCommand(page, 'View: Show Explorer');
    await inExplorer('wire.txt').click();
    await page.keyboard.press('F2');
    const name = page.locator('.explorer-item-edited input');
    await name.fill('renamed.txt');
    await name.press('Enter');
    // VS Code itself asks before it lets an extension change files along.
    await press('OK');
    await inExplorer('renamed.marks.json').waitFor();
    assert.deepEqual(present('renamed.marks.json', 'wire.marks.json'), [true, false]);
    await inExplorer('renamed.txt').click();
    await page.keyboard.press('Control+z');
    await inExplorer('wire.marks.json').waitFor();
    await inExplorer('wire.txt').waitFor();
    assert.deepEqual(present('wire.txt', 'renamed.marks.json'), [true, false]);
  });

  it('deletes the decisions with their article, and brings both back on undo', async () => {
    const { page } = window;
    await inExplorer('wire.txt').click();
    await page.keyboard.press('Delete');
    await press('Delete');
    await press('OK');
    await inExplorer('wire.txt').waitFor({ state: 'detached' });
    assert.deepEqual(present('wire.txt', 'wire.marks.json'), [false, false]);
    await page.locator('.explorer-folders-view .monaco-list').focus();
    await page.keyboard.press('Control+z');
    await inExplorer('wire.txt').waitFor();
    await inExplorer('wire.marks.json').waitFor();
    assert.match(readFileSync(join(folder, 'wire.marks.json'), 'utf8'), /"2024-01-03"/);
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(window.external, []);
  });
});
