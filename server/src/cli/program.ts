import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { version } from '../../../package.json';
import { annotatorProblem, isAnnotatorName } from '../annotations/annotator-name';
import { isCalendarDate } from '../annotations/calendar-date';
import { DECISION_LAYERS } from '../annotations/sidecar';
import { agree, type AgreeOptions } from './agree';
import { annotateFiles, type AnnotateOptions } from './annotate';
import { check, type CheckOptions } from './check';
import { FORMATS } from './destination';
import { installMergeDriver } from './install-merge-driver';
import { mergeFiles } from './merge-driver';
import { pipe, type PipeOptions } from './pipe';
import type { Surroundings } from './surroundings';

const USAGE_ERROR = 2;

/**
 * Runs the command line.
 * @param args what stands behind the name of the program
 * @returns the exit status: 0 where all went well, 1 where some inputs failed, 2 where the command line is wrong
 */
export async function runProgram(args: readonly string[], around: Surroundings): Promise<number> {
  let status = 0;
  const program = new Command('newsmark')
    .description('Marks the entities, quotes and dates of news articles, offline.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ writeOut: (text) => around.stdout.write(text), writeErr: (text) => around.stderr.write(text) })
    .exitOverride()
    .showHelpAfterError('(newsmark --help says more)')
    .addHelpText('after', EXIT_STATUS);

  program.command('annotate')
    .description('Write the document records of articles: names, quotes and dates, as JSON.')
    .argument('<articles...>', 'files, folders and glob patterns; - reads one article from standard input')
    .option('--out <folder>', 'write one file an article below this folder, name.newsmark.json for name.txt', readFolder)
    .addOption(new Option('--format <name>', 'jsonl: a record a line; json: one array, or with --out indented files, which is their default').choices(FORMATS))
    .option('--date <day>', 'document date, YYYY-MM-DD: the day on which the articles were written', readDate)
    .option('--annotator <name>', 'take the decisions of this annotator, article.NAME.marks.json', readAnnotator)
    .option('--with-text', 'put the text of the article into its record')
    .option('--jobs <number>', 'most threads to use', readCount, availableParallelism())
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark annotate --help says more)')
    .addHelpText('after', ANNOTATE_HELP)
    .action(async (articles: readonly string[], options: AnnotateOptions) => {
      status = await annotateFiles(articles, options, around);
    });

  program.command('pipe')
    .description('Annotate a stream: one JSON object a line in, one document record a line out.')
    .option('--date <day>', 'document date, YYYY-MM-DD, for lines that have none', readDate)
    .option('--with-text', 'put the text of the article into its record')
    .option('--jobs <number>', 'most threads to use', readCount, 1)
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark pipe --help says more)')
    .addHelpText('after', PIPE_HELP)
    .action(async (options: PipeOptions) => {
      status = await pipe(options, around);
    });

  program.command('agree')
    .description('Measure how far annotators agree: F1 on spans, kappa and alpha on tokens.')
    .argument('<articles...>', 'files, folders and glob patterns of articles')
    .option('--annotators <names>', 'whose decisions to compare, a,b,c; without it all who have a sidecar', readAnnotators)
    .addOption(new Option('--layer <names...>', 'what to compare: entities, quotes and dates where nothing is said').choices(DECISION_LAYERS))
    .option('--json', 'print JSON, with the figures of every pair')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark agree --help says more)')
    .addHelpText('after', AGREE_HELP)
    .action(async (articles: readonly string[], options: AgreeOptions) => {
      status = await agree(articles, options, around);
    });

  program.command('check')
    .description('Report what is wrong with the decisions on articles: a line each.')
    .argument('<articles...>', 'files, folders and glob patterns of articles')
    .option('--annotator <name>', 'check the decisions of this annotator, article.NAME.marks.json', readAnnotator)
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark check --help says more)')
    .addHelpText('after', CHECK_HELP)
    .action(async (articles: readonly string[], options: CheckOptions) => {
      status = await check(articles, options, around);
    });

  const mergeDriver = program.command('merge-driver')
    .description('Merge sidecars by annotation: the merge driver that git runs.')
    .argument('[base]', 'what both sides began with, %O')
    .argument('[ours]', 'our version, %A: the result is written over it')
    .argument('[theirs]', 'their version, %B')
    .argument('[path]', 'where the sidecar lies in the working tree, %P: the article is looked for beside it')
    .option('--install', 'have git use it for the sidecars of this repository: says what it writes, and asks')
    .option('--yes', 'with --install: write it without asking')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark merge-driver --help says more)')
    .addHelpText('after', MERGE_DRIVER_HELP)
    .action(async (base: string | undefined, ours: string | undefined, theirs: string | undefined, path: string | undefined, { install, yes }: MergeDriverOptions) => {
      if (install === true && base === undefined) status = await installMergeDriver(yes === true, around);
      else if (install === true || base === undefined || ours === undefined || theirs === undefined) mergeDriver.error('error: name the base, our and their version, or --install alone');
      else status = await mergeFiles({ base, ours, theirs, path }, around);
    });

  try {
    await program.parseAsync(isHelpOnNothing(args, program) ? args.slice(1) : args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    throw error;
  }
}

