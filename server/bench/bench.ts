// Measures the speed of what is built in dist/: `npm run bench`, or `npm run bench -- --name NAME analysis server command-line`.
import { Argument, Command } from 'commander';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureAnalysis } from './speed/analysis';
import { measureCommandLine } from './speed/command-line';
import type { Measure } from './speed/measure';
import { describeMachine, formatResults, type Results } from './speed/report';
import { measureServer } from './speed/server';

const PARTS: Readonly<Record<string, (folder: string) => Promise<readonly Measure[]>>> = {
  analysis: measureAnalysis,
  server: measureServer,
  'command-line': measureCommandLine,
};

const today = new Date().toISOString().slice(0, 10);

new Command('bench')
  .description('Measures speed and memory, prints the results and keeps them in server/bench/results.')
  .addArgument(new Argument('[parts...]', 'what to measure; all where nothing is named').choices(Object.keys(PARTS)))
  .option('--name <name>', 'name of the results', today)
  .action(bench)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });

async function bench(parts: readonly string[], { name }: { readonly name: string }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-bench-'));
  try {
    const machine = describeMachine();
    const measures: Measure[] = [];
    for (const [part, measure] of Object.entries(PARTS)) {
      if (parts.length === 0 || parts.includes(part)) measures.push(...(await measure(folder)));
    }
    const results: Results = { date: today, command: ['npm run bench', ...(parts.length > 0 ? ['--', ...parts] : [])].join(' '), machine, measures };
    const page = formatResults(results);
    console.log(page);
    const file = join(__dirname, 'results', name);
    writeFileSync(`${file}.json`, `${JSON.stringify(results, undefined, 2)}\n`);
    writeFileSync(`${file}.md`, page);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
