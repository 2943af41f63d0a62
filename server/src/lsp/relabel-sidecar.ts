import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { readSidecar } from '../annotations/read-sidecar';
import { relabel } from '../annotations/relabel';
import { formatSidecar } from '../annotations/write-sidecar';
import type { LabelSetState } from './label-sets';
import type { RelabelParams, RelabelResult } from './protocol';

/** What a sidecar must hold after a label of names was renamed; unchanged where it follows another label set. Rejects where it cannot be read. */
export async function relabelSidecar({ sidecarUri, content, labelsUri, from, to }: RelabelParams, labelsOf: (uri: string) => Promise<LabelSetState>): Promise<RelabelResult> {
  const unchanged = { sidecarUri, content, basedOn: content, changed: 0 };
  if (content === null || (await labelsOf(sidecarUri)).uri !== labelsUri) return unchanged;
  const read = readSidecar(content);
  if (read.problem !== undefined) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, `${sidecarUri.slice(sidecarUri.lastIndexOf('/') + 1)}, line ${read.problem.line}: ${read.problem.reason}.`);
  }
  const { sidecar, changed } = relabel(read.sidecar, from, to);
  return changed === 0 ? unchanged : { ...unchanged, content: formatSidecar(sidecar), changed };
}
