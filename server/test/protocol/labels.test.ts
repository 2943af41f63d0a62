import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver/node';
import { decideDocumentDate } from '../../src/annotations/decide';
import { decideSpans } from '../../src/annotations/decide-spans';
import { annotate } from '../../src/annotations/article';
import { mergeSidecars } from '../../src/annotations/merge-sidecars';
import type { Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import type { AnnotationsResult, DecideResult, LabelsResult, RecordResult } from '../../src/lsp/protocol';
import { OWN_OPTIONS, withSession, type Session, type SessionOptions } from './session';

const TEXT = 'The Norhav left the harbour.\n';
const NORHAV = { start: 4, end: 10 };
const RANGE = [0, 4, 0, 10] as const;

function named(label: string): Sidecar {
  return decideSpans(annotate(TEXT, undefined), [{ layer: 'entities', span: NORHAV, do: 'set', to: { label } }]);
}

describe('files beside articles', () => {
  let folder: string;
  let uri: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    await mkdir(join(folder, 'sub'));
    uri = pathToFileURL(join(folder, 'sub', 'a.txt')).toString();
    await writeFile(join(folder, 'sub', 'a.txt'), TEXT);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const inFolder = (settings: object, use: (session: Session) => Promise<void>): Promise<void> => {
    const options: SessionOptions = { client: 'vscode-11', initializationOptions: OWN_OPTIONS, folders: [{ uri: pathToFileURL(folder).toString(), name: 'w' }], settings: () => settings };
    return withSession(options, use);
  };
  const reported = async (session: Session): Promise<Diagnostic[]> => {
    const report = await session.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  const fix = async (session: Session, title: RegExp): Promise<DecideResult> => {
    const diagnostics = await reported(session);
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0]!.range, context: { diagnostics } });
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, actions.map((one) => one.title).join('; '));
    return session.request<DecideResult>('newsmark/decide', action.command?.arguments?.[0]);
  };

  it('say which labels there are; a changed label set holds at once', () => inFolder({}, async (session) => {
    await writeFile(join(folder, 'sub', 'a.marks.json'), writeSidecar(named('SHIP'))!);
    await session.open(uri, TEXT);
    const before = await session.request<LabelsResult>('newsmark/labels', { uri });
    assert.deepEqual([before.labels.entities[0]?.label, before.labelsUri], ['PERSON', undefined]);
    assert.deepEqual(await reported(session), []);
    const file = join(folder, 'newsmark.labels.json');
    const labels = [{ label: 'VESSEL', words: 'vessel', definition: 'Ships and boats.', examples: ['the Fram'], color: { light: '#0072B2', dark: '#56B4E9' }, key: '1' }];
    await writeFile(file, JSON.stringify({ newsmark: 1, entities: { labels } }));
    await session.notify('newsmark/sidecarChanged', { sidecarUri: pathToFileURL(file).toString() });
    const after = await session.request<LabelsResult>('newsmark/labels', { uri });
    assert.deepEqual([after.labels.entities, after.labelsUri, after.problem], [labels, pathToFileURL(file).toString(), undefined]);
    assert.deepEqual((await reported(session)).map(({ code }) => code), ['unknown-label']);
    const { sidecarUri, content } = await fix(session, /^Change the label SHIP to VESSEL$/);
    await writeFile(join(folder, 'sub', 'a.marks.json'), content!);
    await session.notify('newsmark/sidecarChanged', { sidecarUri });
    assert.deepEqual(await reported(session), []);
    const hover = await session.request<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 5 } });
    assert.match((hover.contents as MarkupContent).value, /Norhav\*\* \\\(vessel\\\)\s+Ships and boats; for example “the Fram”/);
    await writeFile(file, '{');
    await session.notify('newsmark/sidecarChanged', { sidecarUri: pathToFileURL(file).toString() });
    assert.match((await session.request<LabelsResult>('newsmark/labels', { uri })).problem ?? '', /^newsmark\.labels\.json, line 1: /);
  }));

  it('are those of the annotator', () => inFolder({ annotator: 'kim' }, async (session) => {
    await writeFile(join(folder, 'sub', 'a.marks.json'), writeSidecar(named('SHIP'))!);
    await session.open(uri, TEXT);
    const { annotations } = await session.request<AnnotationsResult>('newsmark/annotations', { uri });
    assert.deepEqual(annotations.filter(({ status }) => status !== 'suggested'), []);
    const { sidecarUri, content } = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'spans', changes: [{ layer: 'entities', range: RANGE, do: 'set', to: { label: 'ORG' } }] });
    assert.equal(sidecarUri, pathToFileURL(join(folder, 'sub', 'a.kim.marks.json')).toString());
    await writeFile(join(folder, 'sub', 'a.kim.marks.json'), content!);
    await session.notify('newsmark/sidecarChanged', { sidecarUri });
    const { json } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt' });
    const { entities } = JSON.parse(json) as { entities: { text: string; label: string; annotator?: string }[] };
    assert.deepEqual(entities.map(({ text, label, annotator }) => [text, label, annotator]), [['Norhav', 'ORG', 'kim']]);
    assert.equal(await readFile(join(folder, 'sub', 'a.marks.json'), 'utf8'), writeSidecar(named('SHIP')));
  }));

  it('are not written while the name of the annotator is unfit', () => inFolder({ annotator: '../kim' }, async (session) => {
    await session.open(uri, TEXT);
    await assert.rejects(session.request('newsmark/decide', { uri, kind: 'document-date', date: '2025-11-08' }), /Nothing was written: newsmark\.annotator: "\.\.\/kim" cannot be a part of a file name/);
  }));

  it('are settled after a merge by quick fixes', () => inFolder({}, async (session) => {
    const { sidecar } = mergeSidecars({ ours: decideDocumentDate(named('ORG'), TEXT, '2025-11-07'), theirs: decideDocumentDate(named('SHIP'), TEXT, '2025-11-08') });
    await writeFile(join(folder, 'sub', 'a.marks.json'), writeSidecar(sidecar)!);
    await session.open(uri, TEXT);
    assert.deepEqual((await reported(session)).map(({ code }) => code), ['conflicting-dates', 'conflicting-decisions']);
    for (const title of [/^Take Saturday, 8 November 2025$/, /^Take SHIP$/]) {
      const { sidecarUri, content } = await fix(session, title);
      await writeFile(join(folder, 'sub', 'a.marks.json'), content!);
      await session.notify('newsmark/sidecarChanged', { sidecarUri });
    }
    assert.deepEqual(await reported(session), []);
    const content = await readFile(join(folder, 'sub', 'a.marks.json'), 'utf8');
    assert.equal(content, writeSidecar(decideDocumentDate(named('SHIP'), TEXT, '2025-11-08')));
  }));
});
