import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, inside, open, rangeOf, read, replace, show, until, workspaceFolder, write } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';
import { untilMarked } from './tokens';

const run = (name: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${name}`, ...args);
const sidecarOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name.replace(/txt$/, 'marks.json'));

interface OnDisk {
  readonly sha256: string;
  readonly decisions: readonly { readonly layer: string; readonly start: number; readonly text: string; readonly status: string; readonly label?: string; readonly value?: string; readonly name?: string; readonly note?: string; readonly speaker?: { readonly text: string; readonly name?: string }; readonly cue?: { readonly text: string } }[];
}

async function onDisk(name: string): Promise<OnDisk> {
  return JSON.parse(await read(sidecarOf(name))) as OnDisk;
}

/** The decisions of a sidecar, a line each. */
async function decided(name: string): Promise<string[]> {
  return (await onDisk(name)).decisions.map(({ text, status, label, value }) => [text, status, label ?? value].join(' '));
}

async function article(name: string, text = PLANT): Promise<vscode.TextEditor> {
  const document = await open(name, text);
  await untilMarked(document, 'Germany', 'newsmarkPlace');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

function put(editor: vscode.TextEditor, text: string, n = 0): void {
  const at = inside(editor.document, text, n);
  editor.selection = new vscode.Selection(at, at);
}

function select(editor: vscode.TextEditor, text: string): void {
  const { start, end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(start, end);
}

function atCursor(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.document.getWordRangeAtPosition(editor.selection.active));
}

function inFront(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}

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

  it('keeps its decisions over a reload', async () => {
    const editor = await article('annotate/again.txt');
    put(editor, 'Germany');
    await run('accept');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'annotate/again.txt')));
    await until('the decision', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, 'Germany'));
      return actions.some(({ title }) => title === 'Forget what was decided about “Germany”');
    });
  });

  it('gives the labels of newsmark.labels.json by their keys', async () => {
    await write('annotate/labels/newsmark.labels.json', JSON.stringify({ newsmark: 1, entities: { labels: [{ label: 'PLANT', key: '7' }] } }));
    const editor = await article('annotate/labels/a.txt');
    select(editor, 'coal plant');
    await run('label', '7');
    await run('label', '1');
    assert.deepEqual(await decided('annotate/labels/a.txt'), ['coal plant added PLANT']);
  });

  it('adds what is selected, or the name at the cursor, and moves its edges', async () => {
    const editor = await article('annotate/added.txt');
    select(editor, ' last coal plant');
    await run('label', '6');
    put(editor, 'kept');
    await run('addAnnotation', 'EVENT');
    await run('growEnd');
    await run('growStart');
    await run('shrinkEnd');
    assert.deepEqual(await decided('annotate/added.txt'), ['last coal plant added FAC', 'We kept added EVENT']);
    await run('forgetDecision');
    assert.deepEqual(await decided('annotate/added.txt'), ['last coal plant added FAC']);
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

  it('sets names, values, speakers and notes', async () => {
    const editor = await article('annotate/fields.txt');
    put(editor, 'Saturday');
    await run('setDateValue', '15 March 2025');
    put(editor, 'European Union');
    await answering({ showQuickPick: (items: readonly unknown[]) => items.at(-1) }, async () => run('setCanonicalName', 'EU'));
    await run('addNote', 'whole union');
    put(editor, 'Nobody believed');
    const [asked] = await answering({ showQuickPick: (items: readonly { readonly label: string }[]) => items.find(({ label }) => label === 'Maria Schneider') }, async () => run('setSpeaker'));
    assert.match(JSON.stringify(asked?.args[0]), /"Nobody"/);
    const { decisions } = await onDisk('annotate/fields.txt');
    assert.deepEqual(decisions.map(({ text, value, name, note, speaker }) => [text.slice(0, 14), value ?? name ?? speaker?.text, note]), [
      ['Saturday', '2025-03-15', undefined], ['"We kept our w', 'Schneider', undefined], ['European Union', 'EU', 'whole union'],
    ]);
    put(editor, 'Saturday');
    const shown = await answering({}, async () => run('setDateValue', '31 February 2025'));
    assert.deepEqual(shown.map(({ name }) => name), ['showErrorMessage']);
    select(editor, 'reporters');
    await answering({ showQuickPick: (items: readonly unknown[]) => items[0] }, async () => run('setSpeaker'));
    select(editor, 'told');
    await run('setCue');
    const [, quote] = (await onDisk('annotate/fields.txt')).decisions;
    assert.deepEqual([quote?.speaker?.text, quote?.cue?.text, quote?.status], ['reporters', 'told', 'changed']);
    put(editor, 'Nobody believed');
    await run('notAQuote');
    assert.equal((await onDisk('annotate/fields.txt')).decisions[1]?.status, 'rejected');
  });

  it('names who a pronoun stands for, and keeps the pronoun as the words of the speaker', async () => {
    const editor = await article('annotate/pronoun.txt', PLANT.replace('Schneider told', 'she told'));
    const speaker = async (): Promise<unknown> => (await onDisk('annotate/pronoun.txt')).decisions.map((decision) => [decision.speaker?.text, decision.speaker?.name]);
    select(editor, 'she');
    await answering({ showQuickPick: (items: readonly { readonly label: string }[]) => items.find(({ label }) => label === 'European Union') }, async () => run('setSpeaker'));
    assert.deepEqual(await speaker(), [['she', 'European Union']]);
    put(editor, 'Nobody believed');
    await answering({ showQuickPick: (items: readonly { readonly label: string }[]) => items.find(({ label }) => label === 'Maria Schneider') }, async () => run('setSpeaker'));
    assert.deepEqual(await speaker(), [['she', 'Maria Schneider']]);
    const shown = await answering({ showQuickPick: (items: readonly unknown[]) => items.at(-1), showInputBox: () => ' Ana Kim ' }, async () => run('setSpeaker'));
    assert.deepEqual(shown.map(({ name }) => name), ['showQuickPick', 'showInputBox']);
    assert.deepEqual(await speaker(), [['she', 'Ana Kim']]);
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

  it('keeps slips of the finger out of the article, until it is edited', async () => {
    const editor = await article('annotate/typing.txt');
    await run('toggleAnnotating');
    const type = (): Thenable<unknown> => vscode.commands.executeCommand('type', { text: 'z' });
    await type();
    assert.equal(editor.document.getText(), PLANT);
    await run('editArticle');
    await until('a letter', async () => {
      await type();
      return editor.document.getText() !== PLANT;
    });
    assert.match(editor.document.getText(), /^z+Germany/);
    await run('resumeAnnotating');
    await run('toggleAnnotating');
    await editor.document.save();
  });

  it('lets the sidecar follow the article when it is saved', async () => {
    const editor = await article('annotate/saved.txt');
    put(editor, 'European Union');
    await run('accept');
    const before = await onDisk('annotate/saved.txt');
    await replace(editor.document, new vscode.Range(0, 0, 0, 0), 'Finally: ');
    await replace(editor.document, rangeOf(editor.document, 'European'), 'Europa');
    await editor.document.save();
    const after = await until('the new places', async () => {
      // VS Code takes a file away before it puts another in its place.
      const now = (await exists(sidecarOf('annotate/saved.txt'))) && (await onDisk('annotate/saved.txt'));
      return now && now.sha256 !== before.sha256 && now;
    });
    const [decision] = after.decisions;
    assert.deepEqual([decision?.text, decision?.start], ['Europa Union', editor.document.getText().indexOf('Europa Union')]);
  });

  it('makes no sidecar when an article is saved on which nothing was decided', async () => {
    const editor = await article('annotate/untouched.txt');
    await replace(editor.document, new vscode.Range(0, 0, 0, 0), 'Finally: ');
    await editor.document.save();
    put(editor, 'Germany');
    await run('accept');
    await run('undoDecision');
    assert.equal(await exists(sidecarOf('annotate/untouched.txt')), false);
  });
});
