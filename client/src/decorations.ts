import * as vscode from 'vscode';
import type { MarkKind } from '../../server/src/lsp/protocol';
import type { Articles } from './articles';
import { MARK_STYLES, type MarkStyle } from './mark-styles';
import { containsLines, linesAround, marksInLines, type Lines } from './marks-in-view';
import { readUnderlines } from './settings';
import { createTintPainter } from './tints/draw-tints';
import { tintedPieces } from './tints/tinted-pieces';
import type { Tinting } from './tints/tinting';

/** Lines drawn before the first and after the last visible one. */
const MARGIN = 300;
/** Most marks of one kind drawn in an editor; more make VS Code slow (microsoft/vscode#202154). */
const LIMIT = 2000;

const KINDS = Object.keys(MARK_STYLES) as MarkKind[];

/** Draws the marks that semantic tokens cannot: underlines, quote backgrounds, of all or by speaker, and faded boilerplate. */
export function drawMarks(articles: Articles, tinting: Tinting): vscode.Disposable {
  const types = new Map(KINDS.map((kind) => [kind, vscode.window.createTextEditorDecorationType(decorationOptions(MARK_STYLES[kind]))]));
  const painter = createTintPainter();
  const drawn = new WeakMap<vscode.TextEditor, Lines>();

  function draw(editor: vscode.TextEditor): void {
    const status = articles.status(editor.document);
    const marks = articles.marks(editor.document);
    // Marks of an older version stay where the editor has moved them until the newest arrive.
    if (status && !marks) return;
    const lines = linesAround(visibleLines(editor), MARGIN);
    const underlines = readUnderlines(editor.document.uri);
    drawn.set(editor, lines);
    const spoken = tinting.isOn() ? articles.spoken(editor.document) : undefined;
    const tinted = spoken && tintedPieces(spoken, lines, LIMIT);
    for (const [kind, type] of types) {
      const shown = marks && (underlines || !('underline' in MARK_STYLES[kind])) ? marks[kind] : [];
      const inView = kind === 'quote' && tinted ? (tinted.get(0) ?? []).map(({ range }) => range) : marksInLines(shown, lines, LIMIT);
      editor.setDecorations(type, inView.map((mark) => new vscode.Range(...mark)));
    }
    painter.draw(editor, tinted ?? new Map<number, never>());
  }

  function drawAll(): void {
    vscode.window.visibleTextEditors.forEach(draw);
  }

  drawAll();
  return vscode.Disposable.from(
    ...types.values(),
    painter,
    tinting.onDidChange(drawAll),
    articles.onDidChange((uri) => vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri).forEach(draw)),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.underlines')) drawAll();
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const before = drawn.get(textEditor);
      if (!before || !containsLines(before, linesAround(visibleLines(textEditor), 0))) draw(textEditor);
    }),
  );
}

function visibleLines(editor: vscode.TextEditor): Lines[] {
  return editor.visibleRanges.map((range) => ({ first: range.start.line, last: range.end.line }));
}

function decorationOptions(style: MarkStyle): vscode.DecorationRenderOptions {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  if ('background' in style) return { rangeBehavior, backgroundColor: new vscode.ThemeColor(style.background), borderRadius: '2px' };
  if ('foreground' in style) return { rangeBehavior, color: new vscode.ThemeColor(style.foreground) };
  return {
    rangeBehavior,
    borderStyle: style.underline,
    borderWidth: `0 0 ${style.width}px 0`,
    borderColor: new vscode.ThemeColor(style.color),
  };
}
