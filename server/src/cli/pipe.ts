import { MAX_ARTICLE_BYTES } from '../lsp/decode-article';
import { send } from './destination';
import { mapInOrder } from './in-order';
import type { Annotator, RunOptions } from './job';
import { splitLines } from './lines';
import { readRequest, type Request } from './request';
import type { Surroundings } from './surroundings';
import { startAnnotator } from './workers';

export interface PipeOptions extends RunOptions {
  readonly jobs: number;
}

/** Requests under way or waiting for their turn, for each thread. */
const AHEAD = 2;

/**
 * `newsmark pipe`: answers every line with a line, in the same order, each as soon as it is ready. A line that cannot be
 * answered is answered with `{"id", "error"}`, and counted on standard error at the end.
 * @returns the exit status: 1 where every line was broken, else 0
 */
export async function pipe(options: PipeOptions, around: Surroundings): Promise<number> {
  if (around.stdin.isTTY) around.stderr.write('newsmark: reading one JSON object a line, {"id", "text"}; newsmark pipe --help says more.\n');
  const annotator = await startAnnotator(options.jobs, options, around);
  let lines = 0;
  let failed = 0;
  for await (const { line, isError } of mapInOrder(readRequests(around.stdin), (request) => answer(request, annotator), options.jobs * AHEAD)) {
    lines++;
    if (isError) failed++;
    await send(around.stdout, `${line}\n`);
  }
  await annotator.close();
  if (failed > 0) around.stderr.write(`newsmark: ${failed} of ${lines} lines could not be annotated; their answers hold the error.\n`);
  return failed > 0 && failed === lines ? 1 : 0;
}

async function* readRequests(input: AsyncIterable<Uint8Array>): AsyncGenerator<Request> {
  let number = 0;
  for await (const line of splitLines(input, MAX_ARTICLE_BYTES)) {
    const request = readRequest(line, ++number);
    if (request) yield request;
  }
}

interface Answer {
  readonly line: string;
  readonly isError: boolean;
}

async function answer(request: Request, annotator: Annotator): Promise<Answer> {
  if (request.kind === 'refused') return refuse(request.id, request.error);
  const { record, error } = await annotator.run(request);
  return record === undefined ? refuse(request.id, error) : { line: record, isError: false };
}

function refuse(id: string | null, error: string | undefined): Answer {
  return { line: JSON.stringify({ id, error }), isError: true };
}
