import { Range, TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/types';
import type { TextEdit } from '../annotations/move-decisions';
import type { LivePlacements } from './live-placements';

/**
 * The documents that the client has open, kept in step by incremental changes, and the decisions in them with them. What
 * does not fit the protocol is refused before it can put the text out of step.
 */
export function createDocuments(connection: Connection, placements: LivePlacements): TextDocuments<TextDocument> {
  const documents = new TextDocuments<TextDocument>({
    create(uri, languageId, version, content) {
      if (typeof uri !== 'string' || typeof content !== 'string' || !Number.isInteger(version)) throw new Error('A document was opened without URI, version or text.');
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      if (!Number.isInteger(version) || !changes.every(fits)) throw new Error(`A change of ${document.uri} does not fit the protocol.`);
      let edited: Span | undefined;
      for (const change of changes) {
        const before = document.getText();
        const versionBefore = document.version;
        const edit = editOf(document, change, before);
        TextDocument.update(document, [change], version);
        placements.edited(document, edit, before, versionBefore);
        edited = { start: Math.min(edited?.start ?? Infinity, edit.start), end: Math.max(edited?.end ?? 0, edit.end) + edit.length - (edit.end - edit.start) };
      }
      if (edited !== undefined && changes.some(({ text }) => text !== '')) placements.settled(document, edited);
      return TextDocument.update(document, [], version);
    },
  });
  documents.listen(connection);
  return documents;
}

function fits(change: TextDocumentContentChangeEvent): boolean {
  return typeof change.text === 'string' && (!('range' in change) || change.range === undefined || Range.is(change.range));
}

function editOf(document: TextDocument, change: TextDocumentContentChangeEvent, before: string): TextEdit {
  if (!('range' in change) || change.range === undefined) return differenceOf(before, change.text);
  const start = document.offsetAt(change.range.start);
  const end = document.offsetAt(change.range.end);
  return { start: Math.min(start, end), end: Math.max(start, end), length: change.text.length };
}

/** The one edit that turns a text into another which came as a whole. */
function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start: head, end: before.length - tail, length: after.length - tail - head };
}
