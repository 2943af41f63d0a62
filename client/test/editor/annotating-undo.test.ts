import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, atCursor, decided, put, run, sidecarOf } from './annotate';
import { exists, rangeOf, read, replace, until } from './article';

describe('undo while annotating', () => {
  it('takes decisions back byte by byte, and makes them again', async () => {
    const editor = await article('annotate/undo.txt');
    const file = sidecarOf('annotate/undo.txt');
    const states: (string | undefined)[] = [undefined];
    for (const [word, act] of [['Germany', 'accept'], ['Schneider', 'reject'], ['Saturday', 'reject']] as const) {
      put(editor, word);
      await run(act);
      states.push(await read(file));
    }
    const now = async (): Promise<string | undefined> => ((await exists(file)) ? read(file) : undefined);
    for (const state of states.slice(0, -1).reverse()) {
      await run('undoDecision');
      assert.equal(await now(), state);
    }
    for (const state of states.slice(1)) {
      await run('redoDecision');
      assert.equal(await now(), state);
    }
    assert.equal(atCursor(editor), 'Saturday');
  });

  it('is a line of states on which undo and redo go back and forth, whatever is done', async () => {
    const editor = await article('annotate/random.txt');
    const file = sidecarOf('annotate/random.txt');
    const now = async (): Promise<string | undefined> => ((await exists(file)) ? read(file) : undefined);
    const words = ['Germany', 'BERLIN', 'Reuters', 'Saturday', 'Maria', 'reporters', 'European', 'Thursday'];
    const acts: readonly (readonly [string, string?])[] = [['accept'], ['reject'], ['label', '2'], ['repeatLabel'], ['growEnd'], ['shrinkEnd'], ['forgetDecision'], ['undoDecision'], ['undoDecision'], ['redoDecision']];
    let states: (string | undefined)[] = [undefined];
    let place = 0;
    let furthest = 0;
    let seed = 7;
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 48271) % 2147483647;
      return list[seed % list.length]!;
    };
    for (let step = 0; step < 80; step++) {
      const [act, argument] = pick(acts);
      put(editor, pick(words));
      // Before the first step of this article stand those of others.
      if (act === 'undoDecision' && place === 0) continue;
      await run(act, ...(argument === undefined ? [] : [argument]));
      const state = await now();
      if (act === 'undoDecision') place--;
      else if (act === 'redoDecision') place = Math.min(states.length - 1, place + 1);
      else if (state !== states[place]) {
        states = [...states.slice(0, place + 1), state];
        place++;
      }
      furthest = Math.max(furthest, place);
      assert.equal(state, states[place], `step ${step}: ${act}`);
    }
    assert.ok(furthest > 5, `${furthest} steps`);
  });

  it('decides nothing about another version of the text', async () => {
    const { document } = await article('annotate/older.txt');
    const uri = document.uri.toString();
    const { start, end } = rangeOf(document, 'Germany');
    const decision = { uri, kind: 'spans', changes: [{ layer: 'entities', range: [start.line, start.character, end.line, end.character], do: 'reject' }] };
    await run('decide', { ...decision, version: document.version - 1 });
    assert.equal(await exists(sidecarOf('annotate/older.txt')), false);
    await run('decide', { ...decision, version: document.version });
    assert.deepEqual(await decided('annotate/older.txt'), ['Germany rejected GPE']);
  });

  it('takes nothing back that somebody else has changed since', async () => {
    const editor = await article('annotate/changed.txt');
    put(editor, 'Germany');
    await run('accept');
    const file = sidecarOf('annotate/changed.txt');
    const changed = (await read(file)).replace('"accepted"', '"rejected"');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(changed));
    await run('undoDecision');
    assert.equal(await read(file), changed);
  });

  it('goes on past an edit of the article that was saved', async () => {
    const editor = await article('annotate/past.txt');
    const file = sidecarOf('annotate/past.txt');
    put(editor, 'European Union');
    await run('accept');
    put(editor, 'Schneider');
    await run('reject');
    const before = await read(file);
    await replace(editor.document, rangeOf(editor.document, 'European'), 'Europa');
    await editor.document.save();
    await until('the new places', async () => (await exists(file)) && (await read(file)) !== before);
    const followed = await decided('annotate/past.txt');
    assert.equal(followed.length, 2);
    await run('undoDecision');
    assert.deepEqual(await decided('annotate/past.txt'), followed.filter((line) => line.startsWith('Europa')));
    await run('undoDecision');
    assert.equal(await exists(file), false);
    await run('redoDecision');
    await run('redoDecision');
    assert.deepEqual(await decided('annotate/past.txt'), followed);
  });
});
