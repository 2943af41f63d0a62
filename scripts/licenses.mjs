import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a package that must go along with its code. */
const NOTICES = /^(licen[cs]e|copying|notice|thirdpartynotices)(\.(md|txt))?$/i;

/**
 * The licences of all packages that went into bundles, in full.
 *
 * @param {readonly import('esbuild').Metafile[]} bundles
 * @param {string} root the folder that the paths in the metafiles start from
 * @returns {string}
 * @throws {Error} where a package comes without a licence file
 */
export function licensesOf(bundles, root) {
  const packages = new Set(bundles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...packages].sort().map((folder) => noticesOf(join(root, folder))).join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function noticesOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => NOTICES.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} has no licence file: it cannot be bundled.`);
  return [`${name} ${version}`, ...files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())].join('\n\n') + '\n';
}
