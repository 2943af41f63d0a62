import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashText } from '../../src/annotations/lf-text';
import type { CompareResult, DecideResult, VerdictParams } from '../../src/lsp/protocol';
import { keep } from './decided';
import { OWN_OPTIONS, errorCode, withSession, type Session } from './session';

const TEXT = 'Bridge opens\n\nKari Berg met Lee in Norhav on Friday.\n';

describe('a comparison of annotators', () => {
  let folder: string;
  let uri: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsmark-'));
    uri = pathToFileURL(join(folder, 'a.txt')).toString();
    await writeFile(join(folder, 'a.txt'), TEXT);
    await marks('kim', [['Kari Berg', 'PERSON'], ['Lee', 'PERSON'], ['Norhav', 'GPE']]);
    await marks('lee', [['Kari Berg', 'PERSON'], ['Lee', 'ORG']]);
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function marks(annotator: string, names: readonly (readonly [string, string])[]): Promise<void> {
    const decisions = names.map(([text, label], index) => ({ id: `d${index + 1}`, layer: 'entities', start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text, prefix: TEXT.slice(0, TEXT.indexOf(text)), suffix: TEXT.slice(TEXT.indexOf(text) + text.length), status: 'added', label }));
    await writeFile(join(folder, `a.${annotator}.marks.json`), JSON.stringify({ newsmark: 1, sha256: hashText(TEXT), decisions }));
  }

  const options = { client: 'vscode-11', initializationOptions: OWN_OPTIONS } as const;
  const compared = (session: Session, annotators = ['kim', 'lee']): Promise<CompareResult> => session.request('newsmark/compare', { uri, annotators, gold: 'gold' });
  const settle = (session: Session, changes: readonly VerdictParams[] | 'agreed'): Promise<DecideResult> => session.request('newsmark/decide', { uri, kind: 'adjudicate', annotator: 'gold', annotators: ['kim', 'lee'], changes });
  const gold = async (): Promise<string[]> => (JSON.parse(await readFile(join(folder, 'a.gold.marks.json'), 'utf8')) as { decisions: { text: string; label: string; status: string }[] }).decisions.map(({ text, label, status }) => `${text} ${label} ${status}`);

  it('lists what they disagree on, and keeps what is settled for gold alone', () => withSession(options, async (session) => {
    await session.open(uri, TEXT);
    const before = await compared(session);
    assert.deepEqual(before.disagreements.map(({ text, kind, says, settled }) => [text, kind, says, settled]), [['Lee', 'label', ['PERSON', 'ORG'], false], ['Norhav', 'missing', ['GPE', null], false]]);
    assert.deepEqual([before.version, before.agreed, before.agreedOpen, before.orphans], [1, 1, 1, [0, 0]]);
    const [lee, norhav] = before.disagreements.map(({ id }) => id);
    const agreed = await settle(session, 'agreed');
    assert.equal(agreed.sidecarUri, pathToFileURL(join(folder, 'a.gold.marks.json')).toString());
    await keep(session, agreed);
    await keep(session, await settle(session, [{ id: lee!, take: 1 }, { id: norhav!, take: 'neither' }]));
    assert.deepEqual(await gold(), ['Kari Berg PERSON added', 'Lee ORG added', 'Norhav GPE rejected']);
    const after = await compared(session);
    assert.deepEqual([after.disagreements.map(({ settled }) => settled), after.agreedOpen], [[true, true], 0]);
  }));

  it('takes a step back in the sidecar of gold, on top of what was settled since', () => withSession(options, async (session) => {
    const [lee, norhav] = (await compared(session)).disagreements.map(({ id }) => id);
    const first = await settle(session, [{ id: lee!, take: 0 }]);
    await keep(session, first);
    await keep(session, await settle(session, [{ id: norhav!, take: 0 }]));
    const back = await session.request<DecideResult>('newsmark/decide', { uri, kind: 'restore', annotator: 'gold', from: first.content, to: first.basedOn });
    await keep(session, back);
    assert.deepEqual(await gold(), ['Norhav GPE added']);
  }));

  it('refuses what nobody has looked at, what cannot hold together, and who is not there', () => withSession(options, async (session) => {
    const [lee] = (await compared(session)).disagreements.map(({ id }) => id);
    await assert.rejects(settle(session, [{ id: lee!, take: 'both' }]), /Only one of these can hold/);
    assert.equal(await errorCode(settle(session, [{ id: lee!, take: 2 }])), -32602);
    await marks('lee', [['Lee', 'GPE']]);
    await assert.rejects(settle(session, [{ id: lee!, take: 1 }]), /has changed meanwhile, so nothing was decided/);
    await assert.rejects(compared(session, ['kim', 'ann']), /There is no a\.ann\.marks\.json/);
    assert.equal(await errorCode(compared(session, ['kim', '../b'])), -32602);
    await writeFile(join(folder, 'a.lee.marks.json'), '{');
    await assert.rejects(compared(session), /^Error: a\.lee\.marks\.json, line 1: /);
  }));
});
