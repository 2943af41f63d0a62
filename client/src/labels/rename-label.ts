import { getLocation } from 'jsonc-parser';
import * as vscode from 'vscode';

/** Renames the label of names at the cursor in `newsmark.labels.json`; saving that offers to update the sidecars. */
export function registerLabelRename(): vscode.Disposable {
  return vscode.languages.registerRenameProvider({ pattern: '**/newsmark.labels.json' }, {
    prepareRename: labelAt,
    provideRenameEdits(document, position, name) {
      if (!/^\S+$/.test(name)) throw new Error('A label must be text without blanks, such as PERSON.');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, labelAt(document, position), JSON.stringify(name).slice(1, -1));
      return edit;
    },
  });
}

/** The range of a label of names, without its quotation marks. Throws a sentence where none is at the position. */
function labelAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range {
  const { path, previousNode, isAtPropertyKey } = getLocation(document.getText(), document.offsetAt(position));
  const [layer, list, , field] = path;
  if (isAtPropertyKey || layer !== 'entities' || list !== 'labels' || field !== 'label' || previousNode?.type !== 'string') throw new Error('Put the cursor in the label of a name first.');
  return new vscode.Range(document.positionAt(previousNode.offset + 1), document.positionAt(previousNode.offset + previousNode.length - 1));
}
