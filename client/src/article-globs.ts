import picomatch from 'picomatch/posix';

/** Globs that say which files count as articles, relative to the workspace folder. */
export interface ArticleGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Whether a path in a workspace folder is that of an article, told as the server tells it: case is ignored, what excludes
 * a folder excludes all that it holds, and a glob that cannot be read matches nothing.
 */
export function articleMatcher({ include, exclude }: ArticleGlobs): (path: string) => boolean {
  const included = include.map(compile);
  const excluded = exclude.flatMap((glob) => [compile(glob), compile(`${glob.replace(/\/+$/, '')}/**`)]);
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}

function compile(glob: string): (path: string) => boolean {
  try {
    return picomatch(glob, { dot: true, nocase: true });
  } catch {
    return () => false;
  }
}
