import * as vscode from 'vscode';
import type { AnnotationItem, FlatRange, SpanFieldParams } from '../../../server/src/lsp/protocol';
import { decideSpans, spanOf } from './decide-spans';
import { toRange } from './editor-ranges';
import { rangeToLabel } from './labelling';
import { quoteAt } from './quote-at';
import { isEmpty } from './ranges';
import { look, type AnnotatingSession, type Scene } from './session';
import { isName } from './speaker-words';
import { speakerCandidates } from './speakers';
import { tell } from './tell';

type Speaker = SpanFieldParams['speaker'];

interface SpeakerChoice extends vscode.QuickPickItem {
  /** `undefined` where the person turned back. */
  readonly speaker: () => PromiseLike<Speaker | undefined> | Speaker;
}

/**
 * Says who says the quote at the cursor: the words selected, one of the people and organisations of the article, or a name
 * that is typed. Words that do not name the speaker, such as "she", stay the words of the speaker, and get the name.
 */
export async function setSpeaker(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const quote = quoteAt(scene);
  if (!quote) {
    tell('There is no quote here.');
    return;
  }
  const selected = selectedWords(scene, quote);
  const words = selected ?? quote.speaker?.range;
  const unnamed = words && !isName(scene.items, words) ? words : undefined;
  const choices: SpeakerChoice[] = [
    ...(selected ? [{ label: scene.document.getText(toRange(selected)), description: 'the selection', speaker: () => ({ range: selected }) }] : []),
    ...speakerCandidates(scene.items, quote).map(({ name, range, text, label }): SpeakerChoice => ({ label: name, description: label, detail: `“${text}” in line ${range[0] + 1}`, speaker: () => (unnamed ? { range: unnamed, name } : { range }) })),
    { label: 'Nobody', description: 'the article does not say who', speaker: () => null },
    ...(words ? [{ label: 'Type a name…', description: `for “${shorten(scene.document.getText(toRange(words)))}”`, speaker: () => typeName(words, quote.speaker?.name) }] : []),
  ];
  const now = quote.speaker ? `Now: ${quote.speaker.name}` : 'Nobody yet';
  const placeHolder = words ? now : `${now}; to type a name, select words that stand for the speaker first`;
  const chosen = await vscode.window.showQuickPick(choices, { title: `Who says ${shorten(quote.text)}`, placeHolder, matchOnDetail: true });
  const speaker = await chosen?.speaker();
  if (speaker !== undefined) await decideSpans(session, scene, [{ ...spanOf(quote), do: 'set', to: { speaker } }]);
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

/** The selection, where it is not the quote itself. */
function selectedWords(scene: Scene, quote: AnnotationItem): FlatRange | undefined {
  return isEmpty(scene.selection) || scene.current === quote ? undefined : rangeToLabel(scene);
}

async function typeName(range: FlatRange, value: string | undefined): Promise<Speaker | undefined> {
  const typed = await vscode.window.showInputBox({ title: 'Speaker', prompt: 'The name of who says the quote.', value });
  const name = typed?.trim();
  return name ? { range, name } : undefined;
}

function shorten(text: string): string {
  return text.length > 50 ? `${text.slice(0, 47)}…` : text;
}
