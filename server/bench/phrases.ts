// Measures the dates against phrases of other suites: `npm run phrases -- PHRASES.jsonl [--audit] [--name NAME]`.
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPhrases, toResult } from './phrases/report';
import { createSuiteScore, scorePhrase, type SuiteScore } from './phrases/score';
import { readPhrases } from './phrases/suite';

interface PhrasesOptions {
  readonly audit?: boolean;
  readonly name?: string;
}

const today = new Date().toISOString().slice(0, 10);

try {
  new Command('phrases')
    .description('Reads phrases of date suites, counts what is found and right, prints the results and keeps them in server/bench/results.')
    .argument('<phrases>', 'phrases with what is expected of them, one JSON object a line')
    .option('--audit', 'print what became of each expression instead of keeping the results')
    .option('--name <name>', 'name of the results', `phrases-${today}`)
    .action(measure)
    .parse();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function measure(file: string, { audit, name = today }: PhrasesOptions): void {
  const scores = new Map<string, SuiteScore>();
  for (const phrase of readPhrases(readFileSync(file, 'utf8'))) {
    const score = scores.get(phrase.suite) ?? createSuiteScore(phrase.suite);
    scores.set(phrase.suite, score);
    scorePhrase(score, phrase);
  }
  if (audit) {
    for (const score of scores.values()) for (const line of score.audit) console.log(`${score.suite} | ${line}`);
    return;
  }
  const results = [...scores.values()].map(toResult);
  const page = formatPhrases(today, results);
  console.log(page);
  const kept = join(__dirname, 'results', name);
  writeFileSync(`${kept}.json`, `${JSON.stringify({ date: today, suites: results }, undefined, 2)}\n`);
  writeFileSync(`${kept}.md`, page);
}
