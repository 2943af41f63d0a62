import type { AnnotationItem, FlatRange, SpanFieldParams, SpanLayer } from '../../../server/src/lsp/protocol';
import { decideSpans, setFields, spanOf } from './decide-spans';
import { flatRange, rangeOfStretch, trimmed } from './editor-ranges';
import { goTo } from './go';
import { labelOfKey, labelsFor } from './label-set';
import { pickLabel } from './pick-label';
import { isEmpty } from './ranges';
import { look, type AnnotatingSession, type Scene } from './session';
import { smartSelection } from './smart-selection';
import { tell } from './tell';

/** A label with the layer that it belongs to: of a quote or a date it is the type. */
export interface LastLabel {
  readonly layer: SpanLayer;
  readonly label: string;
}

const NO_WORD = 'Select the words first, or put the cursor in one.';

/** Labels the name at the cursor by the key of a label, or adds one. */
export async function labelByKey(session: AnnotatingSession, key: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const label = labelOfKey((await labelsFor(session, scene.document.uri)).entities, key);
  if (label) await give(session, scene, { layer: 'entities', label: label.label });
  else tell(`No label has the key ${key}.`);
}

/** Gives the label given last again. */
export async function repeatLabel(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  if (session.memory.label) await give(session, scene, session.memory.label);
  else tell('No label was given yet.');
}

/** Gives the annotation at the cursor another label: the given one, else one that the person picks. */
export async function relabel(session: AnnotatingSession, name?: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  if (!current) {
    await add(session, name);
    return;
  }
  const label = name ?? (await pickLabel(session, scene, [current.layer], current.label))?.label;
  if (label !== undefined) await giveAt(session, scene, { layer: current.layer, label }, current.range, current);
}

/** Adds an annotation at the selection, else at the name or the word at the cursor, with the given label of names or one that the person picks. */
export async function add(session: AnnotatingSession, name?: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const range = rangeToLabel(scene);
  if (!range) {
    tell(NO_WORD);
    return;
  }
  const label = name === undefined ? await pickLabel(session, scene, ['entities', 'dates', 'quotes'], session.memory.label?.label) : { layer: 'entities' as const, label: name };
  if (label) await giveAt(session, scene, label, range, undefined);
}

async function give(session: AnnotatingSession, scene: Scene, label: LastLabel): Promise<void> {
  const current = scene.current?.layer === label.layer ? scene.current : undefined;
  const range = current?.range ?? rangeToLabel(scene);
  if (range) await giveAt(session, scene, label, range, current);
  else tell(NO_WORD);
}

async function giveAt(session: AnnotatingSession, scene: Scene, label: LastLabel, range: FlatRange, item: AnnotationItem | undefined): Promise<void> {
  session.memory.label = label;
  if (item?.label === label.label) {
    // It is what it was said to be: nothing is changed about it.
    if (await decideSpans(session, scene, [{ ...spanOf(item), do: 'accept' }])) goTo(session, scene.editor, item);
  } else {
    await setFields(session, scene, { layer: label.layer, range }, fieldsOf(label));
  }
}

/** A label as the field that holds it. */
export function fieldsOf({ layer, label }: LastLabel): SpanFieldParams {
  return layer === 'entities' ? { label } : { type: label };
}

/** The selection without the blanks around it, else the name or the word at the cursor. */
export function rangeToLabel({ editor, document, selection }: Scene): FlatRange | undefined {
  if (!isEmpty(selection)) {
    const range = flatRange(trimmed(document, editor.selection));
    return isEmpty(range) ? undefined : range;
  }
  const { line, character } = editor.selection.active;
  const found = smartSelection(document.lineAt(line).text, character);
  const start = document.offsetAt(editor.selection.active) - character;
  return found && rangeOfStretch(document, { start: start + found.start, end: start + found.end });
}
