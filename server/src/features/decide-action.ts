import type { CodeAction, Range } from 'vscode-languageserver-types';

/** The command that records a decision; its one argument is what the decision says. */
export const DECIDE_COMMAND = 'newsmark.decide';

/** Start line, start character, end line, end character. */
export type FlatRange = readonly [number, number, number, number];

/** Mirrors the parameters of the decide request. */
export type OfferedDecision = { readonly uri: string; readonly version?: number } & (
  | { readonly kind: 'document-date'; readonly date: string }
  | { readonly kind: 'boilerplate'; readonly range: FlatRange; readonly boilerplate: boolean }
  | { readonly kind: 'spans'; readonly changes: readonly OfferedChange[] }
  | { readonly kind: 'orphans'; readonly changes: readonly OfferedOrphanChange[] }
);

export type OfferedChange = { readonly layer: 'entities' | 'quotes' | 'dates'; readonly range: FlatRange } & (
  | { readonly do: 'accept' | 'reject' | 'forget' }
  | { readonly do: 'set'; readonly to: { readonly speaker: { readonly range: FlatRange } } }
);

export type OfferedOrphanChange = { readonly id: string } & ({ readonly do: 'discard' } | { readonly do: 'attach'; readonly range: FlatRange });

/** A code action that records a decision. */
export function decide(title: string, kind: string, decision: OfferedDecision): CodeAction {
  return { title, kind, command: { title, command: DECIDE_COMMAND, arguments: [decision] } };
}

export function flatRange({ start, end }: Range): FlatRange {
  return [start.line, start.character, end.line, end.character];
}
