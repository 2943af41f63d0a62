// npm run train --prefix server/training -- CORPORA [name=value…]: makes server/data/names.bin and prints its scores.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOfWord } from '../src/analysis/entities/model/hash';
import { createHashMap, put, type HashMap } from '../src/analysis/entities/model/lexicon';
import { loadTagger, TAGGER_FILE } from '../src/analysis/entities/load';
import { clusterWords, type WordClusters } from './clusters';
import { readArticles, tagParagraphs } from './corpora';
import { createExamples } from './examples';
import { fit } from './fit';
import { collectPhrases } from './gazetteers';
import { addHeadlines } from './headlines';
import { packModel, type Lists } from './pack';
import { scoreTagger } from './score';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const settings = Object.fromEntries(process.argv.slice(2).filter((arg) => arg.includes('=')).map((arg) => arg.split('=') as [string, string]));
const corpora = process.argv.slice(2).find((arg) => !arg.includes('='));
if (corpora === undefined) throw new Error('Name the folder of the corpora: npm run train --prefix server/training -- CORPORA.');
const setting = (name: string, value: number): number => Number(settings[name] ?? value);

const OPTIONS = { rounds: setting('rounds', 8), seed: setting('seed', 1), alpha: setting('alpha', 0.1), l1: setting('l1', 0.5), l2: setting('l2', 1), dropout: setting('dropout', 0.25), averageFrom: setting('average', 4) };
const LEAST = setting('least', 2);
const CLIP = setting('clip', 6);
const TRAIN = (settings['train'] ?? 'wikinews.train,voa.train,mixed.train').split(',');
const DEV = ['wikinews.dev', 'voa.dev', 'scraped.dev'];

const lists = readLists();
const lexicon = { phrases: toHashMap(lists.phrases), clusters: toHashMap(lists.clusters), coarse: lists.coarse };
const paragraphs = TRAIN.flatMap((name) => readArticles(`${corpora}/${name}.jsonl`)).flatMap(tagParagraphs);
const { examples, hashes } = createExamples(settings['headlines'] === '0' ? paragraphs : addHeadlines(paragraphs, OPTIONS.seed), lexicon, LEAST);
console.log(`${paragraphs.length} paragraphs, ${paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens, ${hashes.length} features`);
const dev = DEV.map((name) => ({ name, articles: readArticles(`${corpora}/${name}.jsonl`) }));
const started = performance.now();
let bytes = new Uint8Array();
fit(examples, hashes.length, OPTIONS, (round, loss, fitted) => {
  const seconds = Math.round((performance.now() - started) / 1000);
  if (round % setting('every', 1) !== 0 && round !== OPTIONS.rounds) return;
  bytes = packModel(lists, hashes, fitted, CLIP) as Uint8Array<ArrayBuffer>;
  const tagger = loadTagger(bytes);
  const scores = dev.map(({ name, articles }) => `${name} ${(100 * (scoreTagger(tagger, articles).get('all')?.f1 ?? 0)).toFixed(2)}`);
  console.log(`round ${round}, ${seconds} s: loss ${loss.toFixed(4)}, ${(bytes.length / 1e6).toFixed(2)} MB, F1 ${scores.join(', ')}`);
});
for (const { name, articles } of dev) {
  for (const [label, { precision, recall, f1 }] of scoreTagger(loadTagger(bytes), articles)) {
    console.log(`${name} ${label.padEnd(12)} ${[precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join('')}`);
  }
}
writeFileSync(settings['out'] ?? here(`../data/${TAGGER_FILE}`), bytes);

function readLists(): Lists {
  const { words, fine, coarse } = readClusters();
  return { phrases: collectPhrases(), clusters: new Map(words.map((word, index) => [hashOfWord(word), fine[index] ?? 0])), coarse };
}

/** The clusters take a minute or two, so they are kept in a cache between runs. */
function readClusters(): WordClusters {
  const cache = here('.cache/clusters.json');
  if (!existsSync(cache)) {
    const { words, fine, coarse } = clusterWords();
    mkdirSync(here('.cache'), { recursive: true });
    writeFileSync(cache, JSON.stringify({ words, fine: [...fine], coarse: [...coarse] }));
  }
  const kept = JSON.parse(readFileSync(cache, 'utf8')) as { words: string[]; fine: number[]; coarse: number[] };
  return { words: kept.words, fine: Uint16Array.from(kept.fine), coarse: Uint8Array.from(kept.coarse) };
}

function toHashMap(entries: ReadonlyMap<number, number>): HashMap {
  const map = createHashMap(entries.size);
  for (const [key, value] of entries) put(map, key, value);
  return map;
}
