import type { Span } from '../types';

/** A temporal expression as recognised in one paragraph, not yet resolved; offsets are relative to the paragraph. */
export interface TemporalExpression extends Span {
  readonly source: string;
}
