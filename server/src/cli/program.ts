import { Command, CommanderError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { version } from '../../../package.json';
import { DECISION_LAYERS } from '../annotations/sidecar';
import { agree, type AgreeOptions } from './agree';
import { annotateFiles, type AnnotateOptions } from './annotate';
import { check, type CheckOptions } from './check';
import { FORMATS } from './destination';
import { AGREE_HELP, ANNOTATE_HELP, CHECK_HELP, EXIT_STATUS, MERGE_DRIVER_HELP, PIPE_HELP, RELABEL_HELP } from './help-texts';
import { installMergeDriver } from './install-merge-driver';
import { mergeFiles } from './merge-driver';
import { pipe, type PipeOptions } from './pipe';
import { readAnnotator, readAnnotators, readCount, readDate, readFolder, readLabel } from './read-options';
import { relabelFiles, type RelabelOptions } from './relabel';
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
    .option('--file-dates', 'take the day a file was last changed for the document date of articles that say none')
    .option('--annotator <name>', 'take the decisions of this annotator, article.NAME.marks.json', readAnnotator)
    .option('--accepted', 'keep only what people accepted, changed or added')
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

  program.command('relabel')
    .description('Give a label of names another name in the sidecars of articles.')
    .argument('<from>', 'the label as it is called now, such as SHIP', readLabel)
    .argument('<to>', 'the label as it shall be called', readLabel)
    .argument('<articles...>', 'files, folders and glob patterns of articles; their sidecars of all annotators are changed')
    .option('--dry-run', 'only say what would be changed')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(newsmark relabel --help says more)')
    .addHelpText('after', RELABEL_HELP)
    .action(async (from: string, to: string, articles: readonly string[], options: RelabelOptions) => {
      status = await relabelFiles(from, to, articles, options, around);
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
