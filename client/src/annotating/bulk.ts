import { decideSpans, spanOf } from './decide-spans';
import { goToUndecided } from './go';
import { fieldsOf } from './labelling';
import { pickLabel } from './pick-label';
import { askScope } from './scope';
import { look, type AnnotatingSession } from './session';
import { tell } from './tell';

/** Accepts or rejects all annotations of the article that say the same as the one at the cursor, in one step; while annotating it goes on to the next that is undecided. */
export async function judgeEverywhere(session: AnnotatingSession, verdict: 'accept' | 'reject'): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  if (!scene.current) {
    tell('There is no annotation here.');
    return;
  }
  const scope = await askScope(session, scene, scene.current, verdict === 'accept' ? 'Accept' : 'Reject');
  if (!scope || !(await decideSpans(session, scene, scope.items.map((item) => ({ ...spanOf(item), do: verdict }))))) return;
  if (session.mode.state() === 'annotating') await goToUndecided(session, 'next');
}

/** Gives all annotations of the article that say the same as the one at the cursor a label, and marks where nothing is marked yet, in one step. */
export async function relabelEverywhere(session: AnnotatingSession, name?: string): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const { current } = scene;
  if (!current) {
    tell('There is no annotation here.');
    return;
  }
  const label = name === undefined ? await pickLabel(session, scene, [current.layer], current.label) : { layer: current.layer, label: name };
  if (!label) return;
  const scope = await askScope(session, scene, current, `Label as ${label.label}`, { unmarked: true });
  if (!scope) return;
  session.memory.label = label;
  const spans = [...scope.items.map(spanOf), ...scope.places.map((range) => ({ layer: current.layer, range }))];
  await decideSpans(session, scene, spans.map((span) => ({ ...span, do: 'set', to: fieldsOf(label) })));
}
