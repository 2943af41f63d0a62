import { MAX_ARTICLE_BYTES } from './decode';
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
 * answered is answered with `{"id", "error"}`.
 */
export async function pipe(options: PipeOptions, around: Surroundings): Promise<void> {
  if (around.stdin.isTTY) around.stderr.write('newsmark: reading one JSON object a line, {"id", "text"}; newsmark pipe --help says more.\n');
  const annotator = await startAnnotator(options.jobs, options, around);
  for await (const line of mapInOrder(readRequests(around.stdin), (request) => answer(request, annotator), options.jobs * AHEAD)) {
    await send(around.stdout, `${line}\n`);
  }
  await annotator.close();
}

async function* readRequests(input: AsyncIterable<Uint8Array>): AsyncGenerator<Request> {
  let number = 0;
  for await (const line of splitLines(input, MAX_ARTICLE_BYTES)) {
    const request = readRequest(line, ++number);
    if (request) yield request;
  }
}

async function answer(request: Request, annotator: Annotator): Promise<string> {
  if (request.kind === 'refused') return JSON.stringify({ id: request.id, error: request.error });
  const { record, error } = await annotator.run(request);
  return record ?? JSON.stringify({ id: request.id, error });
}
