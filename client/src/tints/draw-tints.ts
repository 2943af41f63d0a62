import * as vscode from 'vscode';
import type { TintedPiece } from './tinted-pieces';
import { TINTS, tintColors } from './tints';

/** Draws stretches of quotes in the tints of their speakers, with who speaks in front: the second channel beside colour. */
export interface TintPainter extends vscode.Disposable {
  /** Draws just these by tint; what was drawn before goes. */
  draw(editor: vscode.TextEditor, pieces: ReadonlyMap<number, readonly TintedPiece[]>): void;
}

export function createTintPainter(): TintPainter {
  const types = Array.from({ length: TINTS }, (_, index) => typeOf(index + 1));
  return {
    draw(editor, pieces) {
      for (const [index, type] of types.entries()) {
        editor.setDecorations(type, (pieces.get(index + 1) ?? []).map(({ range, tag }) => ({
          range: new vscode.Range(...range), ...(tag !== undefined && { renderOptions: { before: { contentText: tag } } }),
        })));
      }
    },
    dispose: () => vscode.Disposable.from(...types).dispose(),
  };
}

function typeOf(tint: number): vscode.TextEditorDecorationType {
  const { background, foreground } = tintColors(tint);
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor(background),
    borderRadius: '2px',
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    overviewRulerColor: new vscode.ThemeColor(foreground),
    before: { color: new vscode.ThemeColor(foreground), fontWeight: 'bold', margin: '0 0.4em 0 0.1em' },
  });
}
