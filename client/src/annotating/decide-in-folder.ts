import * as vscode from 'vscode';
import { EVERYWHERE, type AnnotationItem, type EverywhereParams, type EverywherePlace, type EverywhereResult, type SpanChangeParams, type SpanFieldParams, type SpanLayer } from '../../../server/src/lsp/protocol';
import { canKeepDecisions } from '../commands/decide';
import { plural } from '../status-text';
import { askToDecide } from '../sidecars';
import { folderOf, preview, readFolder, type FoundArticle } from './in-folder';
import { fieldsOf, rangeToLabel } from './labelling';
import { pickLabel } from './pick-label';
import { toRange } from './editor-ranges';
import { look, type AnnotatingSession, type Scene } from './session';
import { tell } from './tell';

/** What is done at every place: a change without where, and how it is called. */
interface Verdict {
  readonly title: string;
  readonly change: { readonly do: 'accept' | 'reject' | 'forget' } | { readonly do: 'set'; readonly to: SpanFieldParams };
  /** Whether there is anything to do at a place. */
  fits(place: EverywherePlace): boolean;
}

const KINDS = ['accept', 'reject', 'forget', 'relabel', 'name', 'link'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Decides on all annotations that say the same as the one at the cursor, in all articles of the folder, open or not: after a
 * preview in which places can be left out, and as one step. Without an annotation the selected words are meant, to be marked.
 * @param given what to do, or `{ label }`, to leave out the question
 */
export async function decideInFolder(session: AnnotatingSession, given?: unknown): Promise<void> {
  const scene = await look(session);
  if (!scene || !canKeepDecisions(scene.document.uri)) return;
  const wanted = wantedAt(scene);
  if (!wanted) {
    tell('Put the cursor in an annotation, or select the words first.');
    return;
  }
  const label = typeof given === 'object' && given !== null && 'label' in given && typeof given.label === 'string' ? given.label : undefined;
  const kind = scene.current === undefined || label !== undefined ? 'relabel' : (KINDS.find((one) => one === given) ?? (await askKind(scene.current)));
  const verdict = kind && (await verdictOf(session, scene, kind, wanted.layer, label));
  const asked = verdict && (await askWanted(wanted, scene.current, verdict));
  if (!asked) return;
  const ask = (uri: vscode.Uri, token: vscode.CancellationToken): Promise<EverywhereResult> =>
    session.client.sendRequest<EverywhereResult>(EVERYWHERE, { uri: session.client.code2ProtocolConverter.asUri(uri), ...asked } satisfies EverywhereParams, token);
  const reading = await readFolder(folderOf(scene.document.uri), `Looking for “${asked.entity ?? asked.text}”`, ask);
  if (!reading) return;
  for (const failure of reading.failures) session.log.error(failure);
  const found = reading.found.map((article) => ({ ...article, places: article.places.filter(verdict.fits) })).filter(({ places }) => places.length > 0);
  if (found.length === 0) {
    void vscode.window.showInformationMessage(`There is nothing left to decide on “${asked.entity ?? asked.text}” in this folder.`);
    return;
  }
  const chosen = await preview(found, `${verdict.title} in ${plural(found.length, 'article')}`, reading.failures.length);
  if (chosen && chosen.length > 0) await keepInFolder(session, scene.document.uri, chosen, (place) => ({ layer: asked.layer, range: place.range, ...verdict.change }));
}

/** Keeps a change at each place as one step, and says what became of it. */
export async function keepInFolder(session: AnnotatingSession, at: vscode.Uri | undefined, chosen: readonly FoundArticle[], changeAt: (place: EverywherePlace) => SpanChangeParams): Promise<void> {
  const { client, decisions, log, annotations } = session;
  const asks = chosen.map(({ uri, hash, places }) => askToDecide(client, { uri: client.code2ProtocolConverter.asUri(uri), hash, kind: 'spans', changes: places.map(changeAt) }));
  const { changed, failures } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Writing decisions', cancellable: true }, (progress, token) =>
    decisions.makeAll(asks, at, (index) => {
      progress.report({ message: `${index + 1} of ${asks.length}`, increment: 100 / asks.length });
      return !token.isCancellationRequested;
    }));
  for (const { index, message } of failures) log.error(`${chosen[index]?.id}: ${message}`);
  const open = vscode.window.activeTextEditor?.document;
  if (open && session.mode.isArticle(open)) await annotations.read(open);
  const text = `Decisions in ${plural(changed, 'article')} were written.`;
  if (failures.length === 0) tell(text);
  else void vscode.window.showWarningMessage(`${text} ${plural(failures.length, 'article')} stayed as they are; the log says why. The first: ${chosen[failures[0]?.index ?? 0]?.id}: ${failures[0]?.message}`);
}

