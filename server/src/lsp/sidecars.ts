import { readSidecar } from '../annotations/read-sidecar';
import { sidecarOf, type Sidecar } from '../annotations/sidecar';
import { describeFileError } from './file-error';

/** A sidecar as far as it could be read. */
export interface SidecarState {
  readonly sidecar?: Sidecar;
  /** One sentence on why it cannot be read; it must not be written over then. */
  readonly problem?: string;
}

/** The sidecars of articles. */
export interface Sidecars {
  /** The sidecar of an open article, read once and kept until it changes. */
  of(articleUri: string): Promise<SidecarState>;
  /** The sidecar as it is now: what {@link Sidecars.set} said last, else read anew and not kept. */
  read(articleUri: string): Promise<SidecarState>;
  /** A sidecar was written. */
  changed(sidecarUri: string): void;
  /** The article of a sidecar was closed. */
  forget(sidecarUri: string): void;
  /** What a sidecar holds from now on, where the file is yet to be written. */
  set(sidecarUri: string, state: SidecarState): void;
}

/** @param read gives the content of a file, or `null` where there is none; throws where it cannot be read */
export function createSidecars(read: (uri: string) => Promise<Uint8Array | null>): Sidecars {
  const kept = new Map<string, Promise<SidecarState>>();
  const ahead = new Map<string, SidecarState>();
  const last = new Map<string, { readonly content: string; readonly state: SidecarState }>();

  const parse = (uri: string, content: string): SidecarState => {
    const { sidecar, problem } = readSidecar(content);
    return problem === undefined ? { sidecar } : { problem: `${nameOf(uri)}, line ${problem.line}: ${problem.reason}.` };
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
      return reading(uri, new TextDecoder().decode(bytes));
    } catch (error) {
      return { problem: `${nameOf(uri)} ${describeFileError(error, 'read')}.` };
    }
  };

  return {
    of(articleUri) {
      const uri = sidecarOf(articleUri);
      const state = kept.get(uri) ?? load(uri, parseAndKeep);
      kept.set(uri, state);
      return state;
    },
    read: (articleUri) => load(sidecarOf(articleUri), parseLikeLast),
    changed(sidecarUri) {
      kept.delete(sidecarUri);
      ahead.delete(sidecarUri);
    },
    forget(sidecarUri) {
      this.changed(sidecarUri);
      last.delete(sidecarUri);
    },
    set(sidecarUri, state) {
      kept.delete(sidecarUri);
      ahead.set(sidecarUri, state);
    },
  };
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Whether something can lie beside a document: not where it was never saved, nor where a query says which version of a file it is. */
export function isFile(uri: string): boolean {
  return !uri.startsWith('untitled:') && !uri.includes('?');
}
