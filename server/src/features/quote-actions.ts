import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Quote } from '../analysis/types';
import { decide, flatRange, type OfferedChange } from './decide-action';
import { textOf } from './lookup';
import type { OpenArticle } from './open-article';
import { speakerCandidates } from './speaker-candidates';
import { hintAbout } from './speaker-hints';
import { shorten } from './words';

/** The command of our own client that asks for the speaker of the quote at the cursor. */
const SET_SPEAKER = 'newsmark.setSpeaker';
/** Most speakers that are offered for a quote: menus are short. */
const MOST_SPEAKERS = 4;
/** Longest text that a title quotes. */
const ROOM = 40;

/**
 * Who may say a quote that nobody says, or whose speaker is doubtful, best first and with the reason; the question who does;
 * and that it is no quote.
 * @param asks whether the client has the command that asks for the speaker
 */
export function quoteActions(open: OpenArticle, quote: Quote, reported: readonly Diagnostic[], asks: boolean): CodeAction[] {
  const hint = hintAbout(open, quote, reported);
  const own = { kind: hint === undefined ? CodeActionKind.Refactor : CodeActionKind.QuickFix, ...(hint && { diagnostics: [hint] }) };
  const range = flatRange(open.lines.rangeOf(quote));
  const act = (title: string, change: OfferedChange): CodeAction => ({ ...decide(title, own.kind, { uri: open.uri, version: open.version, kind: 'spans', changes: [change] }), ...own });
  const isOpen = quote.speaker === undefined || hint !== undefined;
  const others = isOpen ? speakerCandidates(open, quote).filter(({ chain }) => chain.id !== quote.speaker?.chain).slice(0, MOST_SPEAKERS) : [];
  const title = 'Set speaker…';
  return [
    ...others.map(({ chain, mention, reason }) => act(`Said by ${chain.name} (${reason})`, { layer: 'quotes', range, do: 'set', to: { speaker: { range: flatRange(open.lines.rangeOf(mention)) } } })),
    ...(asks ? [{ title, command: { title, command: SET_SPEAKER }, ...own }] : []),
    act(`Not a quote: “${shorten(textOf(open, quote), ROOM)}”`, { layer: 'quotes', range, do: 'reject' }),
  ];
}
