import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern, type GlobOptions } from 'tinyglobby';
import { DEFAULT_SETTINGS } from '../lsp/settings';
import { codeOf, describeFileError } from '../lsp/file-error';

/** An article to read. */
export interface ArticleFile {
  readonly path: string;
  /** Its path below the current folder, with `/`; as it was given where it lies elsewhere. */
  readonly id: string;
  /** The path of its record below a folder of results, but for the ending, with `/`: see {@link nameArticles}. */
  readonly name: string;
}

export interface FoundArticles {
  /** In the order of the inputs, those of one input in the order of their paths; none twice. */
  readonly articles: readonly ArticleFile[];
  /** What was asked for and is no article, each with the reason: the rest of a sentence that begins with the input. */
  readonly problems: readonly { readonly input: string; readonly reason: string }[];
}

/** The article that is read from standard input. */
export const STANDARD_INPUT: ArticleFile = { path: '-', id: 'stdin', name: 'stdin' };

/** What Newsmark itself writes and its label sets, which `folder/*` names too. */
const OWN_FILES = /(?:\.(?:marks|newsmark)\.jsonl?|(?:^|[/\\])newsmark\.labels\.json)$/i;

/** Finds the articles that files, folders and glob patterns name; a folder stands for all articles below it. */
export async function findArticles(inputs: readonly string[], cwd: string): Promise<FoundArticles> {
  const articles = new Map<string, Omit<ArticleFile, 'name'>>();
  const problems: { input: string; reason: string }[] = [];
  for (const input of inputs) {
    if (input === '-') {
      articles.set('-', STANDARD_INPUT);
      continue;
    }
    const found = await findInput(input, cwd);
    if (typeof found === 'string') problems.push({ input, reason: found });
    else for (const path of found) if (!OWN_FILES.test(path)) articles.set(resolve(cwd, path), { path: resolve(cwd, path), id: idOf(path, cwd) });
  }
  return { articles: nameArticles([...articles.values()], cwd), problems };
}

/** Articles keep their path below the current folder; those that lie elsewhere, their path below the folder that they share. */
function nameArticles(articles: readonly Omit<ArticleFile, 'name'>[], cwd: string): ArticleFile[] {
  const isElsewhere = ({ path }: Omit<ArticleFile, 'name'>): boolean => path !== STANDARD_INPUT.path && !isBelow(path, cwd);
  const shared = sharedFolder(articles.filter(isElsewhere).map(({ path }) => dirname(path)));
  return articles.map((article) => ({ ...article, name: isElsewhere(article) ? withoutDrive(withSlashes(relative(shared, article.path))) : article.id }));
}

function sharedFolder([first = '', ...others]: readonly string[]): string {
  let folder = first;
  for (const other of others) while (other !== folder && !isBelow(other, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function findInput(input: string, cwd: string): Promise<readonly string[] | string> {
  try {
    const found = await stat(resolve(cwd, input));
    if (!found.isDirectory()) return OWN_FILES.test(input) ? 'belongs to Newsmark and is no article' : [input];
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') return describeFileError(error, 'read');
    const pattern = input.split(sep).join('/');
    if (!isDynamicPattern(pattern)) return 'does not exist';
    const matches = await findAll([pattern], { cwd });
    return matches.length > 0 ? matches : 'matches no file';
  }
  const folder = resolve(cwd, input);
  const { include, exclude } = DEFAULT_SETTINGS.files;
  const matches = await findAll([...include], { cwd: folder, ignore: [...exclude], caseSensitiveMatch: false });
  return matches.length > 0 ? matches.map((match) => join(input, match)) : `holds no articles (${include.join(', ')})`;
}

async function findAll(patterns: readonly string[], options: GlobOptions): Promise<readonly string[]> {
  return (await glob(patterns, { ...options, onlyFiles: true, expandDirectories: false })).sort();
}

function idOf(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  return withSlashes(isBelow(full, cwd) ? relative(cwd, full) : path);
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Articles on several drives of Windows share no folder. */
function withoutDrive(path: string): string {
  return path.replace(/^([A-Za-z]):\//, '$1/');
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
