import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { codeOf } from './lsp/file-error';
import { runProgram } from './cli/program';
import { serveJobs } from './cli/workers';

// The command line; worker threads start with this script too.

if (isMainThread) {
  process.stdout.on('error', (error) => {
    // The reader has seen enough, as head does.
    if (codeOf(error) === 'EPIPE') process.exit();
    throw error;
  });
  const { stdin, stdout, stderr } = process;
  runProgram(process.argv.slice(2), { cwd: process.cwd(), stdin, stdout, stderr, dataFolder: join(__dirname, 'data'), program: __filename }).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      console.error(`newsmark: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
} else {
  void serveJobs();
}
