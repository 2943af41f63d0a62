import { parseArgs } from 'node:util';

/**
 * Reads a script's options; ends the process with a plain sentence where one is mistyped.
 *
 * @template {Record<string, { type: 'boolean' | 'string', short?: string }>} Options
 * @param {{ usage: string, options: Options, args?: string[] }} config
 * @returns {{ values: { [Name in keyof Options]?: Options[Name]['type'] extends 'string' ? string : boolean }, positionals: string[] }}
 */
export function readOptions({ usage, options, args }) {
  /** @type {any} */
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
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
