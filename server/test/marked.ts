/**
 * Text with its spans written into it, `‹PERSON No Kwang Chol› said on ‹DATE=2025-11-08 Saturday›`: the input and the
 * expectation of most tests. A tag is upper or lower case letters, `_` or digits, then `=value` where there is one;
 * spans may nest. Values may hold no blank.
 */
export interface MarkedSpan {
  readonly tag: string;
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

const OPENING = /‹([A-Za-z_0-9]+)(?:=([^ ›]*))? /y;

/** Reads marked text. Throws where a mark is left open or closes nothing. */
export function readMarked(marked: string): Marked {
  const spans: MarkedSpan[] = [];
  const open: { tag: string; value?: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(marked);
    if (opening) {
      open.push({ tag: opening[1]!, value: opening[2], start: text.length });
      at = OPENING.lastIndex;
    } else if (marked[at] === '›') {
      const span = open.pop();
      if (!span) throw new Error(`nothing to close at ${at} in ${marked}`);
      spans.push({ ...span, end: text.length });
      at++;
    } else {
      text += marked[at++];
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.map((span) => span.tag).join(', ')} in ${marked}`);
  return { text, spans: inOrder(spans) };
}

/** Writes spans into their text: the inverse of {@link readMarked}. Spans must nest or be apart. */
export function writeMarked(text: string, spans: readonly MarkedSpan[]): string {
  const edges = inOrder(spans).flatMap((span, order) => [
    { at: span.start, text: `‹${span.tag}${span.value === undefined ? '' : `=${span.value}`} `, rank: 1, order },
    { at: span.end, text: '›', rank: 0, order: -order },
  ]);
  edges.sort((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order);
  let out = '';
  let from = 0;
  for (const edge of edges) {
    out += text.slice(from, edge.at) + edge.text;
    from = edge.at;
  }
  return out + text.slice(from);
}

function inOrder(spans: readonly MarkedSpan[]): MarkedSpan[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
