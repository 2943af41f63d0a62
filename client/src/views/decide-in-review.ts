import * as vscode from 'vscode';
import type { AnnotationItem, SpanChangeParams } from '../../../server/src/lsp/protocol';
import { flatRange } from '../annotating/editor-ranges';
import { isUndecided } from '../annotating/next-undecided';
import { decideAsItIs, decideOnArticle } from '../commands/decide';
import type { Session } from '../commands/register';
import { plural } from '../status-text';
import { askAnnotations } from './ask-annotations';
import { identify } from './identify';
import type { Review } from './review';
import { nodesBelow, oneLine, type TreeNode } from './tree-node';

type Verdict = 'accept' | 'reject' | 'forget';

/**
 * Decides on annotations of the review in one step: on those selected where the node is one of them, on all of a group, on
 * the selection where a key was pressed.
 */
export async function decideInReview(session: Session, review: Review, verdict: Verdict, node?: string, selected?: readonly string[]): Promise<void> {
  const chosen = chosenNodes(review, node, selected);
  const ids = new Set(nodesBelow(chosen).filter(({ item }) => item !== undefined).map(({ id }) => id));
  await decideOnAll(session, review, () => verdict, (id) => ids.has(`item ${id}`));
}

/** Accepts all that is undecided in the active article, after asking. */
export async function markArticleDone(session: Session, review: Review): Promise<void> {
  const document = session.active.current();
  if (!document) {
    void vscode.window.showInformationMessage('Open an article first.');
    return;
  }
  const { annotations, name } = await askAnnotations(session.client, document.uri, new vscode.CancellationTokenSource().token);
  const undecided = new Set(identify(annotations).filter(({ item }) => isUndecided(item)).map(({ id }) => id));
  if (undecided.size === 0) {
    void vscode.window.showInformationMessage(`Nothing is undecided in ${name}.`);
    return;
  }
  const accept = 'Accept All';
  const answer = await vscode.window.showWarningMessage(`Mark ${name} as done?`, { modal: true, detail: `This accepts ${plural(undecided.size, 'annotation')} that you have not decided on. One undo takes it back.` }, accept);
  if (answer === accept) await decideOnAll(session, review, standing, (id) => undecided.has(id), document.uri);
}

/** Where two sides disagree what holds stays, a rejection too; all else is accepted. */
function standing({ status }: AnnotationItem): Verdict {
  return status === 'rejected' ? 'reject' : 'accept';
}

/** What is decided on is found again in the article as it is now: it may have been edited since it was listed. */
async function decideOnAll(session: Session, review: Review, verdictOn: (item: AnnotationItem) => Verdict, isMeant: (id: string) => boolean, article = articleOf(review)): Promise<void> {
  if (!article) return;
  await decideAsItIs(session, async () => {
    const { annotations, version } = await askAnnotations(session.client, article, new vscode.CancellationTokenSource().token);
    const changes = identify(annotations).filter(({ id }) => isMeant(id)).map(({ item }): SpanChangeParams => ({ layer: item.layer, range: item.range, do: verdictOn(item) }));
    if (changes.length > 0) return { uri: session.client.code2ProtocolConverter.asUri(article), version, kind: 'spans', changes };
    void vscode.window.showInformationMessage('Select annotations in the review first.');
    return undefined;
  });
}

/** Lets the selected text be what a decision is about whose own text was not found. */
export async function attachOrphan(session: Session, review: Review, node?: string): Promise<void> {
  const [orphan] = orphansOf(review, node);
  const article = articleOf(review);
  if (!orphan || !article) return;
  const editor = vscode.window.visibleTextEditors.find(({ document, selection }) => document.uri.toString() === article.toString() && !selection.isEmpty);
  if (!editor) {
    void vscode.window.showInformationMessage(`Select the text that “${oneLine(orphan.text, 40)}” is about in the article first.`);
    return;
  }
  await decideOnArticle(session, { uri: session.client.code2ProtocolConverter.asUri(article), version: editor.document.version, kind: 'orphans', changes: [{ id: orphan.id, do: 'attach', range: flatRange(editor.selection) }] });
}

/** Takes decisions away whose text was not found, after asking. */
export async function discardOrphans(session: Session, review: Review, node?: string, selected?: readonly string[]): Promise<void> {
  const orphans = orphansOf(review, node, selected);
  const article = articleOf(review);
  const [first] = orphans;
  if (!first || !article) return;
  const discard = 'Discard';
  const what = orphans.length === 1 ? `the decision on “${oneLine(first.text, 40)}”` : plural(orphans.length, 'decision');
  const answer = await vscode.window.showWarningMessage(`Discard ${what}?`, { modal: true, detail: 'The text was not found in the article. One undo takes it back.' }, discard);
  if (answer !== discard) return;
  await decideOnArticle(session, { uri: session.client.code2ProtocolConverter.asUri(article), kind: 'orphans', changes: orphans.map(({ id }) => ({ id, do: 'discard' })) });
}

function articleOf(review: Review): vscode.Uri | undefined {
  const uri = review.article()?.uri;
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}

function orphansOf(review: Review, node?: string, selected?: readonly string[]): NonNullable<TreeNode['orphan']>[] {
  return nodesBelow(chosenNodes(review, node, selected)).flatMap(({ orphan }) => orphan ?? []);
}

function chosenNodes({ tree }: Review, node?: string, selected?: readonly string[]): readonly TreeNode[] {
  return tree.find(selected ?? (node === undefined ? tree.view.selection : [node]));
}
