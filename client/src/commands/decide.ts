import * as vscode from 'vscode';
import type { DecideParams } from '../../../server/src/lsp/protocol';
import type { Session } from './register';

/** Writes a decision that a code action or another command offers; says so where it cannot be kept, and resolves with whether it was. */
export async function decideOnArticle({ decisions, log }: Pick<Session, 'decisions' | 'log'>, decision: DecideParams): Promise<boolean> {
  if (!canKeepDecisions(vscode.Uri.parse(decision.uri))) return false;
  try {
    await decisions.make(decision);
    return true;
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The decision could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Whether decisions on a document can be kept; says what to do where not. */
export function canKeepDecisions(document: vscode.Uri): boolean {
  if (document.scheme !== 'untitled') return true;
  void vscode.window.showInformationMessage('Save the article first: decisions are kept in a file beside it.');
  return false;
}
