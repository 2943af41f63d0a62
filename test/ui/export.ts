import type { Page } from 'playwright-core';
import { runCommand } from './window';

/** Exports the article in the active editor to an absolute path, as a person does, and waits for the closing message. */
export async function exportArticle(page: Page, target: string): Promise<void> {
  await runCommand(page, 'Newsmark: Export Annotations…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'This article' }).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Everything' }).click();
  // The same widget asks next, with the proposed path.
  const path = page.locator('.quick-input-widget:visible input[type="text"]');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value.endsWith('.json'));
  await path.fill(target);
  await path.press('Enter');
  await page.locator('.notification-list-item-message', { hasText: 'Exported 1 article' }).waitFor();
}
