import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { relabel } from '../../src/annotations/relabel';
import { readSidecar } from '../../src/annotations/read-sidecar';
import type { Decision, JsonObject } from '../../src/annotations/sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';
import { newsmark, withFolder } from './newsmark';

function decision(start: number, says: JsonObject): Decision {
  return { id: `e-${start}`, layer: 'entities', start, end: start + 3, text: 'Lee', prefix: '', suffix: '', status: 'accepted', label: 'SHIP', ...says } as unknown as Decision;
}

function file(...decisions: Decision[]): string {
  return formatSidecar({ newsmark: 1, sha256: '0'.repeat(64), decisions });
}

function labels(content: string): unknown[] {
  return readSidecar(content).sidecar!.decisions.map((one) => [one.layer === 'entities' && one.label, one.status, ...(one.against ?? []).map((other) => other['label'])]);
}

const MARKS = file(
  decision(0, {}), decision(4, { status: 'rejected' }), decision(8, { status: 'added', label: 'ORG', against: [{ status: 'accepted', label: 'SHIP' }] }), decision(12, { label: 'ORG' }),
  decision(16, { layer: 'dates', type: 'DATE', label: 'SHIP' }),
);

describe('a label with another name', () => {
  it('is given wherever the old one stands, in force or not', () => {
    const { sidecar, changed } = relabel(readSidecar(MARKS).sidecar!, 'SHIP', 'VESSEL');
    assert.equal(changed, 3);
    assert.deepEqual(labels(formatSidecar(sidecar)), [['VESSEL', 'changed'], ['VESSEL', 'rejected'], ['ORG', 'added', 'VESSEL'], ['ORG', 'accepted'], [false, 'accepted']]);
  });
  it('changes nothing where the old one is not', () => {
    const { sidecar } = readSidecar(MARKS);
    assert.equal(relabel(sidecar!, 'LAW', 'ORG').sidecar, sidecar);
  });
});

describe('newsmark relabel', () => {
  it('changes the sidecars of all annotators, and says which', () => withFolder({ 'a.txt': '', 'a.marks.json': MARKS, 'a.kim.marks.json': MARKS, 'sub/b.txt': '', 'sub/b.marks.json': file(decision(0, { label: 'ORG' })), 'c.txt': '' }, async ({ path, read, files }) => {
    const would = await newsmark(['relabel', 'SHIP', 'VESSEL', '.', '--dry-run'], { cwd: path });
    assert.deepEqual([would.status, would.err, await read('a.marks.json')], [0, 'newsmark: 6 decisions would be changed from SHIP to VESSEL.\n', MARKS]);
    const before = await files();
    const { status, out } = await newsmark(['relabel', 'SHIP', 'VESSEL', '.'], { cwd: path });
    assert.deepEqual([status, out], [0, 'a.marks.json: 3 decisions\na.kim.marks.json: 3 decisions\n']);
    for (const name of ['a.marks.json', 'a.kim.marks.json']) assert.deepEqual(labels(await read(name))[0], ['VESSEL', 'changed'], name);
    assert.deepEqual(await files(), before);
    assert.equal((await newsmark(['relabel', 'SHIP', 'VESSEL', '.'], { cwd: path })).err, 'newsmark: 0 decisions were changed from SHIP to VESSEL.\n');
  }));
  it('looks for annotators once a folder, however many articles it holds', () => withFolder(Object.fromEntries([...'abcde'].flatMap((name) => [[`${name}.txt`, ''], [`${name}.kim.marks.json`, MARKS]])), async ({ path }) => {
    const { readdir } = fs;
    const read: unknown[] = [];
    fs.readdir = ((...given: Parameters<typeof readdir>) => (read.push(given[0]), readdir(...given))) as typeof readdir;
    syncBuiltinESMExports();
    try {
      assert.equal((await newsmark(['relabel', 'SHIP', 'VESSEL', '.', '--dry-run'], { cwd: path })).err, 'newsmark: 15 decisions would be changed from SHIP to VESSEL.\n');
    } finally {
      fs.readdir = readdir;
      syncBuiltinESMExports();
    }
    assert.equal(read.length, 1);
  }));
  it('leaves a sidecar that it cannot read as it is', () => withFolder({ 'a.txt': '', 'a.marks.json': `${MARKS}<<`, 'b.txt': '', 'b.marks.json': MARKS }, async ({ path, read }) => {
    const { status, out, err } = await newsmark(['relabel', 'SHIP', 'VESSEL', '.'], { cwd: path });
    assert.deepEqual([status, out, await read('a.marks.json')], [1, 'b.marks.json: 3 decisions\n', `${MARKS}<<`]);
    assert.match(err, /a\.marks\.json is left as it is: line \d+ ends too early/);
    assert.equal((await newsmark(['relabel', 'SHIP', 'A B', '.'], { cwd: path })).status, 2);
  }));
});
