import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAnnotatorName } from '../../src/annotations/annotator-name';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { isSidecarOf, sidecarOf, type Decision, type JsonObject, type Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import { anyDecision } from './decisions';

const HASH = 'a'.repeat(64);
const decision: Decision = { id: 'b-1', layer: 'boilerplate', start: 4, end: 9, text: 'Share', prefix: 'end\n', suffix: '\nnext', status: 'accepted' };
const sidecar: Sidecar = { newsmark: 1, sha256: HASH, date: '2025-11-08', decisions: [decision] };

const written = `{
  "newsmark": 1,
  "sha256": "${HASH}",
  "date": "2025-11-08",
  "decisions": [
    {"id":"b-1","layer":"boilerplate","start":4,"end":9,"text":"Share","prefix":"end\\n","suffix":"\\nnext","status":"accepted"}
  ]
}
`;

function problemOf(content: string): string {
  const { problem } = readSidecar(content);
  assert.ok(problem, 'read without a problem');
  return `${problem.line}: ${problem.reason}`;
}

/** What JSON can hold: minus zero, which is written as 0, is not. */
const jsonValue = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);

describe('sidecar', () => {
  it('has one decision a line', () => {
    assert.equal(writeSidecar(sidecar), written);
    assert.deepEqual(readSidecar(written).sidecar, sidecar);
  });
  it('is written in the order of the text, whatever the order in memory', () => {
    const later = { ...decision, id: 'b-0', start: 10, end: 15 };
    const forth = writeSidecar({ ...sidecar, decisions: [decision, later] });
    assert.equal(writeSidecar({ ...sidecar, decisions: [later, decision] }), forth);
    assert.deepEqual(readSidecar(forth!).sidecar?.decisions.map(({ id }) => id), ['b-1', 'b-0']);
  });
  it('is nothing when nothing is decided', () => {
    assert.equal(writeSidecar({ newsmark: 1, sha256: HASH, decisions: [] }), null);
  });
  it('keeps what a newer version decided', () => {
    const newer = written
      .replace('"date": "2025-11-08"', '"date": "2025-11-08",\n  "annotator": "kim"')
      .replace('"status":"accepted"}', '"status":"accepted","note":"sure"},\n    {"layer":"claims","from":4}');
    assert.equal(writeSidecar(readSidecar(newer).sidecar!), newer);
  });
  it('keeps a file that holds only what a newer version decided', () => {
    const newer = written.replace(/ {2}"date".*\n/, '').replace('"layer":"boilerplate"', '"layer":"claims"');
    assert.equal(writeSidecar(readSidecar(newer).sidecar!), newer);
  });
  it('reads a byte order mark and CRLF', () => {
    assert.deepEqual(readSidecar(`\ufeff${written.replaceAll('\n', '\r\n')}`).sidecar, sidecar);
  });
  it('comes back as it was written, and writes the same bytes again', () => {
    const unknown = fc.dictionary(fc.string().map((name) => `x${name}`), jsonValue, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
    const decisions = fc.uniqueArray(anyDecision(unknown), { selector: ({ id }) => id, maxLength: 5 });
    fc.assert(fc.property(decisions, unknown, (list, unknownFields) => {
      const before: Sidecar = { ...sidecar, decisions: list, unknownFields };
      const content = writeSidecar(before)!;
      const after = readSidecar(content).sidecar!;
      assert.deepEqual(new Set(after.decisions), new Set(before.decisions));
      assert.deepEqual({ ...after, decisions: [] }, { ...before, decisions: [] });
      assert.equal(writeSidecar(after), content);
    }));
  });
});

describe('a sidecar that cannot be read', () => {
  it('says the line of broken JSON', () => {
    assert.match(problemOf(written.replace('"start":4', '"start":')), /^6: is not valid JSON/);
    assert.match(problemOf(written.replace('"date"', '// my date\n"date"')), /^4: is not valid JSON/);
  });
  it('says that it is half written, wherever it was cut', () => {
    for (let length = written.length - 2; length > 0; length--) {
      assert.match(problemOf(written.slice(0, length)), /ends too early|not valid JSON here/, `cut at ${length}`);
    }
    assert.match(problemOf(written.slice(0, 150)), /^6: ends too early/);
  });
  it('says that it is empty', () => {
    assert.match(problemOf('\n'), /^1: is empty/);
  });
  it('says where a merge left its markers', () => {
    assert.match(problemOf(written.replace('  "date"', '<<<<<<< HEAD\n  "date"')), /^4: holds conflict markers/);
  });
  it('says that a newer version wrote it', () => {
    assert.match(problemOf(written.replace('"newsmark": 1', '"newsmark": 2')), /^2: was written by a newer Newsmark \(format 2\)/);
  });
  it('says which field of which line is wrong', () => {
    assert.match(problemOf(written.replace('2025-11-08', '2025-02-30')), /^4: "date" must be a day/);
    assert.match(problemOf(written.replace(HASH, 'abc')), /^3: "sha256"/);
    assert.match(problemOf(written.replace('"accepted"', '"acepted"')), /^6: "status" must be one of accepted, rejected, changed, added/);
    assert.match(problemOf(written.replace('"start":4', '"start":5')), /^6: "start" and "end"/);
    assert.match(problemOf(written.replace('"prefix":"end\\n",', '')), /^6: "prefix"/);
    assert.match(problemOf('{"newsmark":1}'), /^1: "sha256"/);
    assert.match(problemOf('[]'), /^1: is not a sidecar/);
  });
  it('says that an id is used twice', () => {
    const line = written.split('\n')[5]!;
    assert.match(problemOf(written.replace(line, `${line},\n${line}`)), /^7: the id "b-1" is used twice/);
  });
  it('is told from nesting too deep to read', () => {
    assert.match(problemOf('['.repeat(200_000)), /^1: /);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.nat(written.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, removed, added) => {
      const { sidecar: read, problem } = readSidecar(written.slice(0, at) + added + written.slice(at + removed));
      assert.notEqual(read === undefined, problem === undefined);
    }));
  });
});

