import * as vscode from 'vscode';
import type { AnnotationItem, FlatRange, SpanFieldParams } from '../../../server/src/lsp/protocol';
import { decideSpans, spanOf } from './decide-spans';
import { toRange } from './editor-ranges';
import { rangeToLabel } from './labelling';
import { quoteAt } from './quote-at';
import { isEmpty } from './ranges';
import { look, type AnnotatingSession, type Scene } from './session';
import { speakerCandidates } from './speakers';
import { tell } from './tell';

interface SpeakerChoice extends vscode.QuickPickItem {
  readonly speaker: SpanFieldParams['speaker'];
}

/** Says who says the quote at the cursor: the words selected, or one of the people and organisations of the article. */
export async function setSpeaker(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const quote = quoteAt(scene);
  if (!quote) {
    tell('There is no quote here.');
    return;
  }
  const choices: SpeakerChoice[] = [
    ...selectedSpeaker(scene, quote),
    ...speakerCandidates(scene.items, quote).map(({ name, range, text, label }) => ({ label: name, description: label, detail: `“${text}” in line ${range[0] + 1}`, speaker: { range } })),
    { label: 'Nobody', description: 'the article does not say who', speaker: null },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: `Who says ${shorten(quote.text)}`, placeHolder: quote.speaker ? `Now: ${quote.speaker.name}` : 'Nobody yet', matchOnDetail: true });
  if (chosen) await decideSpans(session, scene, [{ ...spanOf(quote), do: 'set', to: { speaker: chosen.speaker } }]);
}

/** Says that the words selected are those by which a quote is introduced, such as "said". */
export async function setCue(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const quote = quoteAt(scene);
  const cue = isEmpty(scene.selection) ? undefined : rangeToLabel(scene);
  if (!quote) tell('There is no quote here.');
  else if (!cue) tell('Select the words that introduce the quote, such as “said”.');
  else await decideSpans(session, scene, [{ ...spanOf(quote), do: 'set', to: { cue } }]);
}

function selectedSpeaker(scene: Scene, quote: AnnotationItem): SpeakerChoice[] {
  const range: FlatRange | undefined = isEmpty(scene.selection) ? undefined : rangeToLabel(scene);
  if (!range || scene.current === quote) return [];
  return [{ label: scene.document.getText(toRange(range)), description: 'the selection', speaker: { range } }];
}

function shorten(text: string): string {
  return text.length > 50 ? `${text.slice(0, 47)}…` : text;
}
