import { Range, TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The documents that the client has open, kept in step by incremental changes. What does not fit the protocol is
 * refused before it can put the text out of step.
 */
export function createDocuments(connection: Connection): TextDocuments<TextDocument> {
  const documents = new TextDocuments<TextDocument>({
    create(uri, languageId, version, content) {
      if (typeof uri !== 'string' || typeof content !== 'string' || !Number.isInteger(version)) throw new Error('A document was opened without URI, version or text.');
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      if (!Number.isInteger(version) || !changes.every(fits)) throw new Error(`A change of ${document.uri} does not fit the protocol.`);
      return TextDocument.update(document, changes, version);
    },
  });
  documents.listen(connection);
  return documents;
}

function fits(change: TextDocumentContentChangeEvent): boolean {
  return typeof change.text === 'string' && (!('range' in change) || change.range === undefined || Range.is(change.range));
}
