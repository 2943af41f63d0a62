import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveDocument } from '../active-document';
import type { Articles } from '../articles';
import type { Decisions } from '../annotating/decisions';
import { COMMANDS, type CommandName } from '../command-names';
import { decideOnArticle } from './decide';
import { exportAnnotations } from './export';
import { openSample } from './open-sample';
import { restartServer } from './restart-server';
import { forgetDocumentDate, setDocumentDate } from './document-date';
import { toggleLayers } from './toggle-layers';
import type { Tinting } from '../tints/tinting';

/** What commands work with. */
export interface Session {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly articles: Articles;
  readonly active: ActiveDocument;
  readonly decisions: Decisions;
  readonly tinting: Tinting;
  readonly log: vscode.LogOutputChannel;
}

/** Registers every command of {@link COMMANDS}. */
export function registerCommands(session: Session): vscode.Disposable {
  const { context, log } = session;
  const handlers: Record<CommandName, (...args: never[]) => unknown> = {
    [COMMANDS.export]: (resource, options) => exportAnnotations(session, resource, options),
    [COMMANDS.setDocumentDate]: (resource, date) => setDocumentDate(session, resource, date),
    [COMMANDS.forgetDocumentDate]: (resource) => forgetDocumentDate(session, resource),
    [COMMANDS.decide]: (decision) => decideOnArticle(session, decision),
    [COMMANDS.toggleLayers]: (layer) => toggleLayers(session, layer),
    [COMMANDS.tintQuotes]: () => session.tinting.toggle(),
    [COMMANDS.restartServer]: () => restartServer(session),
    [COMMANDS.showLog]: () => log.show(),
    [COMMANDS.openSample]: () => openSample(context),
    [COMMANDS.openWalkthrough]: () => vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) => vscode.commands.registerCommand(name, handler as (...args: unknown[]) => unknown)),
  );
}
