import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Answer } from './answer';
import type { Articles } from './articles';
import type { Client } from './client';
import { outcomeDiagnostics } from './outcome-diagnostics';
import { isDiagnosticParams } from './params';

/** Answers the pull for diagnostics. */
export function answerDiagnostics(answer: Answer, articles: Articles, client: () => Client): void {
  answer('textDocument/diagnostic', isDiagnosticParams, async ({ textDocument: { uri } }, cancel): Promise<DocumentDiagnosticReport> => {
    const outcome = await articles.current(uri, cancel);
    const items = outcome === undefined ? [] : outcomeDiagnostics(outcome, client().relatedInformation);
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
}
