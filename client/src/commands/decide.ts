import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { DecideParams } from '../../../server/src/lsp/protocol';
import type { Session } from './register';

/** How often a decision that can be made anew is, where the text changes meanwhile. */
const MOST_TIMES = 4;

/** Writes a decision that a code action or another command offers; says so where it cannot be kept, and resolves with whether it was. */
export function decideOnArticle(session: Pick<Session, 'decisions' | 'log'>, decision: DecideParams): Promise<boolean> {
  return keep(session, () => Promise.resolve(decision), 1);
}

/**
 * The same for a decision that is worked out from the article as it is now, again where it changes meanwhile.
 * @param decide resolves with `undefined` where there is nothing to decide
 */
export function decideAsItIs(session: Pick<Session, 'decisions' | 'log'>, decide: () => Promise<DecideParams | undefined>): Promise<boolean> {
  return keep(session, decide, MOST_TIMES);
}

async function keep(session: Pick<Session, 'decisions' | 'log'>, decide: () => Promise<DecideParams | undefined>, times: number): Promise<boolean> {
  const { decisions, log } = session;
  try {
    const decision = await decide();
    if (!decision || !canKeepDecisions(vscode.Uri.parse(decision.uri))) return false;
    await decisions.make(decision);
    return true;
  } catch (error) {
    if (hasTextChanged(error)) {
      if (times > 1) return keep(session, decide, times - 1);
      void vscode.window.showInformationMessage('The text has changed meanwhile, so nothing was decided. Try again.');
      return false;
    }
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The decision could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function hasTextChanged(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
}

/** Whether decisions on a document can be kept; says what to do where not. */
export function canKeepDecisions(document: vscode.Uri): boolean {
  if (document.scheme !== 'untitled') return true;
  void vscode.window.showInformationMessage('Save the article first: decisions are kept in a file beside it.');
  return false;
}
