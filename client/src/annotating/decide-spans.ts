import type { AnnotationItem, FlatRange, SpanChangeParams, SpanFieldParams, SpanLayer } from '../../../server/src/lsp/protocol';
import { decideOnArticle } from '../commands/decide';
import { goTo, goToUndecided } from './go';
import { isUndecided } from './next-undecided';
import { quoteAt } from './quote-at';
import { look, type AnnotatingSession, type Scene } from './session';
import { tell } from './tell';

/** Keeps what was decided on spans of the article, as one step, and shows it. Resolves with whether it could be kept. */
export async function decideSpans(session: AnnotatingSession, { document, version, uri }: Scene, changes: readonly SpanChangeParams[]): Promise<boolean> {
  if (changes.length === 0 || !(await decideOnArticle(session, { uri, version, kind: 'spans', changes }))) return false;
  await session.annotations.read(document);
  return true;
}

/** Accepts or rejects the annotation at the cursor; while annotating it goes on to the next that is undecided. */
export async function judge(session: AnnotatingSession, verdict: 'accept' | 'reject'): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  const goesOn = session.mode.state() === 'annotating';
  if (!current) {
    if (verdict === 'reject' || !goesOn) tell('There is no annotation here.');
  } else if (verdict === (current.status === 'rejected' ? 'accept' : 'reject') || isUndecided(current)) {
    if (!(await decideSpans(session, scene, [{ ...spanOf(current), do: verdict }]))) return;
  }
  if (goesOn && (verdict === 'accept' || current)) await goToUndecided(session, 'next');
}

/** Takes away what was decided about the annotation at the cursor, so that the suggestion holds again. */
export async function forget(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  if (!current || current.status === 'suggested') tell('Nothing was decided here.');
  else await decideSpans(session, scene, [{ ...spanOf(current), do: 'forget' }]);
}

/** Says that a quote, at the cursor or around it, is none. */
export async function rejectQuote(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const quote = quoteAt(scene);
  if (!quote) tell('There is no quote here.');
  else await decideSpans(session, scene, [{ ...spanOf(quote), do: 'reject' }]);
}

/** Sets fields of an annotation, or adds one with these edges, and goes to it. */
export async function setFields(session: AnnotatingSession, scene: Scene, span: { readonly layer: SpanLayer; readonly range: FlatRange }, to: SpanFieldParams): Promise<void> {
  const { layer, range } = span;
  if (await decideSpans(session, scene, [{ layer, range, do: 'set', to }])) goTo(session, scene.editor, { layer, range: to.range ?? range });
}

export function spanOf({ layer, range }: AnnotationItem): { readonly layer: SpanLayer; readonly range: FlatRange } {
  return { layer, range };
}