describe('the place of a sidecar', () => {
  it('is beside its article', () => {
    assert.equal(sidecarOf('news/a.b.txt'), 'news/a.b.marks.json');
    assert.equal(sidecarOf('file:///c%3A/x.y/a.txt'), 'file:///c%3A/x.y/a.marks.json');
    assert.equal(sidecarOf('x.y/article'), 'x.y/article.marks.json');
    assert.equal(sidecarOf('x.y/.txt'), 'x.y/.txt.marks.json');
    assert.equal(sidecarOf('x.y\\a.TXT'), 'x.y\\a.marks.json');
    assert.equal(sidecarOf('news/a.b.txt', 'kim'), 'news/a.b.kim.marks.json');
  });
  it('is told from that of another article', () => {
    for (const own of ['n/a.marks.json', 'n/a.kim.marks.json', 'n/a.J%C3%B6rg_2.marks.json']) assert.equal(isSidecarOf('n/a.txt', own), true, own);
    for (const other of ['n/b.marks.json', 'n/ab.marks.json', 'n/a.b.kim.marks.json', 'n/a.txt', 'n/a.newsmark.json', 'n/a.b/c.marks.json', 'm/a.marks.json']) assert.equal(isSidecarOf('n/a.txt', other), false, other);
  });
  it('takes names of annotators that are safe in file names', () => {
    for (const name of ['kim', 'Jörg', '李', 'a-b_c', '2']) assert.equal(isAnnotatorName(name), true, name);
    for (const name of ['', 'a.b', 'a b', '../x', 'a/b', 'a\\b', '-x', 'a:b', 'con*', 'x'.repeat(41), 'a\n']) assert.equal(isAnnotatorName(name), false, name);
  });
});
