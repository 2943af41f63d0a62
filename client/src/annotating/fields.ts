import * as vscode from 'vscode';
import type { AnnotationItem, SpanFieldParams, SpanLayer } from '../../../server/src/lsp/protocol';
import { decideSpans, setFields, spanOf } from './decide-spans';
import { rangeToLabel } from './labelling';
import { isEmpty } from './ranges';
import { askScope } from './scope';
import { look, type AnnotatingSession, type Scene } from './session';
import { tell } from './tell';
import { parseTypedValue, typeOfValue } from './timex';

/** Sets the canonical name of the entity named at the cursor: the given one, else one that the person types. */
export async function setCanonicalName(session: AnnotatingSession, name?: string): Promise<void> {
  await onNames(session, 'Canonical Name', async ({ current }) => toName(name ?? (await vscode.window.showInputBox({
    title: 'Canonical Name', prompt: 'The name of the entity; mentions with one name are one entity. Leave it empty to forget it.', value: current.entity?.name ?? current.text,
  }))));
}

/** Sets what the entity named at the cursor is called in a register elsewhere. */
export async function setLink(session: AnnotatingSession, link?: string): Promise<void> {
  await onNames(session, 'Link', async () => toLink(link ?? (await vscode.window.showInputBox({
    title: 'Link', prompt: 'The entity in a register, such as Q423 for Wikidata, or an address. Leave it empty to forget it.', placeHolder: 'Q423',
    validateInput: (text) => (/\s/.test(text.trim()) ? 'An id or an address holds no blanks.' : undefined),
  }))));
}

/** Sets the value of the date at the cursor, or marks a date: the given value, else one that the person types. */
export async function setDateValue(session: AnnotatingSession, typed?: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const date = scene.current?.layer === 'dates' ? scene.current : undefined;
  const range = date?.range ?? (isEmpty(scene.selection) ? undefined : rangeToLabel(scene));
  if (!range) {
    tell('There is no date here. Select one to mark it.');
    return;
  }
  const text = typed ?? (await askForValue(date));
  if (text === undefined) return;
  const parsed = text.trim() === '' ? { value: null } : parseTypedValue(text);
  if ('problem' in parsed) {
    void vscode.window.showErrorMessage(parsed.problem);
    return;
  }
  const type = parsed.value === null ? undefined : date?.label === 'SET' ? 'SET' : typeOfValue(parsed.value);
  await setFields(session, scene, { layer: 'dates', range }, { value: parsed.value, ...(type !== undefined && { type }) });
}

function askForValue(date: AnnotationItem | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Date Value',
    prompt: `What ${date ? `“${date.text}”` : 'the selection'} means: a day, or a TIMEX3 value. Leave it empty where the article does not say.`,
    placeHolder: '2025-11-08',
    value: date?.value,
    validateInput(text) {
      if (text.trim() === '') return undefined;
      const parsed = parseTypedValue(text);
      if ('problem' in parsed) return parsed.problem;
      return { message: parsed.words === undefined ? parsed.value : `${parsed.value}: ${parsed.words}`, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}

/** Writes a note to the annotation at the cursor. */
export async function addNote(session: AnnotatingSession, note?: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  if (!current) {
    tell('There is no annotation here.');
    return;
  }
  const text = note ?? (await vscode.window.showInputBox({ title: 'Note', prompt: `On “${shorten(current.text)}”. Leave it empty to take the note away.`, value: current.note }));
  if (text !== undefined) await decideSpans(session, scene, [{ ...spanOf(current), do: 'set', to: { note: text.trim() || null } }]);
}

/** Asks for a field of the name at the cursor, then which mentions are meant. */
async function onNames(session: AnnotatingSession, title: string, ask: (scene: Scene & { readonly current: AnnotationItem }) => Promise<SpanFieldParams | undefined>): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  if (current?.layer !== 'entities') {
    tell('There is no name here.');
    return;
  }
  const to = await ask({ ...scene, current });
  const scope = to && (await askScope(session, scene, current, title, { alone: true }));
  if (!to || !scope) return;
  const layer: SpanLayer = 'entities';
  await decideSpans(session, scene, scope.items.map(({ range }) => ({ layer, range, do: 'set', to })));
}

function toName(typed: string | undefined): SpanFieldParams | undefined {
  return typed === undefined ? undefined : { name: typed.trim() || null };
}

function toLink(typed: string | undefined): SpanFieldParams | undefined {
  return typed === undefined ? undefined : { link: typed.trim() || null };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
