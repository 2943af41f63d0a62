import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { toRecord } from '../../src/formats/record';
import { TAGGER } from '../analysis/entities/weights';
import { annotate, type AnnotatedArticle } from '../../src/annotations/article';
import { decideSpans, type SpanChange, type SpanFields, type SpanLayer } from '../../src/annotations/decide-spans';
import { readSidecar } from '../../src/annotations/read-sidecar';
import type { Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import type { Tagger } from '../../src/analysis/entities/tagger';

const TEXT = 'Rain fell in OSLO on 8 November 2025.\n\nKari Berg of Norhav met Lee on Friday. “We will sail,” Berg said. The Norhav plan failed.\n';

/** Takes the given words for names wherever they stand. */
function taggerOf(names: Readonly<Record<string, string>>): Tagger {
  return (paragraph) => Object.entries(names)
    .flatMap(([name, label]) => [...paragraph.matchAll(new RegExp(name, 'g'))].map(({ 0: found, index }) => ({ start: index, end: index + found.length, label, score: 0.9, source: 'test' })))
    .sort((a, b) => a.start - b.start);
}

const tagger = taggerOf({ 'Kari Berg': 'PERSON', 'Berg(?= said)': 'PERSON', Norhav: 'ORG', 'Lee(?= on)': 'PERSON' });

function read(sidecar?: Sidecar): AnnotatedArticle {
  const kept = sidecar && readSidecar(writeSidecar(sidecar) ?? '').sidecar;
  return annotate(TEXT, kept, { tagger });
}

function at(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

type What = { readonly do: 'accept' | 'reject' | 'forget' } | { readonly do: 'set'; readonly to: SpanFields };

function on(layer: SpanLayer, words: string, what: What): SpanChange {
  return { layer, span: at(words), ...what };
}

function decide(...changes: SpanChange[]): AnnotatedArticle {
  return read(decideSpans(read(), changes));
}

function names({ analysis }: AnnotatedArticle): string[] {
  return analysis.mentions.map(({ start, end, label, chain }) => `${TEXT.slice(start, end)} ${label} ${analysis.chains.find(({ id }) => id === chain)?.name}`);
}

function statuses({ sidecar }: AnnotatedArticle): string[] {
  return sidecar?.decisions.map(({ text, status }) => `${status} ${text}`) ?? [];
}

describe('deciding on names', () => {
  it('keeps what was accepted, whatever the engine says later', () => {
    const accepted = decide(on('entities', 'Lee', { do: 'accept' }));
    assert.deepEqual(statuses(accepted), ['accepted Lee']);
    const later = annotate(TEXT, accepted.sidecar, { tagger: taggerOf({ 'met Lee': 'ORG' }) });
    assert.deepEqual(names(later), ['Lee PERSON Lee']);
  });
  it('keeps whom an accepted name means, where its words do not say so', () => {
    const short = { start: TEXT.indexOf('Berg said'), end: TEXT.indexOf('Berg said') + 4 };
    const accepted = decide(on('entities', 'Kari Berg', { do: 'accept' }), { layer: 'entities', span: short, do: 'accept' });
    assert.deepEqual(accepted.sidecar?.decisions.map((decision) => decision.layer === 'entities' && [decision.text, decision.name]), [['Kari Berg', undefined], ['Berg', 'Kari Berg']]);
    const later = annotate(TEXT.replace('Kari Berg', 'Kari Dahl'), accepted.sidecar, { tagger: () => [] });
    assert.deepEqual(later.analysis.chains.map(({ name }) => name), ['Kari Berg']);
  });
  it('leaves out what was rejected, and nothing else', () => {
    const rejected = decide(on('entities', 'Norhav', { do: 'reject' }));
    assert.deepEqual(names(rejected).filter((name) => name.startsWith('Norhav')), ['Norhav ORG Norhav']);
    assert.deepEqual(statuses(rejected), ['rejected Norhav']);
  });
  it('relabels, and joins entities by their canonical name', () => {
    const changed = decide(on('entities', 'Lee', { do: 'set', to: { label: 'SHIP', name: 'MV Lee', link: 'Q1', note: 'sure' } }), on('entities', 'Norhav', { do: 'set', to: { name: 'Norhav Shipping' } }));
    assert.deepEqual(names(changed).filter((name) => /Lee|Norhav/.test(name)), ['Norhav ORG Norhav Shipping', 'Lee SHIP MV Lee', 'Norhav ORG Norhav Shipping']);
    assert.deepEqual(statuses(changed), ['changed Norhav', 'changed Lee']);
    const again = read(decideSpans(changed, [on('entities', 'Lee', { do: 'set', to: { name: null, note: null } })]));
    assert.ok(names(again).includes('Lee SHIP Lee'));
  });
  it('adds and resizes; the last word on overlapping spans counts', () => {
    const added = decide(on('entities', 'OSLO', { do: 'set', to: { label: 'GPE' } }), on('entities', 'Norhav', { do: 'set', to: { span: at('The Norhav plan'), label: 'EVENT' } }));
    assert.deepEqual(statuses(added), ['added OSLO', 'changed The Norhav plan']);
    assert.deepEqual(names(added).filter((name) => /plan|OSLO/.test(name)).map((name) => name.split(' ').slice(0, -1).join(' ').replace(/ (GPE|EVENT).*/, ' $1')), ['OSLO GPE', 'The Norhav plan EVENT']);
    const smaller = read(decideSpans(added, [on('entities', 'The Norhav plan', { do: 'set', to: { span: at('Norhav plan') } })]));
    assert.deepEqual(statuses(smaller), ['added OSLO', 'changed Norhav plan']);
  });
  it('leaves alone what nests elsewhere, as another program may have written it', () => {
    const [whole] = decideSpans(read(), [on('entities', 'Kari Berg of Norhav', { do: 'set', to: { label: 'PERSON' } })]).decisions;
    const [inner] = decideSpans(read(), [on('entities', 'Norhav', { do: 'accept' })]).decisions;
    const sidecar = decideSpans(read(), []);
    const nested = read({ ...sidecar, decisions: [whole!, inner!] });
    assert.deepEqual(statuses(read(decideSpans(nested, [on('entities', 'Lee', { do: 'set', to: { label: 'ORG' } })]))), ['added Kari Berg of Norhav', 'accepted Norhav', 'changed Lee']);
    assert.deepEqual(statuses(read(decideSpans(nested, [on('entities', 'of Norhav', { do: 'set', to: { label: 'ORG' } })]))), ['added of Norhav']);
  });
  it('takes back what was added by rejecting it, and any decision by forgetting it', () => {
    const added = decide(on('entities', 'OSLO', { do: 'set', to: { label: 'GPE' } }), on('entities', 'Lee', { do: 'reject' }));
    assert.deepEqual(statuses(read(decideSpans(added, [on('entities', 'OSLO', { do: 'reject' })]))), ['rejected Lee']);
    assert.ok(names(read(decideSpans(added, [on('entities', 'Lee', { do: 'forget' })]))).includes('Lee PERSON Lee'));
  });
  it('lets what is accepted take the place of what was decided across it', () => {
    const both = decide(on('entities', 'Kari Berg', { do: 'reject' }), on('entities', 'Berg of', { do: 'set', to: { label: 'ORG' } }));
    assert.deepEqual(statuses(read(decideSpans(both, [on('entities', 'Kari Berg', { do: 'accept' })]))), ['accepted Kari Berg']);
  });
  it('accepts what was rejected before, and keeps what was changed as it is', () => {
    const rejected = decide(on('entities', 'Lee', { do: 'reject' }));
    assert.deepEqual(statuses(read(decideSpans(rejected, [on('entities', 'Lee', { do: 'accept' })]))), ['accepted Lee']);
    const changed = decide(on('entities', 'Lee', { do: 'set', to: { label: 'ORG' } }));
    assert.deepEqual(names(read(decideSpans(changed, [on('entities', 'Lee', { do: 'accept' })]))), names(changed));
  });
  it('says nothing about white space or where nothing is', () => {
    assert.deepEqual(statuses(read(decideSpans(read(), [{ layer: 'entities', span: at('\n\n'), do: 'set', to: { label: 'ORG' } }, on('entities', 'met', { do: 'accept' })]))), []);
  });
});

describe('deciding on dates', () => {
  it('sets the value of a date, and leaves the others alone', () => {
    const { analysis } = decide(on('dates', 'Friday', { do: 'set', to: { value: '2025-11-14' } }));
    const day = analysis.dates.find(({ start }) => start === at('Friday').start);
    assert.deepEqual([day?.value, day?.type, day?.decision === undefined], ['2025-11-14', 'DATE', false]);
    assert.equal(analysis.dates.length, read().analysis.dates.length);
  });
  it('adds and rejects dates', () => {
    const { analysis } = decide(on('dates', 'Friday', { do: 'reject' }), on('dates', 'will sail', { do: 'set', to: { type: 'DATE', value: 'FUTURE_REF' } }));
    assert.deepEqual(analysis.dates.map(({ start, end, value }) => `${TEXT.slice(start, end)} ${value}`), ['8 November 2025 2025-11-08', 'will sail FUTURE_REF']);
  });
  it('keeps the reason of what was accepted', () => {
    const friday = ({ analysis }: AnnotatedArticle): string | undefined => analysis.dates.find(({ start }) => start === at('Friday').start)?.reason;
    assert.equal(friday(decide(on('dates', 'Friday', { do: 'accept' }))), friday(read()));
  });
});

describe('deciding on quotes', () => {
  const quote = '“We will sail,”';
  const quotes = ({ analysis }: AnnotatedArticle): string[] =>
    analysis.quotes.map(({ start, end, type, speaker, cue }) => `${TEXT.slice(start, end)} ${type} ${speaker?.name} ${cue && TEXT.slice(cue.start, cue.end)}`);

  it('keeps type, speaker and cue of what was accepted', () => {
    assert.deepEqual(quotes(read()), [`${quote} direct Kari Berg said`]);
    assert.deepEqual(quotes(decide(on('quotes', quote, { do: 'accept' }))), quotes(read()));
  });
  it('sets speaker and cue, and takes them away', () => {
    assert.deepEqual(quotes(decide(on('quotes', quote, { do: 'set', to: { speaker: at('Lee') } }))), [`${quote} direct Lee said`]);
    assert.deepEqual(quotes(decide(on('quotes', quote, { do: 'set', to: { speaker: { ...at('Berg', 60), name: 'K. Berg' }, cue: null, type: 'mixed' } }))), [`${quote} mixed K. Berg undefined`]);
    assert.deepEqual(quotes(decide(on('quotes', quote, { do: 'set', to: { speaker: null } }))), [`${quote} direct undefined said`]);
  });
  it('resizes: the edges that were suggested are not suggested again', () => {
    const smaller = decide(on('quotes', quote, { do: 'set', to: { span: at('We will sail') } }));
    assert.deepEqual(quotes(smaller), ['We will sail direct Kari Berg said']);
    assert.deepEqual(statuses(smaller), [`rejected ${quote}`, 'changed We will sail']);
  });
  it('resizes an accepted quote, step by step, and leaves one quote', () => {
    let article = decide(on('quotes', quote, { do: 'accept' }));
    article = read(decideSpans(article, [on('quotes', quote, { do: 'set', to: { span: at('“We will sail') } })]));
    article = read(decideSpans(article, [on('quotes', '“We will sail', { do: 'set', to: { span: at('We will sail') } })]));
    assert.deepEqual(quotes(article), ['We will sail direct Kari Berg said']);
    assert.deepEqual(statuses(article), [`rejected ${quote}`, 'changed We will sail']);
  });
  it('resizes a quote of several pieces at its ends', () => {
    const broken = '“We will sail,” Berg said. The Norhav plan failed';
    const two = decide({ layer: 'quotes', span: at(broken), do: 'set', to: { type: 'direct' } });
    const withPieces = { ...two, placed: two.placed.map((one) => ({ ...one, parts: { spans: [at(quote), at('The Norhav plan failed')] } })) };
    const pieces = (article: AnnotatedArticle): string[] => article.analysis.quotes.flatMap(({ start, end, spans }) => (end - start > quote.length ? spans.map((piece) => TEXT.slice(piece.start, piece.end)) : []));
    const shrunk = read(decideSpans(withPieces, [{ layer: 'quotes', span: at(broken), do: 'set', to: { span: at(broken.replace(' failed', '')) } }]));
    assert.deepEqual(pieces(shrunk), [quote, 'The Norhav plan']);
  });
  it('adds a quote, and takes a rejected one away', () => {
    assert.deepEqual(quotes(decide(on('quotes', 'The Norhav plan failed', { do: 'set', to: { type: 'indirect', speaker: at('Lee') } }))).at(-1), 'The Norhav plan failed indirect Lee undefined');
    assert.deepEqual(quotes(decide(on('quotes', quote, { do: 'reject' }))), []);
  });
});

describe('accepting all that is suggested', () => {
  for (const file of readdirSync('samples').filter((name) => name.endsWith('.txt'))) {
    it(`leaves the record of ${file} as it was, but for its status`, () => {
      const text = readFileSync(`samples/${file}`, 'utf8');
      const before = annotate(text, undefined, { tagger: TAGGER });
      const { mentions, quotes, dates } = before.analysis;
      const all = ([['entities', mentions], ['quotes', quotes], ['dates', dates]] as const)
        .flatMap(([layer, spans]) => spans.map(({ start, end }): SpanChange => ({ layer, span: { start, end }, do: 'accept' })));
      const sidecar = readSidecar(writeSidecar(decideSpans(before, all))!).sidecar;
      const after = annotate(text, sidecar, { tagger: TAGGER });
      assert.deepEqual(withoutStatus(after), withoutStatus(before));
      assert.ok(toRecord(after, 'a').entities.every(({ status }) => status === 'accepted'));
    });
  }
});

/** The record without what a decision changes of itself: how it is known, and what the engine says of its own findings. */
function withoutStatus(article: AnnotatedArticle): unknown {
  return JSON.parse(JSON.stringify(toRecord(article, 'a'), (key, value: unknown) => (OF_STATUS.has(key) ? undefined : value)));
}

const OF_STATUS = new Set(['status', 'source', 'score', 'confidence']);