function wantedAt(scene: Scene): { readonly layer: SpanLayer; readonly text: string } | undefined {
  if (scene.current) return { layer: scene.current.layer, text: scene.current.text };
  const range = rangeToLabel(scene);
  return range && { layer: 'entities', text: scene.document.getText(toRange(range)) };
}

async function askKind({ layer }: AnnotationItem): Promise<Kind | undefined> {
  const choices: (vscode.QuickPickItem & { readonly does: Kind })[] = [
    { label: 'Accept', does: 'accept' }, { label: 'Reject', does: 'reject' }, { label: 'Label…', description: 'and mark where nothing is marked yet', does: 'relabel' },
    ...(layer === 'entities' ? [{ label: 'Set canonical name…', does: 'name' as const }, { label: 'Set link…', does: 'link' as const }] : []),
    { label: 'Forget what was decided', description: 'takes away what was added', does: 'forget' },
  ];
  return (await vscode.window.showQuickPick(choices, { title: 'Decide Everywhere in Folder', placeHolder: 'What to do at every place' }))?.does;
}

async function verdictOf(session: AnnotatingSession, scene: Scene, kind: Kind, layer: SpanLayer, name?: string): Promise<Verdict | undefined> {
  if (kind === 'accept') return { title: 'Accept', change: { do: 'accept' }, fits: ({ status }) => status === 'suggested' || status === 'rejected' };
  if (kind === 'reject') return { title: 'Reject', change: { do: 'reject' }, fits: ({ status }) => status !== 'unmarked' && status !== 'rejected' };
  if (kind === 'forget') return { title: 'Forget decisions', change: { do: 'forget' }, fits: ({ status }) => status !== 'unmarked' && status !== 'suggested' };
  if (kind === 'relabel') {
    const label = name === undefined ? await pickLabel(session, scene, [layer], scene.current?.label) : { layer, label: name };
    if (label) session.memory.label = label;
    return label && { title: `Label as ${label.label}`, change: { do: 'set', to: fieldsOf(label) }, fits: (place) => place.label !== label.label || place.status === 'suggested' };
  }
  const [what, value] = kind === 'name' ? ['canonical name', scene.current?.entity?.name ?? ''] : ['link', ''];
  const given = (await vscode.window.showInputBox({ title: `Set ${what}`, prompt: `The ${what} at every place`, value }))?.trim();
  if (given === undefined || given === '') return undefined;
  return { title: `Set the ${what} ${given}`, change: { do: 'set', to: { [kind]: given } }, fits: ({ status }) => status !== 'unmarked' && status !== 'rejected' };
}

/** Whether the words are meant, or the entity, where it has a name of its own. */
async function askWanted(wanted: Omit<EverywhereParams, 'uri'>, current: AnnotationItem | undefined, { title }: Verdict): Promise<Omit<EverywhereParams, 'uri'> | undefined> {
  const entity = current?.status === 'rejected' ? undefined : current?.entity?.name;
  if (entity === undefined) return wanted;
  const choices = [
    { label: `Every “${wanted.text}”`, detail: 'whole words', wanted },
    { label: `Every “${wanted.text}” and every mention of ${entity}`, detail: 'by its canonical name; reads every article', wanted: { ...wanted, entity } },
  ];
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: 'In all articles of the folder' }))?.wanted;
}
