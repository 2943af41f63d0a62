import * as vscode from 'vscode';
import { suffixesBeside } from '../follow-articles';

/** Whose sidecar holds what is settled. */
export const GOLD = 'gold';

/** Two annotators in order; an empty name is the sidecar that people share. */
export type Pair = readonly [first: string, second: string];

/** Asks which two annotators of an article are compared, where it has more; says so where it has fewer. */
export async function chooseAnnotators(article: vscode.Uri): Promise<Pair | undefined> {
  const names = (await suffixesBeside(article)).map((suffix) => suffix.split('.').slice(1, -2).join('.')).filter((name) => name !== GOLD).sort();
  const [first, second, ...more] = names;
  if (first === undefined || second === undefined) {
    const who = first === undefined ? 'Nobody has' : `Only ${nameOf(first)} has`;
    void vscode.window.showInformationMessage(`${who} decisions on ${vscode.workspace.asRelativePath(article)}: a comparison needs the sidecars of two annotators beside it, such as article.kim.marks.json.`);
    return undefined;
  }
  if (more.length === 0) return [first, second];
  const one = await pick(names, 'Compare Annotators: the First');
  const other = one === undefined ? undefined : await pick(names.filter((name) => name !== one), `Compare ${nameOf(one)} With`);
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** How an annotator is called where a person reads it. */
export function nameOf(annotator: string): string {
  return annotator === '' ? 'shared' : annotator;
}

async function pick(names: readonly string[], title: string): Promise<string | undefined> {
  const items = names.map((name) => ({ label: nameOf(name), description: name === '' ? 'the sidecar without a name' : undefined, name }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: `What is settled is kept for “${GOLD}”` }))?.name;
}
