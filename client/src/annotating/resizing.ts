import { setFields, spanOf } from './decide-spans';
import { rangeOfStretch, toRange } from './editor-ranges';
import { resize, type Edge } from './resize';
import { look, type AnnotatingSession } from './session';
import { tell } from './tell';
import { chunksOf, wordsOf, type Stretch } from './words';

/** Characters read around an annotation to find the next word. */
const REACH = 400;

/** Moves an edge of the annotation at the cursor by a word. */
export async function moveEdge(session: AnnotatingSession, edge: Edge, by: 'grow' | 'shrink'): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { document, current } = scene;
  if (!current) {
    tell('There is no annotation here.');
    return;
  }
  const range = toRange(current.range);
  const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const from = Math.max(0, stretch.start - REACH);
  const text = document.getText().slice(from, stretch.end + REACH);
  // Marks belong to a quote, and to no name.
  const words = (current.layer === 'quotes' ? chunksOf(text) : wordsOf(text)).map((word): Stretch => ({ start: from + word.start, end: from + word.end }));
  const resized = resize(stretch, edge, by, words);
  if (resized.start === stretch.start && resized.end === stretch.end) tell('There is no word left to move the edge by.');
  else await setFields(session, scene, spanOf(current), { range: rangeOfStretch(document, resized) });
}
