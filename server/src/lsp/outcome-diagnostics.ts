import type { Diagnostic } from 'vscode-languageserver';
import { contradictionDiagnostics } from '../features/contradictions';
import { diagnostics, unreadableDecisions } from '../features/diagnostics';
import { inconsistencyDiagnostics } from '../features/inconsistencies';
import { speakerHints } from '../features/speaker-hints';
import { unknownLabelDiagnostics } from '../features/unknown-labels';
import type { Outcome } from './analyze-document';

/** The diagnostics of an analysed document, whether the client pulls them or they are pushed; none where the settings turn them off. */
export function outcomeDiagnostics({ open, settings, sidecarProblem }: Outcome, relatedInformation: boolean): Diagnostic[] {
  if (open === undefined || !settings.diagnostics.enabled) return [];
  return [
    ...(sidecarProblem === undefined ? [] : [unreadableDecisions(open, sidecarProblem)]),
    ...contradictionDiagnostics(open),
    ...unknownLabelDiagnostics(open),
    ...inconsistencyDiagnostics(open),
    ...diagnostics(open, relatedInformation),
    ...speakerHints(open),
  ];
}
