import assert from 'node:assert/strict';
import { article, decided, onDisk, put, run, select, sidecarOf } from './annotate';
import { exists, read, write } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';

describe('what is said while annotating', () => {
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

  it('says what is a part of the article, and takes it back', async () => {
    const editor = await article('annotate/parts.txt');
    put(editor, 'European Union');
    await run('markBoilerplate');
    const marked = await onDisk('annotate/parts.txt');
    assert.deepEqual(marked.decisions.map(({ layer, status, text }) => [layer, status, text]), [['boilerplate', 'accepted', editor.document.lineAt(editor.selection.active.line).text]]);
    await run('unmarkBoilerplate');
    assert.deepEqual((await onDisk('annotate/parts.txt')).decisions.map(({ status }) => status), ['rejected']);
    await run('undoDecision');
    assert.deepEqual(await onDisk('annotate/parts.txt'), marked);
    await run('undoDecision');
    assert.equal(await exists(sidecarOf('annotate/parts.txt')), false);
  });

  it('takes the date at the cursor for the document date, and asks where none is', async () => {
    const editor = await article('annotate/day.txt');
    put(editor, 'Saturday');
    await run('setDateFromHere');
    assert.equal((JSON.parse(await read(sidecarOf('annotate/day.txt'))) as { readonly date?: string }).date, '2025-03-15');
    await run('undoDecision');
    assert.equal(await exists(sidecarOf('annotate/day.txt')), false);
    put(editor, 'Schneider');
    const shown = await answering({}, async () => run('setDateFromHere'));
    assert.deepEqual(shown.map(({ name }) => name), ['showInputBox']);
  });
});
