import { parseArgs } from 'node:util';

/**
 * Reads a script's options, `--help` among them; ends the process with a plain sentence where one is mistyped.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} const Options
 * @param {{ usage: string, options: Options }} config
 * @returns {ReturnType<typeof parseArgs<{ options: Options, allowPositionals: true }>>}
 */
export function readOptions({ usage, options }) {
  /** @type {any} */
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    return refuse(/** @type {Error} */ (error).message.replace(/\. To specify a positional.*/s, '.'), usage);
  }
  if (parsed.values.help) {
    console.log(usage);
    process.exit(0);
  }
  return parsed;
}

/**
 * @param {string} sentence
 * @param {string} usage
 * @returns {never}
 */
export function refuse(sentence, usage) {
  console.error(`${sentence}\n\n${usage}`);
  process.exit(2);
}
