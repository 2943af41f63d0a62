import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, open, until } from './article';
import { PLANT } from './texts';
import { untilMarked } from './tokens';

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await until('a hover', async () => {
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return found.length > 0 && found;
  });
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

describe('hover', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await open('hover.txt', PLANT);
    await untilMarked(document, 'Maria Schneider', 'newsmarkPerson');
  });

  it('says who a surname is and where else the person is named', async () => {
    const text = await hoverAt(document, inside(document, 'Schneider told'));
    assert.match(text, /Maria Schneider/);
    assert.match(text, /line 3/);
  });

  it('says which country a country is, with its capital', async () => {
    assert.match(await hoverAt(document, inside(document, 'Germany will')), /DE.*Berlin/s);
  });

  it('says which day a weekday is, and against what it was resolved', async () => {
    const text = await hoverAt(document, inside(document, 'Saturday'));
    assert.match(text, /Saturday, 15 March 2025/);
    assert.match(text, /2025-03-15/);
    assert.match(text, /14 March 2025/);
  });

  it('says who said a quote, by which cue', async () => {
    const text = await hoverAt(document, inside(document, 'kept our'));
    assert.match(text, /Maria Schneider/);
    assert.match(text, /told/);
    assert.match(text, /direct/i);
  });

  it('says nothing where nothing is', async () => {
    assert.deepEqual(await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside(document, 'close last')), []);
  });
});
