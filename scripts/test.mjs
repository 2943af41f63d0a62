// Runs every test from a fresh clone on: `npm test`, or chosen stages: `npm test -- unit editor`.
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readOptions, refuse } from './cli-options.mjs';
import { installPackages } from './install.mjs';
import { ROOT, RunError, npm } from './run.mjs';
import { STAGES, runsHere } from './stages.mjs';

/** A script that takes longer hangs. */
const DEADLINE_MS = 600_000;
const USAGE = `npm test                  run every stage
npm test -- STAGE...      run these:
${STAGES.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')}`;

const { positionals } = readOptions({ usage: USAGE, options: {} });
for (const name of positionals) if (!STAGES.some((stage) => stage.name === name)) refuse(`There is no stage "${name}".`, USAGE);

const stages = chooseStages(positionals);
const total = { passed: 0, failed: 0 };
try {
  await installPackages(ROOT, 'packages', console.log);
  for (const stage of stages) await runStage(stage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
}
for (const stage of STAGES) if (positionals.length === 0 && !runsHere(stage)) console.log(`- ${stage.name} did not run: it needs VS Code from npm, which is for Linux.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {readonly string[]} names */
function chooseStages(names) {
  if (names.length === 0) return STAGES.filter(runsHere);
  const chosen = STAGES.filter(({ name }) => names.includes(name));
  return STAGES.filter((stage) => chosen.includes(stage) || (stage.name === 'build' && chosen.some(({ built }) => built)));
}

/**
 * Runs one stage and adds its tests to the total; a stage that fails without a failing test counts as one.
 *
 * @param {import('./stages.mjs').Stage} stage
 */
async function runStage({ name, about, scripts, prepare }) {
  console.log(`\n=== ${name}: ${about}`);
  const start = performance.now();
  const counts = { passed: 0, failed: 0 };
  const count = (/** @type {string} */ output) => {
    counts.passed += sum(output, /^\s*(\d+) passing\b/gm);
    counts.failed += sum(output, /^\s*(\d+) failing\b/gm);
  };
  try {
    await prepare?.(console.log);
    for (const script of scripts) count(await npm(['run', '--silent', script], { show: true, timeout: DEADLINE_MS, env: { NEWSMARK_VSIX: join(ROOT, 'newsmark.vsix') } }));
  } catch (error) {
    if (error instanceof RunError) count(error.output);
    console.error(error instanceof Error ? error.message : error);
    counts.failed ||= 1;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

/**
 * @param {string} output
 * @param {RegExp} pattern with one number
 */
function sum(output, pattern) {
  return [...stripVTControlCharacters(output).matchAll(pattern)].reduce((all, [, number]) => all + Number(number), 0);
}
