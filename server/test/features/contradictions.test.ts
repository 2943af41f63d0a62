import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/article';
import { listAnnotations } from '../../src/features/annotation-list';
import { contradictionActions } from '../../src/features/contradiction-actions';
import { contradictionDiagnostics } from '../../src/features/contradictions';
import { createLineIndex } from '../../src/features/line-index';
import type { OpenArticle } from '../../src/features/open-article';
import { hashText } from '../../src/annotations/lf-text';
import type { Decision, JsonObject, Sidecar } from '../../src/annotations/sidecar';
import { ALL_LAYERS } from './written-article';

const TEXT = 'Kari Berg left on Friday.\nShare this\n';

function decision(layer: string, text: string, says: JsonObject): Decision {
  const start = TEXT.indexOf(text);
  return { id: `${layer} ${text}`, layer, start, end: start + text.length, text, prefix: TEXT.slice(0, start), suffix: '', status: 'accepted', ...says } as unknown as Decision;
}

function open(sidecar: Partial<Sidecar>): OpenArticle {
  const article = annotate(TEXT, { newsmark: 1, sha256: hashText(TEXT), decisions: [], ...sidecar });
  return { uri: 'file:///a.txt', version: 1, article, lines: createLineIndex(TEXT), layers: ALL_LAYERS };
}

function reported(article: OpenArticle): string[] {
  return contradictionDiagnostics(article).map(({ range: { start, end }, code, message }) => `${start.line}:${start.character}-${end.character} ${String(code)}: ${message}`);
}

/** What can be done about the first thing reported: titles, and what each decides. */
function fixes(article: OpenArticle): [string, unknown][] {
  const [first] = contradictionDiagnostics(article);
  return contradictionActions(article, first!.range, [first!]).map(({ title, diagnostics, command }) => {
    assert.deepEqual(diagnostics, [first]);
    const { uri, version, ...what } = (command?.arguments as [JsonObject])[0];
    assert.deepEqual([uri, version], [article.uri, article.version]);
    return [title, what];
  });
}

const span = (layer: string, range: number[], what: object): object => ({ kind: 'spans', changes: [{ layer, range, ...what }] });

describe('what a merge left open', () => {
  it('is reported on a name, and settled either way', () => {
    const torn = open({ decisions: [decision('entities', 'Kari Berg', { label: 'PERSON', name: 'Kari Berg', against: [{ status: 'rejected', label: 'ORG' }, { status: 'changed', label: 'ORG', note: 'sure' }] })] });
    assert.deepEqual(reported(torn), ['0:0-9 conflicting-decisions: Two sides decided differently on this: PERSON Kari Berg holds until you choose, the other side says no name, and ORG with the note “sure”.']);
    assert.deepEqual(fixes(torn), [
      ['Keep PERSON Kari Berg', span('entities', [0, 0, 0, 9], { do: 'accept' })],
      ['Take no name', span('entities', [0, 0, 0, 9], { do: 'take', other: 0 })],
      ['Take ORG with the note “sure”', span('entities', [0, 0, 0, 9], { do: 'take', other: 1 })],
    ]);
    assert.deepEqual(listAnnotations(torn).map(({ text, against }) => [text, against]).slice(0, 1), [['Kari Berg', ['no name', 'ORG with the note “sure”']]]);
  });
  it('is reported on what is rejected, and on dates and quotes', () => {
    const said = { status: 'accepted', type: 'direct', speaker: { start: -9, end: -5, text: 'Kari' } };
    const torn = open({ decisions: [
      decision('dates', 'Friday', { status: 'rejected', type: 'DATE', against: [{ status: 'changed', type: 'DATE', value: '2025-11-07' }] }),
      decision('quotes', 'Share', { type: 'mixed', against: [said] }),
    ] });
    assert.deepEqual(reported(torn).map((line) => line.split('this: ')[1]), [
      'no date holds until you choose, the other side says DATE 2025-11-07.', 'mixed, no speaker holds until you choose, the other side says direct, said by Kari.',
    ]);
    assert.deepEqual(fixes(torn)[0], ['Keep no date', span('dates', [0, 18, 0, 24], { do: 'reject' })]);
  });
  it('is reported where names overlap, and boilerplate with what is none', () => {
    const names = open({ decisions: [decision('entities', 'Kari Berg', { label: 'PERSON' }), decision('entities', 'Berg left', { label: 'ORG' })] });
    assert.deepEqual(reported(names), ['0:5-14 overlapping-decisions: “Kari Berg” (PERSON) and “Berg left” (ORG) overlap: only one of them can hold.']);
    assert.deepEqual(fixes(names), [
      ['Keep “Kari Berg” (PERSON)', span('entities', [0, 5, 0, 14], { do: 'forget' })],
      ['Keep “Berg left” (ORG)', span('entities', [0, 0, 0, 9], { do: 'forget' })],
    ]);
    const regions = open({ decisions: [decision('boilerplate', 'Share this', {}), decision('boilerplate', 'this', { status: 'rejected' })] });
    assert.deepEqual(fixes(regions).map(([, what]) => what), [{ kind: 'boilerplate', range: [1, 0, 1, 10], boilerplate: true }, { kind: 'boilerplate', range: [1, 6, 1, 10], boilerplate: false }]);
  });
  it('is reported for the document date on the first line', () => {
    const torn = open({ date: '2025-11-07', against: [{ date: '2025-11-08' }, { annotator: 'kim' }] });
    assert.deepEqual(reported(torn), ['0:0-25 conflicting-dates: Two sides gave this article different dates: Friday, 7 November 2025 holds until you choose, the other side says Saturday, 8 November 2025.']);
    assert.deepEqual(fixes(torn), [['Keep Friday, 7 November 2025', { kind: 'document-date', date: '2025-11-07' }], ['Take Saturday, 8 November 2025', { kind: 'document-date', date: '2025-11-08' }]]);
  });
  it('is nothing where nothing was merged', () => {
    const calm = open({ date: '2025-11-07', decisions: [decision('entities', 'Kari Berg', { label: 'PERSON' }), decision('entities', 'Berg left', { status: 'rejected', label: 'ORG' }), decision('quotes', 'Berg', { type: 'direct' })] });
    assert.deepEqual(reported(calm), []);
    assert.deepEqual(contradictionActions(calm, { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }, []), []);
  });
});
