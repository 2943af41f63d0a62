import * as vscode from 'vscode';
import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { containsLines, linesAround, type Lines } from '../marks-in-view';
import { currentAnnotation } from './current';
import { trackLabelColors } from './label-colors';
import { isUndecided } from './next-undecided';
import type { AnnotatingSession } from './session';
import { struckThrough } from './struck';
import { ANNOTATION_STYLES } from './styles';
import { flatRange, rangeOfStretch, toRange } from './editor-ranges';
import { findPieces } from './pieces';

/** Lines drawn before the first and after the last visible one. */
const MARGIN = 200;

/** Draws, while the keyboard annotates, which annotation is meant, which are decided, which were rejected, and the colours of labels. */
export function drawAnnotations(session: Pick<AnnotatingSession, 'client' | 'log' | 'mode' | 'annotations' | 'focus'>): vscode.Disposable {
  const { mode, annotations, focus } = session;
  const colors = trackLabelColors(session, annotations);
  const decided = vscode.window.createTextEditorDecorationType({ rangeBehavior: CLOSED, border: '1px solid', borderColor: new vscode.ThemeColor(ANNOTATION_STYLES.decided), borderRadius: '3px' });
  const rejected = vscode.window.createTextEditorDecorationType({ rangeBehavior: CLOSED, textDecoration: 'line-through', color: new vscode.ThemeColor(ANNOTATION_STYLES.rejected) });
  const current = vscode.window.createTextEditorDecorationType({
    rangeBehavior: CLOSED,
    backgroundColor: new vscode.ThemeColor(ANNOTATION_STYLES.currentBackground),
    outline: '2px solid',
    outlineColor: new vscode.ThemeColor(ANNOTATION_STYLES.currentBorder),
    overviewRulerColor: new vscode.ThemeColor(ANNOTATION_STYLES.currentBorder),
  });
  const drawn = new WeakMap<vscode.TextEditor, Lines>();

  function draw(editor: vscode.TextEditor): void {
    const on = mode.state() !== 'off' && mode.isArticle(editor.document);
    const items = on ? annotations.known(editor.document) : [];
    // What was drawn stays where the editor has moved it until the newest arrive.
    if (!items) return;
    const lines = linesAround(visibleLines(editor), MARGIN);
    drawn.set(editor, lines);
    const isNear = ({ range }: AnnotationItem): boolean => range[2] >= lines.first && range[0] <= lines.last;
    editor.setDecorations(decided, rangesOf(editor.document, items.filter((item) => isNear(item) && !isUndecided(item) && item.status !== 'rejected')));
    editor.setDecorations(rejected, rangesOf(editor.document, struckThrough(items).filter(isNear)));
    colors.show(editor, items.filter(isNear));
    drawCurrent(editor);
  }

  function drawCurrent(editor: vscode.TextEditor): void {
    const items = mode.state() === 'annotating' && editor === vscode.window.activeTextEditor ? annotations.known(editor.document) : undefined;
    const item = items && currentAnnotation(items, flatRange(editor.selection), focus.get());
    editor.setDecorations(current, item ? rangesOf(editor.document, [item]) : []);
  }

  function drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (mode.state() !== 'off' && mode.isArticle(editor.document) && !annotations.known(editor.document)) annotations.refresh(editor.document);
      else draw(editor);
    }
  }

  function drawDocument(document: vscode.TextDocument): void {
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);
  }

  return vscode.Disposable.from(
    colors, decided, rejected, current,
    mode.onDidChange(drawAll),
    annotations.onDidRead(drawDocument),
    colors.onDidRead(drawDocument),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => drawCurrent(textEditor)),
    focus.onDidChange(() => {
      if (vscode.window.activeTextEditor) drawCurrent(vscode.window.activeTextEditor);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const before = drawn.get(textEditor);
      if (before && !containsLines(before, linesAround(visibleLines(textEditor), 0))) draw(textEditor);
    }),
  );
}

const CLOSED = vscode.DecorationRangeBehavior.ClosedClosed;

/** One range for each annotation, one for each piece of a quote. */
function rangesOf(document: vscode.TextDocument, items: readonly AnnotationItem[]): vscode.Range[] {
  return items.flatMap(({ range, pieces }) => {
    const whole = toRange(range);
    if (pieces === undefined) return [whole];
    const from = document.offsetAt(whole.start);
    return findPieces(document.getText(whole), pieces).map(({ start, end }) => toRange(rangeOfStretch(document, { start: from + start, end: from + end })));
  });
}

function visibleLines(editor: vscode.TextEditor): Lines[] {
  return editor.visibleRanges.map((range) => ({ first: range.start.line, last: range.end.line }));
}
