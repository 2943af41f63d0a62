import type { AnnotationItem, OrphanItem } from '../../../server/src/lsp/protocol';
import { isUndecided } from '../annotating/next-undecided';
import { grouped } from '../status-text';

/** The annotations of an article as they were read last. */
export interface ReadArticle {
  /** URI as the editor writes it. */
  readonly uri: string;
  /** How the article is called in lists: its path in the workspace. */
  readonly name: string;
  /** Of the document; missing where it was not open. */
  readonly version?: number;
  readonly annotations: readonly AnnotationItem[];
  readonly orphans: readonly OrphanItem[];
}

/** How far a person has come. */
export interface Progress {
  readonly total: number;
  readonly undecided: number;
  readonly orphans: number;
}

export function progressOf({ annotations, orphans }: Pick<ReadArticle, 'annotations' | 'orphans'>): Progress {
  return { total: annotations.length, undecided: annotations.filter(isUndecided).length, orphans: orphans.length };
}

/** `12 of 40 undecided`, `all 40 decided`. */
export function progressWords({ total, undecided }: Pick<Progress, 'total' | 'undecided'>): string {
  if (total === 0) return 'nothing to decide';
  return undecided === 0 ? `all ${grouped(total)} decided` : `${grouped(undecided)} of ${grouped(total)} undecided`;
}

/** Whether a person has begun to decide: readers are not told what is left to do. */
export function isBegun({ total, undecided, orphans }: Progress): boolean {
  return undecided < total || orphans > 0;
}
