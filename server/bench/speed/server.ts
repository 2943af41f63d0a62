import { existsSync, readFileSync } from 'node:fs';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { ARTICLE_CHANGED, type ArticleChangedParams } from '../../src/lsp/protocol';
import { OWN_OPTIONS, startSession, type Session } from '../../test/protocol/session';
import { createArticleWriter, createRandom } from './articles';
import { percentile, time, type Measure } from './measure';

const COLD_STARTS = 5;
const KEYSTROKES = 1000;

/** Measures the bundled server over stdio, with the requests that VS Code makes. */
export async function measureServer(): Promise<readonly Measure[]> {
  return [...(await measureColdStart()), ...(await measureTyping(2000)), ...(await measureTyping(20_000))];
}

const start = (): Promise<Session> => startSession({ client: 'vscode-11', initializationOptions: OWN_OPTIONS });

async function measureColdStart(): Promise<readonly Measure[]> {
  const text = createArticleWriter(2).write(800);
  const uri = 'untitled:article';
  const first: number[] = [];
  const complete: number[] = [];
  for (let run = 0; run < COLD_STARTS; run++) {
    const began = performance.now();
    const session = await start();
    await session.open(uri, text);
    await session.request('textDocument/semanticTokens/full', { textDocument: { uri } });
    first.push(performance.now() - began);
    await session.next<ArticleChangedParams>(ARTICLE_CHANGED, ({ status }) => !status.busy && status.mentions > 0);
    complete.push(performance.now() - began);
    await session.stop();
  }
  return [
    { name: 'server, start of the process to first tokens, 800 words, median', unit: 'ms', value: percentile(first, 0.5) },
    { name: 'server, start of the process to the whole article with names, median', unit: 'ms', value: percentile(complete, 0.5) },
  ];
}

/** Types letters at random places; after each asks for what has changed in the tokens, as VS Code does. */
async function measureTyping(words: number): Promise<readonly Measure[]> {
  const lines = createArticleWriter(3).write(words).split('\n');
  const uri = 'untitled:article';
  const session = await start();
  await session.open(uri, lines.join('\n'));
  await session.next<ArticleChangedParams>(ARTICLE_CHANGED, ({ status }) => !status.busy && status.mentions > 0);
  let { resultId } = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  const random = createRandom(4);
  const times: number[] = [];
  for (let version = 2; version < KEYSTROKES + 2; version++) {
    const line = Math.floor(random() * lines.length);
    const character = Math.floor(random() * (lines[line]?.length ?? 0));
    const position = { line, character };
    times.push(await time(async () => {
      await session.change(uri, version, { range: { start: position, end: position }, text: 'x' });
      const tokens = await session.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId: resultId });
      resultId = tokens.resultId;
    }));
  }
  const memory = residentMegabytes(session.pid);
  await session.stop();
  return [
    { name: `server, keystroke to new tokens, ${words} words, p50`, unit: 'ms', value: percentile(times, 0.5) },
    { name: `server, keystroke to new tokens, ${words} words, p95`, unit: 'ms', value: percentile(times, 0.95) },
    ...(memory === undefined ? [] : [{ name: `server, memory after that, ${words} words`, unit: 'MB', value: memory } as const]),
  ];
}

/** Memory of a process, where the system says it in /proc. */
function residentMegabytes(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
