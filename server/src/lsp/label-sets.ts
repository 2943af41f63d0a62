import { DEFAULT_LABELS, LABELS_FILE, type LabelSet } from '../annotations/label-set';
import { readLabelSet } from '../annotations/read-label-set';
import { innermostFolder } from './article-files';

/** The label set of an article. */
export interface LabelSetState {
  readonly labels: LabelSet;
  /** The file that says so; missing where the set is the one that comes with Newsmark. */
  readonly uri?: string;
  /** One sentence on why the file cannot be used; the set that comes with Newsmark holds then. */
  readonly problem?: string;
}

/** The label sets of articles: of each the one in the nearest folder, up to its workspace folder. */
export interface LabelSets {
  /** Takes the URI of a workspace folder too. */
  of(articleUri: string): Promise<LabelSetState>;
  /** Files of label sets, or the folders, have changed. */
  changed(): void;
}

/**
 * @param read gives the content of a file, or `null` where there is none; throws where it cannot be read
 * @param folders URIs of the workspace folders
 */
export function createLabelSets(read: (uri: string) => Promise<Uint8Array | null>, folders: () => readonly string[]): LabelSets {
  const files = new Map<string, Promise<LabelSetState | undefined>>();

  const load = async (uri: string): Promise<LabelSetState | undefined> => {
    try {
      const bytes = await read(uri);
      if (bytes === null) return undefined;
      const { labels, problem } = readLabelSet(new TextDecoder().decode(bytes));
      return problem === undefined ? { labels, uri } : { labels: DEFAULT_LABELS, uri, problem: `${LABELS_FILE}, line ${problem.line}: ${problem.reason}.` };
    } catch (error) {
      return { labels: DEFAULT_LABELS, uri, problem: `${LABELS_FILE} could not be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  };

  return {
    async of(articleUri) {
      for (const folder of foldersAround(articleUri, folders())) {
        const uri = `${folder}/${LABELS_FILE}`;
        const file = files.get(uri) ?? load(uri);
        files.set(uri, file);
        const state = await file;
        if (state !== undefined) return state;
      }
      return { labels: DEFAULT_LABELS };
    },
    changed: () => files.clear(),
  };
}

/** The folders that an article lies in, the nearest first, up to its workspace folder; that of an unsaved article is the first one, that of a workspace folder it itself. */
function foldersAround(articleUri: string, folders: readonly string[]): readonly string[] {
  const tops = folders.map((folder) => folder.replace(/\/+$/, ''));
  if (articleUri.startsWith('untitled:')) return tops.slice(0, 1);
  const itself = articleUri.replace(/\/+$/, '');
  if (tops.includes(itself)) return [itself];
  const top = innermostFolder(articleUri, folders);
  if (top === undefined) return [];
  const around: string[] = [];
  // Above the root of a file system lies no folder: file:/ is cut out of file:///.
  const isFolder = (folder: string): boolean => folder.length >= top.length - 1 && !folder.endsWith(':/');
  for (let folder = articleUri.slice(0, articleUri.lastIndexOf('/')); isFolder(folder); folder = folder.slice(0, folder.lastIndexOf('/'))) around.push(folder);
  return around;
}
