import { annotatorProblem, isAnnotatorName } from '../annotations/annotator-name';
import { readSidecar } from '../annotations/read-sidecar';
import { isSidecarOf, sidecarOf, type Sidecar } from '../annotations/sidecar';
import { describeFileError } from './file-error';

/** A sidecar as far as it could be read. */
export interface SidecarState {
  readonly sidecar?: Sidecar;
  /** Of the file that it was read from; missing where there is none, or it could not be read. */
  readonly content?: string;
  /** One sentence on why it cannot be read; it must not be written over then. */
  readonly problem?: string;
}

/** Where the decisions on an article are kept. */
export interface SidecarPlace {
  readonly uri: string;
  /** Whose sidecar it is; missing where people share one. */
  readonly annotator?: string;
}

/** A sidecar, and where it lies. */
export interface PlacedSidecar extends SidecarState {
  readonly place: SidecarPlace;
}

/** The sidecars of articles. */
export interface Sidecars {
  /** The sidecar of an open article, read once and kept until it changes. */
  of(articleUri: string): Promise<SidecarState>;
  /** The sidecar as it is now: what {@link Sidecars.set} said last, else read anew and not kept. With its place, which settings may change at any time. */
  read(articleUri: string): Promise<PlacedSidecar>;
  /** A sidecar was written. */
  changed(sidecarUri: string): void;
  /** An article was closed. */
  forget(articleUri: string): void;
  /** What a sidecar holds from now on, where the file is yet to be written. */
  set(sidecarUri: string, state: SidecarState): void;
}

/**
 * @param read gives the content of a file, or `null` where there is none; throws where it cannot be read
 * @param annotatorOf whose decisions on an article count; empty for the sidecar that people share
 */
export function createSidecars(read: (uri: string) => Promise<Uint8Array | null>, annotatorOf: (articleUri: string) => Promise<string> = () => Promise.resolve('')): Sidecars {
  const kept = new Map<string, Promise<SidecarState>>();
  const ahead = new Map<string, SidecarState>();
  const last = new Map<string, { readonly content: string; readonly state: SidecarState }>();

  const parse = (uri: string, content: string): SidecarState => {
    const { sidecar, problem } = readSidecar(content);
    return problem === undefined ? { sidecar, content } : { problem: `${nameOf(uri)}, line ${problem.line}: ${problem.reason}.` };
  };

  /** For an open article the same content gives the same object again: decisions that were moved with the text since stay where they are. */
  const parseLikeLast = (uri: string, content: string): SidecarState => {
    const known = last.get(uri);
    return known?.content === content ? known.state : parse(uri, content);
  };

  const parseAndKeep = (uri: string, content: string): SidecarState => {
    const state = parseLikeLast(uri, content);
    last.set(uri, { content, state });
    return state;
  };

  const load = async (uri: string, reading: typeof parse): Promise<SidecarState> => {
    const known = ahead.get(uri);
    if (known !== undefined) return known;
    if (!isFile(uri)) return {};
    try {
      const bytes = await read(uri);
      if (bytes === null) return {};
      return reading(uri, decodeSidecar(bytes));
    } catch (error) {
      return { problem: `${nameOf(uri)} ${describeFileError(error, 'read')}.` };
    }
  };

  const placeOf = async (articleUri: string): Promise<SidecarPlace & { readonly problem?: string }> => {
    const annotator = await annotatorOf(articleUri);
    if (annotator === '') return { uri: sidecarOf(articleUri) };
    if (!isAnnotatorName(annotator)) return { uri: sidecarOf(articleUri), problem: `newsmark.annotator: ${annotatorProblem(annotator)}` };
    return { uri: sidecarOf(articleUri, encodeURIComponent(annotator)), annotator };
  };

  return {
    async of(articleUri) {
      const { uri, problem } = await placeOf(articleUri);
      if (problem !== undefined) return { problem };
      const state = kept.get(uri) ?? load(uri, parseAndKeep);
      kept.set(uri, state);
      return state;
    },
    async read(articleUri) {
      const { problem, ...place } = await placeOf(articleUri);
      return problem === undefined ? { ...(await load(place.uri, parseLikeLast)), place } : { problem, place };
    },
    changed(sidecarUri) {
      kept.delete(sidecarUri);
      ahead.delete(sidecarUri);
    },
    forget(articleUri) {
      for (const map of [kept, ahead, last]) for (const uri of map.keys()) if (isSidecarOf(articleUri, uri)) map.delete(uri);
    },
    set(sidecarUri, state) {
      kept.delete(sidecarUri);
      ahead.set(sidecarUri, state);
    },
  };
}

/** With the mark of the byte order, where there is one: the client compares what it reads itself. */
function decodeSidecar(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Whether something can lie beside a document: not where it was never saved, nor where a query says which version of a file it is. */
export function isFile(uri: string): boolean {
  return !uri.startsWith('untitled:') && !uri.includes('?');
}
