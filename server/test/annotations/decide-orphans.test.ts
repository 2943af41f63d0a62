import assert from 'node:assert/strict';
import { annotate, type AnnotatedArticle } from '../../src/annotations/article';
import { decideOrphans } from '../../src/annotations/decide-orphans';
import { decideSpans, type SpanChange } from '../../src/annotations/decide-spans';
import { readSidecar } from '../../src/annotations/read-sidecar';
import type { Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';

const BEFORE = 'Norhav 🚢 Lines\n\nKari Berg of Norhav met him on a day off. “We will sail,” Berg said.\n';
const AFTER = 'Norhav 🚢 Lines\n\nMs Berg of the firm met him then. “We shall sail,” Berg said.\n';

function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function reread(sidecar: Sidecar): Sidecar {
  const { sidecar: again, problem } = readSidecar(writeSidecar(sidecar) ?? '');
  assert.ok(again, JSON.stringify(problem));
  return again;
}

/** The decisions made on the first text. */
const SIDECAR = reread(decideSpans(annotate(BEFORE, undefined), [
  { layer: 'entities', span: at(BEFORE, 'Norhav'), do: 'set', to: { label: 'ORG' } },
  { layer: 'entities', span: at(BEFORE, 'Kari Berg'), do: 'set', to: { label: 'PERSON', name: 'Kari Berg', note: 'sure' } },
  { layer: 'dates', span: at(BEFORE, 'a day off'), do: 'set', to: { type: 'DATE', value: '2025-03-03' } },
  { layer: 'quotes', span: at(BEFORE, '“We will sail,”'), do: 'set', to: { type: 'direct', speaker: { ...at(BEFORE, 'Berg said'), end: at(BEFORE, ' said').start, name: 'Kari Berg' }, cue: at(BEFORE, 'said') } },
] satisfies SpanChange[]));

const listed = ({ placed }: AnnotatedArticle): string[] => placed.map(({ decision, start, end }) => `${decision.layer} ${AFTER.slice(start, end)} ${decision.status}`);
const lost = annotate(AFTER, SIDECAR);
const idOf = (text: string): string => lost.orphans.find((orphan) => orphan.text === text)!.id;

describe('orphans', () => {
  it('are what the tests below begin with', () => {
    assert.deepEqual(lost.orphans.map(({ text }) => text).sort(), ['Kari Berg', 'a day off', '“We will sail,”']);
  });

  it('of which several are attached to one place stay orphans but for the last', () => {
    const changes = SIDECAR.decisions.filter(({ layer }) => layer === 'entities').map(({ id }) => ({ id, do: 'attach' as const, span: { start: 0, end: 6 } }));
    const placement = { placed: [], orphans: SIDECAR.decisions };
    const sidecar = decideOrphans(SIDECAR, AFTER, changes, placement);
    assert.equal(sidecar.decisions.length, SIDECAR.decisions.length);
    assert.deepEqual(sidecar.decisions.map(({ id }) => id).sort(), SIDECAR.decisions.map(({ id }) => id).sort());
  });

  it('are attached to exactly the span, with all that was said of them', () => {
    const sidecar = reread(decideOrphans(SIDECAR, AFTER, [{ id: idOf('Kari Berg'), do: 'attach', span: at(AFTER, 'Ms Berg') }]));
    const after = annotate(AFTER, sidecar);
    assert.deepEqual(listed(after), ['entities Norhav added', 'entities Ms Berg added']);
    const { text, ...decision } = sidecar.decisions.find(({ id }) => id === idOf('Kari Berg'))!;
    assert.deepEqual([text, 'name' in decision && decision.name, decision.note, decision.prefix], ['Ms Berg', 'Kari Berg', 'sure', 'Norhav 🚢 Lines\n\n']);
    assert.deepEqual(after.orphans.map(({ id }) => id), lost.orphans.map(({ id }) => id).filter((id) => id !== idOf('Kari Berg')));
  });

  it('change nothing else', () => {
    const others = (sidecar: Sidecar): unknown => sidecar.decisions.filter(({ id }) => id !== idOf('a day off'));
    const now = reread(decideOrphans(SIDECAR, AFTER, []));
    for (const change of [{ do: 'discard' }, { do: 'attach', span: at(AFTER, 'then') }] as const) {
      assert.deepEqual(others(reread(decideOrphans(SIDECAR, AFTER, [{ id: idOf('a day off'), ...change }]))), others(now));
    }
  });

  it('that are quotes keep speaker and cue', () => {
    const after = annotate(AFTER, reread(decideOrphans(SIDECAR, AFTER, [{ id: idOf('“We will sail,”'), do: 'attach', span: at(AFTER, '“We shall sail,”') }])));
    const quote = after.analysis.quotes.find(({ decision }) => decision !== undefined)!;
    const said = (span?: { start: number; end: number }): string | undefined => span && AFTER.slice(span.start, span.end);
    assert.deepEqual([said(quote), said(quote.speaker), said(quote.cue), quote.speaker?.name], ['“We shall sail,”', 'Berg', 'said', 'Kari Berg']);
  });

  it('take the place of what was decided there', () => {
    const sidecar = reread(decideOrphans(SIDECAR, AFTER, [{ id: idOf('Kari Berg'), do: 'attach', span: at(AFTER, 'Norhav 🚢 Lines') }]));
    assert.deepEqual(listed(annotate(AFTER, sidecar)), ['entities Norhav 🚢 Lines added']);
  });

  it('go when they are discarded, and nothing happens to one that is none', () => {
    const all = lost.orphans.map(({ id }) => ({ id, do: 'discard' as const }));
    assert.deepEqual(decideOrphans(SIDECAR, AFTER, all).decisions.map(({ text }) => text), ['Norhav']);
    assert.equal(writeSidecar(decideOrphans(SIDECAR, AFTER, [{ id: 'none', do: 'discard' }])), writeSidecar(decideOrphans(SIDECAR, AFTER, [])));
  });
});
