import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { installVSCode } from '../vscode/install.mjs';
import { startServer } from '../vscode/server.mjs';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const QUIET = JSON.parse(readFileSync(new URL('../vscode/settings.json', import.meta.url), 'utf8')) as Record<string, unknown>;

export interface WindowOptions {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of a file to open at once. */
  readonly file?: string;
  /** The packaged extension; the extension as built in the repository where it is left out. */
  readonly vsix?: string;
  /** Name of a colour theme. */
  readonly theme?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screenshot to one of the page. */
  readonly scale?: number;
}

/** A VS Code window in a headless browser. */
export interface Window {
  readonly page: Page;
  /** Requests that left the machine, which none may. */
  readonly external: readonly string[];
  close(): Promise<void>;
}

/** Opens VS Code from npm with the extension, and waits until the workbench stands and the file is shown. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const data = mkdtempSync(join(tmpdir(), 'newsmark-window-'));
  const server = await startServer(await installVSCode(), {
    data,
    vsix: options.vsix,
    automation: options.vsix === undefined,
    settings: { ...QUIET, 'workbench.colorTheme': options.theme ?? 'Dark Modern', 'editor.hover.delay': 100, ...options.settings },
    env: { HOME: data, XDG_CONFIG_HOME: join(data, 'config'), XDG_DATA_HOME: join(data, 'share') },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const { width = 1280, height = 800, scale = 1 } = options;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-US' });
    const external: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') external.push(request.url());
    });
    const remote = (path: string): string => `vscode-remote://${server.authority}${encodeURI(path)}`;
    // A link, because VS Code prefers a developed extension's colour themes, and finds its own below the repository.
    const developed = join(data, 'newsmark');
    symlinkSync(ROOT, developed);
    const payload = [
      ['skipWelcome', 'true'],
      ...(options.vsix === undefined ? [['extensionDevelopmentPath', remote(developed)]] : []),
      ...(options.file === undefined ? [] : [['openFile', remote(options.file)]]),
    ];
    await page.goto(`${server.url}/?${new URLSearchParams({ folder: options.folder, payload: JSON.stringify(payload) })}`);
    // The theme's class comes with the theme's colours.
    await page.locator('.monaco-workbench[class*="-json"]').waitFor({ timeout: 60_000 });
    if (options.file !== undefined) await editorOf(page, basename(options.file)).locator('.view-line').first().waitFor({ timeout: 60_000 });
    return { page, external, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The editor that shows the file of that name. */
export function editorOf(page: Page, name: string): Locator {
  return page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURI(name)}"]`);
}

/** The pieces of text in an editor that are exactly `text`: what one token or decoration covers. */
export function piecesOf(editor: Locator, text: string): Locator {
  // The editor draws blanks as no-break spaces.
  return editor.locator('.view-line span span').filter({ hasText: new RegExp(`^${escape(text).replace(/ /g, '[ \\u00a0]')}$`) });
}

/** Runs a command through the palette, as a person does. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input[type="text"]');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Rests the mouse on a piece of text, and returns the hover that opens. */
export async function hover(page: Page, piece: Locator): Promise<Locator> {
  const box = await piece.first().boundingBox();
  if (!box) throw new Error('nothing to hover: the text is not in view');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // Two moves: the editor starts its timer at the second.
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  const opened = page.locator('.monaco-hover:not(.hidden) .hover-contents');
  await opened.first().waitFor({ timeout: 15_000 });
  return opened;
}

/** A CSS property as the browser computed it. */
export function style(piece: Locator, property: string): Promise<string> {
  return piece.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/**
 * How a piece of text is underlined, as style and width; empty where it is not. The editor draws borders of decorations
 * in a layer below the text.
 */
export async function underlineOf(editor: Locator, piece: Locator): Promise<string> {
  const box = await piece.first().boundingBox();
  if (!box) throw new Error('the text is not in view');
  return editor.locator('.view-overlays .cdr[class*="ced-"]').evaluateAll((overlays, { x, y, width, height }) => {
    const under = overlays.filter((overlay) => {
      const at = overlay.getBoundingClientRect();
      return getComputedStyle(overlay).borderBottomWidth !== '0px' && at.left < x + width / 2 && at.right > x + width / 2 && at.top < y + height / 2 && at.bottom > y + height / 2;
    });
    return under.map((overlay) => `${getComputedStyle(overlay).borderBottomStyle} ${getComputedStyle(overlay).borderBottomWidth}`).join(', ');
  }, box);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
