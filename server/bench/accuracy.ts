// Measures the engine against records made by people: `npm run accuracy -- GOLD.jsonl… [--json] [--errors N] [--labels coarse]`.
import { Command, InvalidArgumentError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotations/article';
import { loadEngine } from '../src/cli/annotator';
import { toRecord } from '../src/formats/record';
import type { LabelSet } from './accuracy/entities';
import { readGold } from './accuracy/records';
import { scoreDocument } from './accuracy/score';
import { createScore, toRow, type Row } from './accuracy/tally';

interface AccuracyOptions {
  readonly errors: number;
  readonly json?: boolean;
  readonly labels: LabelSet;
}

new Command('accuracy')
  .description('Annotates the texts of gold records and prints precision, recall and F1. Text and date of each record are what the engine sees.')
  .argument('<gold...>', 'document records with text, one a line')
  .option('--errors <number>', 'print so many errors', readNumber, 0)
  .addOption(new Option('--labels <set>', 'coarse: people, organizations, places, the rest; for corpora with other labels').choices(['fine', 'coarse']).default('fine'))
  .option('--json', 'print JSON')
  .action(measure)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });

async function measure(files: readonly string[], { errors, json, labels }: AccuracyOptions): Promise<void> {
  const tagger = await loadEngine(join(__dirname, '..', 'data'));
  const score = createScore();
  for (const gold of files.flatMap((file) => readGold(readFileSync(file, 'utf8'), file))) {
    scoreDocument(score, gold, toRecord(annotate(gold.text, undefined, { tagger, date: gold.date }), gold.id), labels);
  }
  const rows = [...score.tallies].map(([name, tally]) => toRow(name, tally));
  if (json) console.log(JSON.stringify({ documents: score.documents, rows }));
  else console.log([`${score.documents} documents`, formatTable(rows), ...score.errors.slice(0, errors)].join('\n'));
}

function formatTable(rows: readonly Row[]): string {
  const line = (name: string, ...cells: readonly string[]): string => `${name.padEnd(36)} ${cells.map((cell) => cell.padStart(6)).join(' ')}`;
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [
    line('measure', 'gold', 'pred', 'right', 'P', 'R', 'F1'),
    ...rows.map((row) => line(row.name, String(row.gold), String(row.predicted), String(row.correct), percent(row.p), percent(row.r), percent(row.f1))),
  ].join('\n');
}

function readNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a number.');
  return Number(value);
}
