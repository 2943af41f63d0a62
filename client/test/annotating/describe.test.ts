import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { DEFAULT_LABELS } from '../../../server/src/annotations/label-set';
import { ANNOTATING_COMMANDS } from '../../src/annotating/command-names';
import { describeAnnotating } from '../../src/annotating/describe';
import { keyLines } from '../../src/annotating/key-sheet';
import { item, at } from './items';

describe('the status of annotating', () => {
  it('says how much is undecided', () => {
    assert.equal(describeAnnotating(undefined, undefined), 'Annotating');
    assert.equal(describeAnnotating([item('0:0-3'), item('1:0-3'), item('2:0-3', 'dates', 'accepted')], undefined), 'Annotating: 2 undecided');
    assert.equal(describeAnnotating([item('0:0-3', 'dates', 'rejected')], undefined), 'Annotating: all decided');
  });

  it('says what is at the cursor', () => {
    const said = (one: ReturnType<typeof item>): string => describeAnnotating([item('0:0-3')], one).replace(/^.* · /, '');
    assert.equal(said(item('0:0-3', 'entities', 'suggested', { text: 'Kim', entity: { id: 'E1', name: 'Ana Kim' } })), 'PERSON Ana Kim');
    assert.equal(said(item('0:0-3', 'entities', 'rejected')), 'PERSON (rejected)');
    assert.equal(said(item('0:0-3', 'dates', 'changed', { value: '2025-11-08' })), 'DATE 2025-11-08 (changed)');
    assert.equal(said(item('0:0-3', 'dates')), 'DATE without a value');
    assert.equal(said(item('0:0-3', 'quotes')), 'direct quote, no speaker');
    assert.equal(said(item('0:0-3', 'quotes', 'accepted', { speaker: { name: 'Kim', range: at('1:0-3') } })), 'direct quote, Kim (accepted)');
  });

  it('says where two sides disagree, which is undecided', () => {
    const conflict = item('0:0-3', 'entities', 'accepted', { against: ['ORG'] });
    assert.equal(describeAnnotating([conflict], conflict), 'Annotating: 1 undecided · PERSON (accepted; two sides disagree, the other says ORG)');
  });
});

describe('the sheet of keys', () => {
  const { keybindings, commands } = manifest.contributes;
  const lines = keyLines(keybindings, commands, DEFAULT_LABELS.entities, ANNOTATING_COMMANDS.label, false);

  it('has every key of the manifest once', () => {
    assert.equal(lines.flatMap(({ keys }) => keys).length, keybindings.length);
    assert.equal(new Set(lines.map(({ does }) => does)).size, lines.length);
  });

  it('says what the keys do, all keys of a command together', () => {
    const keysOf = (does: string): unknown => lines.find((line) => line.does === does)?.keys;
    assert.deepEqual(keysOf('Reject Annotation'), ['Backspace', 'Delete']);
    assert.deepEqual(keysOf('Label as PERSON: person'), ['1']);
    assert.deepEqual(keysOf('Move Start Left by a Word'), ['Ctrl+Shift+Alt+Left']);
  });

  it('has the keys of a Mac there', () => {
    const [line] = keyLines([{ command: 'a', key: 'ctrl+z', mac: 'cmd+z' }], [{ command: 'a', title: 'Undo' }], [], 'label', true);
    assert.deepEqual(line?.keys, ['Cmd+Z']);
  });
});