interface MergeDriverOptions {
  readonly install?: boolean;
  readonly yes?: boolean;
}

/** Help on a command that does not exist: read as that command, it is answered with what is wrong and what was meant. */
function isHelpOnNothing([help, name]: readonly string[], program: Command): boolean {
  return help === 'help' && name !== undefined && !program.commands.some((command) => command.name() === name);
}

function readDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, such as 2025-11-08; no other form is read.');
  return value;
}

function readFolder(value: string): string {
  if (/\.(?:json|jsonl|ndjson)$/i.test(value)) {
    throw new InvalidArgumentError(`--out names a folder, for one file an article. For one file of all records leave it out: newsmark annotate ... > ${value}`);
  }
  return value;
}

function readAnnotator(value: string): string {
  if (!isAnnotatorName(value)) throw new InvalidArgumentError(annotatorProblem(value));
  return value;
}

function readAnnotators(value: string): readonly string[] {
  const names = [...new Set(value.split(',').map((name) => readAnnotator(name.trim())))];
  if (names.length < 2) throw new InvalidArgumentError('Name two annotators or more, with commas: kim,lee.');
  return names;
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Write a number from 1 to 999.');
  return Number(value);
}

const EXIT_STATUS = `
Exit status: 0 all went well, 1 some inputs failed, 2 the command line is wrong.`;

const ANNOTATE_HELP = `
The sidecar of an article, name.marks.json beside name.txt, is read and its decisions hold;
with --annotator kim it is name.kim.marks.json, and what kim decided says so.
Articles are UTF-8, UTF-16 with byte order mark, or Windows-1252. A folder stands for the
.txt files below it, files such as README.txt, requirements.txt and robots.txt left out.
Below --out an article keeps its path from the current folder; one that lies elsewhere keeps
its path from the folder that it shares with all others that lie elsewhere.
An article that fails is named on standard error, and the others go on.
${EXIT_STATUS}

Examples:
  newsmark annotate article.txt
  newsmark annotate corpus > records.jsonl
  newsmark annotate 'corpus/2025/**/*.txt' --out records
  newsmark annotate wire.txt --date 2025-11-08 --format json
  curl -s https://example.org/story.txt | newsmark annotate -`;

const PIPE_HELP = `
A line in:   {"id": "a1", "text": "Rain fell on Friday.", "date": "2025-11-08"}
A line out:  the document record, with the same id; {"id", "error"} where a line is broken.

The date may be left out, blank lines are passed over. Answers come in the order of the lines,
each as soon as it is ready; memory does not grow with the input. A broken line never ends the
run: the exit status is 0 when a line was annotated or none came, and 1 when every line was broken.

Examples:
  newsmark pipe < articles.jsonl > records.jsonl
  parallel --pipepart -a articles.jsonl --block 10M newsmark pipe > records.jsonl
  zcat articles.jsonl.gz | newsmark pipe --jobs 8 | gzip > records.jsonl.gz`;

const MERGE_DRIVER_HELP = `
What one side changed holds, what one side deleted is gone unless the other changed it. Where the
two sides contradict each other ours is in force, and what theirs says stands beside it, in the
field "against"; the editor shows both and settles it. The file is written whole or not at all. A
version that cannot be read is left alone, and git reports a conflict.

Exit status: 0 all was merged, 1 something is left to settle, 2 the command line is wrong.

Examples:
  newsmark merge-driver --install
  newsmark merge-driver base.json a.marks.json theirs.json a.marks.json`;

const AGREE_HELP = `
The decisions of an annotator are those in article.NAME.marks.json. What they accepted, changed or
added is a span. What they rejected or left undecided is none: a suggestion that nobody decided on
is the same for all, and would pass for agreement. An article counts for those who have a sidecar
for it, and only where two or more have.

exact F1    spans with equal label and edges; the same from both sides
overlap F1  spans with equal label that share a character
kappa       Cohen's, on tokens: in a span of the label or not; for all labels, which of them
alpha       Krippendorff's, nominal, on tokens; shown for more than two annotators

For more than two, F1 and kappa are the means over all pairs.
${EXIT_STATUS}

Examples:
  newsmark agree corpus
  newsmark agree corpus --annotators kim,lee --layer entities --json`;

const CHECK_HELP = `
A line is article:line:column: what is wrong [code]. The codes:

rare-label             one name with several labels in all these articles, where it is not the usual one
unknown-label          a label that the nearest newsmark.labels.json above the article does not have
ragged-span            a span that begins or ends inside a word or on a space
overlapping-decisions  two names, or two dates, that share characters
conflicting-decisions  a merge left what two sides decided differently
conflicting-dates      a merge left two document dates
orphan                 a decision whose text was not found in the article

Exit status: 0 nothing is wrong, 1 something is, or an input failed, 2 the command line is wrong.

Examples:
  newsmark check corpus
  newsmark check corpus --annotator kim`;
