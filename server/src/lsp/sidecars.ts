import { annotatorProblem, isAnnotatorName } from '../annotations/annotator-name';
import { readSidecar } from '../annotations/read-sidecar';
import { isSidecarOf, sidecarOf, type Sidecar } from '../annotations/sidecar';
import { findSidecarOwner } from '../annotations/sidecar-owner';
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
  /** The sidecar as it is now: what {@link Sidecars.set} said last, else read anew and not kept. With its place, which settings may change at any time, unless an annotator is given. */
  read(articleUri: string, annotator?: string): Promise<PlacedSidecar>;
  /** A sidecar was written. */
  changed(sidecarUri: string): void;
  /** An article was closed. */
  forget(articleUri: string): void;
  /** What a sidecar holds from now on, where the file is yet to be written. */
  set(sidecarUri: string, state: SidecarState): void;
}

/** What sidecars are found and read by. */
export interface SidecarSources {
  /** The content of a file, or `null` where there is none; throws where it cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /** Whose decisions on an article count; empty for the sidecar that people share. */
  annotatorOf(articleUri: string): Promise<string>;
  /** Whether there is an article of this name. */
  isArticleThere(uri: string): Promise<boolean>;
}

export function createSidecars({ read, annotatorOf, isArticleThere }: SidecarSources): Sidecars {
  /** By article: two may claim one file. */
  const kept = new Map<string, { readonly uri: string; readonly state: Promise<SidecarState> }>();
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

  const placeOf = async (articleUri: string, given?: string): Promise<SidecarPlace & { readonly problem?: string }> => {
    const annotator = given ?? (await annotatorOf(articleUri));
    if (annotator === '') return { uri: sidecarOf(articleUri) };
    if (!isAnnotatorName(annotator)) return { uri: sidecarOf(articleUri), problem: `newsmark.annotator: ${annotatorProblem(annotator)}` };
    return { uri: sidecarOf(articleUri, encodeURIComponent(annotator)), annotator };
  };

  const loadFor = async (articleUri: string, { uri, annotator }: SidecarPlace, reading: typeof parse): Promise<SidecarState> => {
    const owner = annotator !== undefined && isFile(uri) ? await findSidecarOwner(articleUri, uri, isArticleThere) : undefined;
    if (owner === undefined) return load(uri, reading);
    return { problem: `newsmark.annotator: the decisions of ${annotator} on ${nameOf(articleUri)} would lie in ${nameOf(uri)}, which belongs to ${nameOf(owner)}. Choose another name, or rename one of the articles.` };
  };

  const forgetKept = (sidecarUri: string): void => {
    for (const [articleUri, { uri }] of kept) if (uri === sidecarUri) kept.delete(articleUri);
  };

  return {
    async of(articleUri) {
      const { problem, ...place } = await placeOf(articleUri);
      if (problem !== undefined) return { problem };
      const known = kept.get(articleUri);
      if (known?.uri === place.uri) return known.state;
      const state = loadFor(articleUri, place, parseAndKeep);
      kept.set(articleUri, { uri: place.uri, state });
      return state;
    },
    async read(articleUri, annotator) {
      const { problem, ...place } = await placeOf(articleUri, annotator);
      return problem === undefined ? { ...(await loadFor(articleUri, place, parseLikeLast)), place } : { problem, place };
    },
    changed(sidecarUri) {
      forgetKept(sidecarUri);
      ahead.delete(sidecarUri);
    },
    forget(articleUri) {
      kept.delete(articleUri);
      for (const map of [ahead, last]) for (const uri of map.keys()) if (isSidecarOf(articleUri, uri)) map.delete(uri);
    },
    set(sidecarUri, state) {
      forgetKept(sidecarUri);
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
