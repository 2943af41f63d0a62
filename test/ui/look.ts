/**
 * Shows a file in VS Code with the extension as it was last built, and writes a screenshot:
 * `npm run look -- samples/wire.txt --theme "Light Modern" --out out/look.png`.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readOptions, refuse } from '../../scripts/cli-options.mjs';
import { editorOf, hover, openWindow, piecesOf, runCommand, style, underlineOf } from './window';

const USAGE = `usage: npm run look -- FILE [options]
  --out PATH          where the screenshot goes (out/look.png)
  --folder PATH       the folder that is opened (the file's)
  --theme NAME        "Dark Modern" (default), "Light Modern", "Default High Contrast", "Default High Contrast Light"
  --settings JSON     more user settings
  --line N            scroll to that line
  --hover TEXT        rest the mouse on the first piece that is exactly this text
  --command TITLE     run a command of the palette first; may be repeated
  --wait SELECTOR     wait until this CSS selector matches
  --size WxH          window size (1280x800)
  --log               print what the window writes to its console about Newsmark
  --list              print every piece of text with its colour, weight, style and underline`;

const { values, positionals } = readOptions({
  usage: USAGE,
  options: {
    out: { type: 'string', default: 'out/look.png' }, folder: { type: 'string' }, theme: { type: 'string' }, settings: { type: 'string' }, line: { type: 'string' },
    hover: { type: 'string' }, command: { type: 'string', multiple: true }, wait: { type: 'string' }, size: { type: 'string', default: '1280x800' }, list: { type: 'boolean' }, log: { type: 'boolean' },
  },
});
const [given] = positionals;
if (given === undefined) refuse('Which file?', USAGE);
const file = resolve(given);
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) refuse(`There is no file ${given}.`, USAGE);
const [width, height] = values.size.split('x').map(Number);
const { page, external, close } = await openWindow({
  file, width, height,
  folder: resolve(values.folder ?? dirname(file)),
  theme: values.theme,
  settings: values.settings === undefined ? {} : JSON.parse(values.settings) as Record<string, unknown>,
});
if (values.log) page.on('console', (message) => { if (/newsmark/i.test(message.text())) process.stderr.write(`${message.text()}\n`); });
try {
  const editor = editorOf(page, basename(file));
  if (values.line !== undefined) {
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget:visible input[type="text"]').fill(`:${values.line}`);
    await page.keyboard.press('Enter');
  }
  // The extension has answered once something is drawn beside the plain text.
  await editor.locator(values.wait ?? '[class*="ced-"]').first().waitFor({ state: 'attached', timeout: 20_000 })
    .catch(() => process.stderr.write('Newsmark drew nothing within 20 seconds.\n'));
  for (const title of values.command ?? []) await runCommand(page, title);
  if (values.hover !== undefined) {
    const opened = await hover(page, piecesOf(editor, values.hover));
    process.stdout.write(`${(await opened.allInnerTexts()).join('\n---\n')}\n`);
  }
  if (values.list) process.stdout.write(`${(await listPieces()).join('\n')}\n`);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  await page.screenshot({ path: out });
  process.stdout.write(`${values.out}: ${(readFileSync(out).length / 1024).toFixed(0)} KB\n`);
  for (const request of external) process.stdout.write(`left the machine: ${request}\n`);

  async function listPieces(): Promise<string[]> {
    const lines: string[] = [];
    for (const piece of await editor.locator('.view-line span span').all()) {
      const styles = await Promise.all(['color', 'font-weight', 'font-style'].map((property) => style(piece, property)));
      lines.push([...styles, await underlineOf(editor, piece) || 'no underline', JSON.stringify(await piece.textContent())].join(' | '));
    }
    return lines;
  }
} finally {
  await close();
}
