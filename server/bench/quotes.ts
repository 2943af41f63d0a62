// Scores quotes by kind into server/bench/results, or counts which rules find the right speakers: `npm run quotes -- GOLD.jsonl… [--speakers]`.
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPronoun } from '../src/analysis/quotes/pronouns';
import { annotate } from '../src/annotations/article';
import { loadEngine } from '../src/cli/annotator';
import { toRecord, type DocumentRecord, type QuoteRecord } from '../src/formats/record';
import { createKindScore, matchQuotes, rowsOf, scoreKinds, type KindScore } from './accuracy/quote-kinds';
import { isSameSpeaker } from './accuracy/quotes';
import { readGold, type GoldRecord, type ScoredQuote } from './accuracy/records';
import type { Row } from './accuracy/tally';

interface QuotesOptions {
  readonly speakers?: boolean;
  readonly name: string;
}

const today = new Date().toISOString().slice(0, 10);

new Command('quotes')
  .description('Scores the quotes of gold records by kind, prints the table and keeps it in server/bench/results.')
  .argument('<gold...>', 'document records with text, one a line; a file is a corpus')
  .option('--speakers', 'print instead how many speakers each rule finds and how many are right')
  .option('--name <name>', 'name of the results', `quotes-${today}`)
  .action(measure)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });

async function measure(files: readonly string[], { speakers, name }: QuotesOptions): Promise<void> {
  const tagger = await loadEngine(join(__dirname, '..', 'data'));
  const scores = new Map<string, KindScore>();
  const rules = new Map<string, [right: number, found: number]>();
  for (const file of files) {
    const score = createKindScore();
    for (const gold of readGold(readFileSync(file, 'utf8'), file)) {
      const found = toRecord(annotate(gold.text, undefined, { tagger, date: gold.date }), gold.id);
      scoreKinds(score, gold, found);
      countSpeakers(rules, gold, found);
    }
    scores.set(basename(file, '.jsonl'), score);
  }
  if (speakers === true) {
    for (const [rule, [right, found]] of [...rules].sort()) console.log(`  '${rule}': [${right}, ${found}],`);
    return;
  }
  const table = formatKinds(scores);
  const results = join(__dirname, 'results', name);
  writeFileSync(`${results}.md`, `# Quotes by kind on ${today}\n\n\`npm run quotes -- GOLD.jsonl…\`\n\n${table}\n\n${NOTES}\n`);
  writeFileSync(`${results}.json`, `${JSON.stringify([...scores].map(([corpus, score]) => ({ corpus, kinds: rowsOf(score) })), undefined, 2)}\n`);
  console.log(table);
}

const NOTES = `F1 in percent, with precision and recall. Exact: the same content but for marks and outer punctuation. Relaxed: at least four
fifths of the characters shared. Speaker: the mentions share a character or the names are equal, and cue: the cues share a character, both among
quotes whose content is right, relaxed. Recall goes by the kind in the gold, precision by the kind that was suggested: quotes in marks match
whether they are called direct or mixed.`;

function formatKinds(scores: ReadonlyMap<string, KindScore>): string {
  const cell = ({ f1, p, r }: Row): string => `${percent(f1)} (${percent(p)} / ${percent(r)})`;
  const lines = [...scores].flatMap(([corpus, score]) => rowsOf(score).filter(({ measures }) => measures.exact.gold > 0).map(({ kind, measures }) =>
    `| ${corpus} | ${kind} | ${measures.exact.gold} | ${measures.exact.predicted} | ${cell(measures.exact)} | ${cell(measures.relaxed)} | ${cell(measures.speaker)} | ${cell(measures.cue)} |`));
  return ['| corpus | kind | gold | suggested | exact | relaxed | speaker | cue |', '|---|---|--:|--:|--:|--:|--:|--:|', ...lines].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Counts, for each rule and way of naming, the speakers of quotes whose content is right; a pronoun or role is right where its name is. */
function countSpeakers(rules: Map<string, [right: number, found: number]>, gold: GoldRecord, record: DocumentRecord): void {
  for (const match of matchQuotes(gold, record.quotes)) {
    const quote = record.quotes.find((one) => one === match.found);
    if (quote?.speaker === undefined) continue;
    const way = wayOf(record, quote.speaker);
    const counts = rules.get(`${quote.source} ${way}`) ?? [0, 0];
    counts[1]++;
    if (isRight(match.gold, quote.speaker, way)) counts[0]++;
    rules.set(`${quote.source} ${way}`, counts);
  }
}

function isRight({ speaker }: ScoredQuote, found: NonNullable<QuoteRecord['speaker']>, way: string): boolean {
  if (!speaker || !isSameSpeaker(speaker, found)) return false;
  return (way !== 'pronoun' && way !== 'role') || speaker.name === undefined || speaker.name === found.name;
}

/** How the words of a speaker were understood, as `analysis/quotes/confidence.ts` calls it. */
function wayOf(record: DocumentRecord, { start, end, text, name, entity }: NonNullable<QuoteRecord['speaker']>): string {
  if (record.entities.some((mention) => mention.start === start && mention.end === end)) return 'name';
  if (isPronoun(text.toLowerCase())) return name === text ? 'unresolved' : 'pronoun';
  return entity === undefined ? 'phrase' : 'role';
}
