import * as vscode from 'vscode';
import { until } from './article';

export interface Token {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens that VS Code has for a document now. */
export async function tokensOf(document: vscode.TextDocument): Promise<Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  return legend && tokens ? decode(document, legend, tokens) : [];
}

/** Waits until a text is marked as `type`, and returns all tokens of that moment. */
export function untilMarked(document: vscode.TextDocument, text: string, type: string): Promise<Token[]> {
  return until(`"${text}" as ${type}`, async () => {
    const tokens = await tokensOf(document);
    return tokens.some((token) => token.text === text && token.type === type) && tokens;
  });
}

function decode(document: vscode.TextDocument, legend: vscode.SemanticTokensLegend, { data }: vscode.SemanticTokens): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    tokens.push({
      text: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? '',
      modifiers: legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)),
    });
  }
  return tokens;
}
