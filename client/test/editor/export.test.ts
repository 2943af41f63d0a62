import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import * as vscode from 'vscode';
import schema from '../../../server/schemas/record.schema.json';
import { open, openSample, read, workspaceFolder, write } from './article';
import { PLANT } from './texts';

interface RecordOnDisk {
  readonly id: string;
  readonly date: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly text: string; readonly label: string; readonly name: string }[];
  readonly quotes: readonly { readonly text: string; readonly speaker?: { readonly name: string } }[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

const valid = new Ajv({ strict: false, allErrors: true }).compile(schema);

function parse(line: string): RecordOnDisk {
  const record = JSON.parse(line) as RecordOnDisk;
  assert.ok(valid(record), JSON.stringify(valid.errors));
  return record;
}

interface Summary {
  readonly articles: number;
  readonly problems: readonly unknown[];
}

describe('export', () => {
  it('writes the record of an article, as the schema has it', async () => {
    const document = await open('export.txt', PLANT);
    const file = vscode.Uri.joinPath(workspaceFolder(), 'export.newsmark.json');
    const summary = await vscode.commands.executeCommand<Summary>('newsmark.export', document.uri, { destination: { kind: 'file', file } });
    assert.deepEqual([summary.articles, summary.problems], [1, []]);
    const record = parse(await read(file));
    assert.equal(record.id, 'export.txt');
    assert.equal(record.date, '2025-03-14');
    assert.ok(record.entities.some(({ text, name, label }) => text === 'Schneider' && name === 'Maria Schneider' && label === 'PERSON'));
    assert.ok(record.dates.some(({ text, value }) => text === 'Saturday' && value === '2025-03-15'));
    assert.ok(record.quotes.some(({ text, speaker }) => text.includes('We kept our word') && speaker?.name === 'Maria Schneider'));
  });

  it('counts code points over LF text, whatever the file holds', async () => {
    const document = await open('points.txt', `\ufeff${PLANT.replace('Germany to', '🏭 Germany to').replaceAll('\n', '\r\n')}`);
    const file = vscode.Uri.joinPath(workspaceFolder(), 'points.newsmark.json');
    await vscode.commands.executeCommand('newsmark.export', document.uri, { destination: { kind: 'file', file } });
    const points = [...PLANT.replace('Germany to', '🏭 Germany to')];
    const { entities } = parse(await read(file));
    assert.ok(entities.length > 3);
    for (const { start, end, text } of entities) assert.equal(points.slice(start, end).join(''), text);
  });

  it('writes the records of a folder to one file, articles only', async () => {
    await write('corpus/b.txt', PLANT);
    await write('corpus/a.txt', PLANT);
    await write('corpus/requirements.txt', 'numpy==2.1.0\n');
    const file = vscode.Uri.joinPath(workspaceFolder(), 'corpus.jsonl');
    const summary = await vscode.commands.executeCommand<Summary>('newsmark.export', vscode.Uri.joinPath(workspaceFolder(), 'corpus'), { destination: { kind: 'file', file } });
    assert.equal(summary.articles, 2);
    const lines = (await read(file)).trimEnd().split('\n');
    assert.deepEqual(lines.map((line) => parse(line).id), ['corpus/a.txt', 'corpus/b.txt']);
  });

  it('writes one file an article where a folder is asked for', async () => {
    await write('many/one.txt', PLANT);
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'records');
    await vscode.commands.executeCommand('newsmark.export', vscode.Uri.joinPath(workspaceFolder(), 'many'), { destination: { kind: 'folder', folder } });
    assert.equal(parse(await read(vscode.Uri.joinPath(folder, 'many/one.newsmark.json'))).id, 'many/one.txt');
  });

  it('takes what the editor shows, saved or not', async () => {
    const document = await open('unsaved.txt', PLANT);
    await vscode.window.activeTextEditor?.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Madrid: '); });
    assert.equal(document.isDirty, true);
    const file = vscode.Uri.joinPath(workspaceFolder(), 'unsaved.newsmark.json');
    await vscode.commands.executeCommand('newsmark.export', document.uri, { destination: { kind: 'file', file } });
    assert.ok(parse(await read(file)).entities.some(({ text }) => text === 'Madrid'));
    await document.save();
  });

  it('knows the speakers of a long sample', async () => {
    const document = await openSample('feature.txt');
    const file = vscode.Uri.joinPath(workspaceFolder(), 'feature.newsmark.json');
    const summary = await vscode.commands.executeCommand<Summary>('newsmark.export', document.uri, { destination: { kind: 'file', file } });
    assert.deepEqual(summary.problems, []);
    const { quotes, entities } = parse(await read(file));
    assert.ok(quotes.filter(({ speaker }) => speaker?.name === 'Tobias Haimbodi').length >= 3);
    assert.ok(entities.length > 40);
  });
});
