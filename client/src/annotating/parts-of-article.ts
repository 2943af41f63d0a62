import { decideOnArticle } from '../commands/decide';
import { setDocumentDate } from '../commands/document-date';
import { flatRange, placeOf, trimmed } from './editor-ranges';
import { isEmpty, touches } from './ranges';
import { look, type AnnotatingSession } from './session';
import { tell } from './tell';

/** Says that the selection, else the line at the cursor, is not a part of the article, or that it is. */
export async function markBoilerplate(session: AnnotatingSession, boilerplate: boolean): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { document, editor, uri, version } = scene;
  const range = flatRange(trimmed(document, editor.selection.isEmpty ? document.lineAt(editor.selection.active.line).range : editor.selection));
  if (isEmpty(range)) {
    tell('There is no text here.');
    return;
  }
  if (!(await decideOnArticle(session, { uri, version, kind: 'boilerplate', range, boilerplate }))) return;
  await session.annotations.read(document);
  tell(boilerplate ? 'This is not part of the article now.' : 'This is part of the article now.');
}

/** Takes the day named at the cursor for the document date, else asks for one. */
export async function setDateFromHere(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const cursor = placeOf(scene.editor.selection.active);
  const days = scene.items.filter(({ layer, status, value, range }) => layer === 'dates' && status !== 'rejected' && DAY.test(value ?? '') && touches(range, cursor));
  const day = days[0]?.value?.slice(0, 'YYYY-MM-DD'.length);
  await setDocumentDate(session, scene.document.uri, day);
  await session.annotations.read(scene.document);
  if (day !== undefined) tell(`The document date is ${day} now.`);
}

/** A day, or a time of one. */
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;
