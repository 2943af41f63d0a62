import { parentPort, Worker, workerData } from 'node:worker_threads';
import { createAnnotator, loadEngine } from './annotator';
import type { Annotator, Job, Outcome, RunOptions } from './job';
import type { Surroundings } from './surroundings';

/** What a worker thread is started with. */
interface WorkerSetup {
  readonly dataFolder: string;
  readonly options: RunOptions;
}

/** The worker's side: does the jobs that it is sent, one after the other. Throws where the engine cannot be loaded. */
export async function serveJobs(): Promise<void> {
  const { dataFolder, options } = workerData as WorkerSetup;
  const annotator = createAnnotator(await loadEngine(dataFolder), options);
  parentPort?.on('message', (job: Job) => {
    void annotator.run(job).then((outcome) => parentPort?.postMessage(outcome));
  });
}

/** An annotator over so many threads, in this one where it is one. Throws where the engine cannot be loaded. */
export async function startAnnotator(threads: number, { date, fileDates, withText, accepted, annotator }: RunOptions, { dataFolder, program }: Surroundings): Promise<Annotator> {
  const options: RunOptions = { date, fileDates, withText, accepted, annotator };
  // Loaded in any case: a thread that cannot load it ends without a word that a user could read.
  const tagger = await loadEngine(dataFolder);
  return threads > 1 ? createWorkers(threads, program, { dataFolder, options }) : createAnnotator(tagger, options);
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
}

/**
 * An annotator over several threads. A job that ends its thread (out of memory, say) fails alone; another thread takes
 * the place.
 * @param program the script to start threads with; it must call {@link serveJobs}
 */
function createWorkers(count: number, program: string, setup: WorkerSetup): Annotator {
  const queue: Waiting[] = [];
  const idle = new Set<Worker>();
  const all = new Set<Worker>();
  const current = new Map<Worker, Waiting>();

  const start = (): void => {
    const worker = new Worker(program, { workerData: setup });
    all.add(worker);
    worker.on('message', (outcome: Outcome) => {
      current.get(worker)?.resolve(outcome);
      current.delete(worker);
      idle.add(worker);
      assign();
    });
    worker.on('error', (error: Error) => {
      all.delete(worker);
      idle.delete(worker);
      current.get(worker)?.resolve({ error: `could not be analysed: its thread ended (${error.message})`, notes: [] });
      current.delete(worker);
      if (queue.length > 0) start();
      assign();
    });
    idle.add(worker);
  };
  const assign = (): void => {
    for (const worker of idle) {
      const next = queue.shift();
      if (!next) return;
      idle.delete(worker);
      current.set(worker, next);
      worker.postMessage(next.job);
    }
  };

  return {
    run: (job) => new Promise((resolve) => {
      queue.push({ job, resolve });
      if (idle.size === 0 && all.size < count) start();
      assign();
    }),
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
