/** Makes the pictures of README.md from the real window: `npm run screenshots` writes docs/images/, or one of them by name. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exportArticle } from './export';
import { ROOT, editorOf, hover, openWindow, piecesOf, runCommand } from './window';

interface Scene {
  readonly name: string;
  readonly article: string;
  readonly theme: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What a person does before the picture is taken. */
  arrange?(page: Page, folder: string): Promise<unknown>;
}

const SCENES: readonly Scene[] = [
  { name: 'marks', article: 'wire.txt', theme: 'Dark Modern' },
  { name: 'hover-date', article: 'two-articles.txt', theme: 'Light Modern', arrange: (page) => hover(page, piecesOf(editorOf(page, 'two-articles.txt'), 'Monday')) },
  { name: 'hover-name', article: 'wire.txt', theme: 'Dark Modern', arrange: (page) => hover(page, piecesOf(editorOf(page, 'wire.txt'), 'Vasconcelos')) },
  { name: 'boilerplate', article: 'web-page.txt', theme: 'Light Modern' },
  { name: 'outline', article: 'feature.txt', theme: 'Dark Modern', settings: { 'outline.collapseItems': 'alwaysCollapse' }, arrange: async (page) => {
    await runCommand(page, 'Explorer: Focus on Outline View');
    // Makes room for the outline.
    await page.locator('.pane-header', { hasText: 'samples' }).click();
    for (const node of ['Quotes', 'Tobias Haimbodi']) {
      await page.locator('.outline-pane .monaco-list-row', { hasText: node }).first().locator('.monaco-tl-twistie').click();
    }
    await page.mouse.move(0, 0);
  } },
  { name: 'hints', article: 'captions.txt', theme: 'Light Modern', settings: { 'newsmark.inlayHints.dates': true, 'newsmark.inlayHints.speakers': true } },
  { name: 'export', article: 'captions.txt', theme: 'Dark Modern', arrange: async (page, folder) => {
    await exportArticle(page, join(folder, 'captions.newsmark.json'));
    await page.locator('.notification-list-item-buttons-container a', { hasText: 'Open' }).click();
    await editorOf(page, 'captions.newsmark.json').locator('.view-line').first().waitFor();
  } },
  { name: 'high-contrast', article: 'mixed-quotes.txt', theme: 'Default High Contrast' },
];

const images = join(ROOT, 'docs/images');
mkdirSync(images, { recursive: true });
const parent = mkdtempSync(join(tmpdir(), 'newsmark-scene-'));
const folder = join(parent, 'samples');
try {
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  const [only] = process.argv.slice(2);
  for (const scene of SCENES) if (only === undefined || scene.name === only) await take(scene);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

async function take({ name, article, theme, settings, arrange }: Scene): Promise<void> {
  const window = await openWindow({
    folder, theme, width: 1200, height: 720,
    file: join(folder, article),
    vsix: process.env['NEWSMARK_VSIX'] ?? join(ROOT, 'newsmark.vsix'),
    settings: { 'editor.minimap.enabled': false, 'workbench.activityBar.location': 'hidden', 'breadcrumbs.enabled': false, ...settings },
  });
  try {
    await editorOf(window.page, article).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached', timeout: 30_000 });
    await arrange?.(window.page, folder);
    await window.page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
    process.stdout.write(`docs/images/${name}.png\n`);
  } finally {
    await window.close();
  }
}
