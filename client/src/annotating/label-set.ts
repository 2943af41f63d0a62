import type * as vscode from 'vscode';
import { LABELS, type LabelItem, type LabelsParams, type LabelsResult } from '../../../server/src/lsp/protocol';
import type { Session } from '../commands/register';

/** The labels in use for an article, or for those in a folder, by layer; the server reads them from `newsmark.labels.json`. */
export async function labelsFor({ client }: Pick<Session, 'client'>, uri: vscode.Uri): Promise<LabelsResult['labels']> {
  const params: LabelsParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  return (await client.sendRequest<LabelsResult>(LABELS, params)).labels;
}

/** The label of a key. */
export function labelOfKey(labels: readonly LabelItem[], key: string): LabelItem | undefined {
  return labels.find((label) => label.key === key);
}
