import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, atCursor, decided, inFront, onDisk, put, run, sidecarOf } from './annotate';
import { exists, read, until, write } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';

describe('annotating', () => {
  it('accepts, rejects and labels what is undecided, one after the other', async () => {
    const editor = await article('annotate/keys.txt');
    await run('toggleAnnotating');
    assert.equal(atCursor(editor), 'Germany');
    await run('accept');
    assert.deepEqual(await decided('annotate/keys.txt'), ['Germany accepted GPE']);
    assert.notEqual(atCursor(editor), 'Germany');
    put(editor, 'BERLIN');
    await run('label', '4');
    await run('reject');
    put(editor, 'Reuters');
    await run('repeatLabel');
    assert.deepEqual(await decided('annotate/keys.txt'), ['Germany accepted GPE', 'BERLIN rejected LOC', 'Reuters changed LOC']);
    await run('toggleAnnotating');
  });

  it('stops at what two sides decided differently, and settles it by accepting what holds', async () => {
    const editor = await article('annotate/sides.txt');
    put(editor, 'Schneider');
    await run('accept');
    const file = sidecarOf('annotate/sides.txt');
    const settled = await onDisk('annotate/sides.txt');
    await write('annotate/sides.marks.json', JSON.stringify({ ...settled, decisions: settled.decisions.map((decision) => ({ ...decision, against: [{ status: 'changed', label: 'ORG' }] })) }));
    await until('the conflict', () => vscode.languages.getDiagnostics(editor.document.uri).some(({ code }) => JSON.stringify(code).includes('conflicting-decisions')));
    // The annotations follow the sidecar by a way of their own: the report may be there first.
    await until('the next undecided', async () => {
      put(editor, 'Environment');
      await run('nextUndecided');
      return atCursor(editor) === 'Maria';
    });
    await run('accept');
    assert.doesNotMatch(await read(file), /against/);
    assert.deepEqual((await onDisk('annotate/sides.txt')).decisions, settled.decisions);
  });

  it('decides on all that say the same in one step, and asks before', async () => {
    const editor = await article('annotate/all.txt', PLANT.replace('The European Union', 'The Lausitz and the Lausitzer, in Lausitz. The European Union'));
    put(editor, 'Lausitz');
    await run('addAnnotation', 'LOC');
    const before = await decided('annotate/all.txt');
    const shown = await answering({ showQuickPick: (items: readonly { readonly label: string }[]) => items[0] }, async () => run('relabelEverywhere', 'FAC'));
    assert.match(JSON.stringify(shown[0]?.args[0]), /Every “Lausitz”.*"description":"2 places/);
    assert.deepEqual((await decided('annotate/all.txt')).map((line) => line.replace(/ (?:added|changed)/, '')), ['Lausitz FAC', 'Lausitz FAC']);
    await run('undoDecision');
    assert.deepEqual(await decided('annotate/all.txt'), before);
    assert.equal(before.length, 1);
  });

  it('decides no more than the keys that can be waited for, where one is held down', async () => {
    const editor = await article('annotate/held.txt');
    await run('toggleAnnotating');
    await Promise.all(Array.from({ length: 40 }, () => run('accept')));
    const count = (await decided('annotate/held.txt')).length;
    assert.ok(count > 0 && count <= 8, `${count} decisions`);
    assert.equal(inFront(), editor.document);
    await run('toggleAnnotating');
  });

  it('decides nothing where the person turns back', async () => {
    const editor = await article('annotate/back.txt');
    put(editor, 'Schneider');
    await answering({}, async () => run('rejectEverywhere'));
    assert.equal(await exists(sidecarOf('annotate/back.txt')), false);
  });

  it('goes on to the next that is undecided when it has decided on all that say the same', async () => {
    const editor = await article('annotate/on.txt');
    await run('toggleAnnotating');
    assert.equal(atCursor(editor), 'Germany');
    await answering({ showQuickPick: (items: readonly unknown[]) => items[0] }, async () => run('acceptEverywhere'));
    const accepted = await decided('annotate/on.txt');
    assert.ok(accepted.length > 1);
    assert.ok(accepted.every((line) => line === 'Germany accepted GPE'));
    assert.notEqual(atCursor(editor), 'Germany');
    await run('toggleAnnotating');
  });

  it('goes on in the next article of the folder where nothing is left', async () => {
    await write('annotate/folder/b.txt', PLANT);
    const editor = await article('annotate/folder/a.txt', 'Germany reopens\n\nGermany reopened.\n');
    await run('toggleAnnotating');
    await until('the next article', async () => {
      await run('accept');
      return inFront()?.uri.path.endsWith('folder/b.txt');
    });
    assert.ok((await decided('annotate/folder/a.txt')).every((line) => line.includes('accepted')));
    assert.equal(await exists(sidecarOf('annotate/folder/b.txt')), false);
    await run('previousUndecided');
    assert.ok(inFront()?.uri.path.endsWith('folder/b.txt'));
    await run('undoDecision');
    assert.equal(inFront(), editor.document);
    await run('toggleAnnotating');
  });
});
