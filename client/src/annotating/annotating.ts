import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import { createConsistency } from '../consistency/consistency';
import { createOrder } from '../in-order';
import { trackAnnotations } from './annotations';
import { judgeEverywhere, relabelEverywhere } from './bulk';
import { ANNOTATING_COMMANDS as COMMANDS, type AnnotatingCommand } from './command-names';
import { decideInFolder } from './decide-in-folder';
import { forget, judge, rejectQuote } from './decide-spans';
import { drawAnnotations } from './draw';
import { addNote, setCanonicalName, setDateValue, setLink } from './fields';
import { holdFocus } from './focus';
import { goOutwards, goToUndecided } from './go';
import { keepOnSave } from './keep-on-save';
import { add, labelByKey, relabel, repeatLabel } from './labelling';
import { createMode } from './mode';
import { showMode } from './mode-status';
import { markBoilerplate, setDateFromHere } from './parts-of-article';
import { setCue, setSpeaker } from './quote-parts';
import { moveEdge } from './resizing';
import type { AnnotatingSession, Memory } from './session';
import { showKeys } from './show-keys';
import { editArticle, resumeAnnotating, stopAnnotating, toggleAnnotating } from './switch';
import { followUndo, turnBack } from './turn-back';

/** Lets a person annotate articles: the mode of the keyboard, its commands, and what is drawn for it. */
export function registerAnnotating(base: Session): vscode.Disposable {
  const { client, articles, decisions } = base;
  const annotations = trackAnnotations(client);
  const mode = createMode(articles, base.context.workspaceState);
  const focus = holdFocus();
  const memory: Memory = {};
  const session: AnnotatingSession = { ...base, annotations, mode, focus, memory };
  const consistency = createConsistency(session);
  // Keys come faster than answers: each finds what those before it left.
  const inOrder = createOrder();
  let waiting = 0;
  const take = async (task: () => Promise<unknown>): Promise<void> => {
    if (waiting >= MOST_WAITING) return;
    waiting++;
    await inOrder(task).finally(() => waiting--);
  };
  const handlers: Record<AnnotatingCommand, (argument?: unknown) => Promise<unknown>> = {
    [COMMANDS.toggleAnnotating]: () => toggleAnnotating(session),
    [COMMANDS.stopAnnotating]: (by) => stopAnnotating(session, by),
    [COMMANDS.editArticle]: () => editArticle(session),
    [COMMANDS.resumeAnnotating]: () => resumeAnnotating(session),
    [COMMANDS.showAnnotatingKeys]: () => showKeys(session),
    [COMMANDS.nextUndecided]: () => goToUndecided(session, 'next'),
    [COMMANDS.previousUndecided]: () => goToUndecided(session, 'previous'),
    [COMMANDS.outerAnnotation]: () => goOutwards(session),
    [COMMANDS.accept]: () => judge(session, 'accept'),
    [COMMANDS.acceptEverywhere]: () => judgeEverywhere(session, 'accept'),
    [COMMANDS.reject]: () => judge(session, 'reject'),
    [COMMANDS.rejectEverywhere]: () => judgeEverywhere(session, 'reject'),
    [COMMANDS.forgetDecision]: () => forget(session),
    [COMMANDS.label]: (key) => labelByKey(session, String(key)),
    [COMMANDS.repeatLabel]: () => repeatLabel(session),
    [COMMANDS.relabel]: (label) => relabel(session, textIn(label)),
    [COMMANDS.relabelEverywhere]: (label) => relabelEverywhere(session, textIn(label)),
    [COMMANDS.decideInFolder]: (verdict) => decideInFolder(session, verdict),
    [COMMANDS.checkFolder]: (folder) => consistency.checkFolder(folder),
    [COMMANDS.fixInFolder]: (request) => consistency.fix(request),
    [COMMANDS.addAnnotation]: (label) => add(session, textIn(label)),
    [COMMANDS.growEnd]: () => moveEdge(session, 'end', 'grow'),
    [COMMANDS.shrinkEnd]: () => moveEdge(session, 'end', 'shrink'),
    [COMMANDS.growStart]: () => moveEdge(session, 'start', 'grow'),
    [COMMANDS.shrinkStart]: () => moveEdge(session, 'start', 'shrink'),
    [COMMANDS.setCanonicalName]: (name) => setCanonicalName(session, textIn(name)),
    [COMMANDS.setLink]: (link) => setLink(session, textIn(link)),
    [COMMANDS.setDateValue]: (value) => setDateValue(session, textIn(value)),
    [COMMANDS.setSpeaker]: () => setSpeaker(session),
    [COMMANDS.setCue]: () => setCue(session),
    [COMMANDS.notAQuote]: () => rejectQuote(session),
    [COMMANDS.addNote]: (note) => addNote(session, textIn(note)),
    [COMMANDS.markBoilerplate]: () => markBoilerplate(session, true),
    [COMMANDS.unmarkBoilerplate]: () => markBoilerplate(session, false),
    [COMMANDS.setDateFromHere]: () => setDateFromHere(session),
    [COMMANDS.undoDecision]: () => turnBack(session, 'undo'),
    [COMMANDS.redoDecision]: () => turnBack(session, 'redo'),
  };
  return vscode.Disposable.from(
    annotations,
    mode,
    focus,
    consistency,
    showMode(mode, annotations, focus),
    drawAnnotations(session),
    followUndo(decisions),
    keepOnSave(client, articles, decisions),
    articles.onDidChange((uri) => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      if (!document) return;
      if (mode.state() === 'off') annotations.forget(document);
      else annotations.refresh(document);
    }),
    ...Object.entries(handlers).map(([name, handle]) => vscode.commands.registerCommand(name, (argument?: unknown) => (RUN_AT_ONCE.has(name) ? handle(argument) : take(() => handle(argument))))),
  );
}

/** A key that is held down must not go on deciding after it was let go. */
const MOST_WAITING = 8;

/** What runs other commands must not keep them waiting for its own end. */
const RUN_AT_ONCE: ReadonlySet<string> = new Set([COMMANDS.showAnnotatingKeys, COMMANDS.checkFolder]);

/** Context menus pass the file where keybindings pass an argument. */
function textIn(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}
