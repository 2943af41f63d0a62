import { flatten } from './flatten';
import { shownQuotes, type OpenArticle } from './open-article';

/** Which stretches of quotes are whose. */
export interface SpeakerMarks {
  /** In the order of their first quotes. */
  readonly names: readonly string[];
  /** Flat groups of five: index of the speaker, -1 where nobody is known, then start line, start character, end line, end character. */
  readonly pieces: readonly number[];
}

/** The pieces of the quotes that are shown, each with its speaker; inside another quote the inner one counts. Speakers are one where they have one name. */
export function speakerMarks(open: OpenArticle): SpeakerMarks {
  const indices = new Map<string, number>();
  const names: string[] = [];
  const spoken = shownQuotes(open).flatMap(({ speaker, spans }) => {
    let index = -1;
    if (speaker !== undefined) {
      const key = speaker.name.toLowerCase();
      index = indices.get(key) ?? names.push(speaker.name) - 1;
      indices.set(key, index);
    }
    return spans.map(({ start, end }) => ({ start, end, index }));
  });
  const pieces = flatten(spoken.sort((a, b) => a.start - b.start || b.end - a.end)).flatMap(({ start, end, index }) => {
    const range = open.lines.rangeOf({ start, end });
    return [index, range.start.line, range.start.character, range.end.line, range.end.character];
  });
  return { names, pieces };
}
