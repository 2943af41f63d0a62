import type { Span } from '../analysis/types';
import { readLfArticle, type LfArticle } from './lf-article';
import { hashText } from './lf-text';
import { placeInArticle, type PlacedDecision } from './place-decisions';
import type { Decision, DecisionLayer, Sidecar } from './sidecar';

/**
 * The sidecar after a person has said when the article was written.
 * @param sidecar what was decided before, `undefined` where nothing was
 * @param text the article as it stands now, in any line ends
 * @param date `YYYY-MM-DD`, or `null` to forget it
 */
export function decideDocumentDate(sidecar: Sidecar | undefined, text: string, date: string | null): Sidecar {
  return { ...moveToText(sidecar, text, readLfArticle(text)), date: date ?? undefined };
}

/**
 * The sidecar after a person has said that a span is, or is not, boilerplate. Earlier decisions on boilerplate give way
 * where the new one lies, and stay in force beside it.
 * @param span UTF-16 offsets over `text`; white space at its ends is left out
 */
export function decideBoilerplate(sidecar: Sidecar | undefined, text: string, span: Span, boilerplate: boolean): Sidecar {
  const article = readLfArticle(text);
  const before = moveToText(sidecar, text, article);
  const decided = trim(article, { start: article.toLf(span.start), end: article.toLf(span.end) });
  if (decided.start >= decided.end) return before;
  const { placed, orphans } = placeInArticle(article, before.decisions);
  const isOverlapped = ({ decision, start, end }: PlacedDecision): boolean => decision.layer === 'boilerplate' && start < decided.end && decided.start < end;
  const overlapped = placed.filter(isOverlapped);
  const decisions = [...orphans, ...placed.filter((place) => !isOverlapped(place)).map(({ decision }) => decision)];
  const taken = new Set(decisions.map(({ id }) => id));
  const add = (decision: Omit<Decision, 'id'>, own?: string): void => {
    const id = own !== undefined && !taken.has(own) ? own : makeId(decision, taken);
    taken.add(id);
    decisions.push({ ...decision, id });
  };
  for (const { decision, start, end } of overlapped) {
    const left = trim(article, { start, end: Math.max(start, decided.start) });
    const right = trim(article, { start: Math.min(end, decided.end), end });
    for (const rest of [left, right]) if (rest.start < rest.end) add({ ...decision, ...describe(article, rest) }, decision.id);
  }
  add({ layer: 'boilerplate', status: boilerplate ? 'accepted' : 'rejected', ...describe(article, decided) });
  return { ...before, decisions: decisions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The sidecar with its hash, offsets and contexts for the text as it stands now; orphans stay as they are. */
function moveToText(sidecar: Sidecar | undefined, text: string, article: LfArticle): Sidecar {
  const sha256 = hashText(text);
  if (!sidecar) return { newsmark: 1, sha256, decisions: [] };
  if (sidecar.sha256 === sha256) return sidecar;
  const places = new Map(placeInArticle(article, sidecar.decisions).placed.map((place) => [place.decision, place]));
  const move = (decision: Decision): Decision => {
    const place = places.get(decision);
    return place ? { ...decision, ...describe(article, place) } : decision;
  };
  return { ...sidecar, sha256, decisions: sidecar.decisions.map(move) };
}

function trim({ lfText }: LfArticle, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(lfText.charAt(start))) start++;
  while (end > start && /\s/.test(lfText.charAt(end - 1))) end--;
  return { start, end };
}

/** What a decision says about where it stands; the span is in LF offsets. */
function describe(article: LfArticle, span: Span): Pick<Decision, 'start' | 'end' | 'text' | 'prefix' | 'suffix'> {
  return {
    start: article.toCodePoint(span.start),
    end: article.toCodePoint(span.end),
    text: article.lfText.slice(span.start, span.end),
    ...article.contextOf(span),
  };
}

/**
 * An id made of what is decided on, not counted up: two people who decide on the same span on two branches make the
 * same id, and never the same one for different spans.
 */
function makeId(decision: { readonly layer: DecisionLayer; readonly text: string; readonly prefix: string; readonly suffix: string }, taken: ReadonlySet<string>): string {
  const id = `${decision.layer.charAt(0)}-${hashText(JSON.stringify([decision.prefix, decision.text, decision.suffix])).slice(0, 8)}`;
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.has(candidate)) return candidate;
  }
}
