import { chromium } from 'playwright-core';
import { requireChromium } from './chromium.mjs';

/**
 * A headless Chromium that asks the network for nothing of its own.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
  return chromium.launch({
    executablePath: requireChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
