import type { Analysis, Span } from '../../../src/analysis/types';

/** Texts are broken at this column. */
const WIDTH = 120;

/** A span with what the snapshot says about it. */
interface Note extends Span {
  readonly label: string;
}

/**
 * The analysis of an article for people to read: every paragraph with its role, and under each of its lines the spans
 * with what was found there, marked by carets. A span that goes on in the next line is labelled where it starts.
 */
export function writeSnapshot(analysis: Analysis): string {
  const { text, pieces, paragraphs, boilerplate } = analysis;
  const notes = notesOf(analysis);
  const out: string[] = [];
  let piece = 0;
  let region: Span | undefined;
  for (const paragraph of paragraphs) {
    for (; (pieces[piece]?.start ?? Infinity) <= paragraph.start; piece++) out.push(pieceLine(text, pieces[piece]!), '');
    const around = boilerplate.find(({ start, end }) => start <= paragraph.start && paragraph.end <= end);
    if (around === undefined || around !== region) {
      if (region !== undefined) out.push('');
      out.push(around ? `[boilerplate ${around.source} ${around.score.toFixed(2)}]` : `[${paragraph.role}]`);
    }
    region = around;
    const inside = notes.filter((note) => note.start < paragraph.end && paragraph.start < note.end);
    for (const line of broken(text, paragraph)) {
      out.push(`| ${text.slice(line.start, line.end)}`.trimEnd());
      out.push(...caretRows(text, line, inside.filter((note) => note.start < line.end && line.start < note.end)));
    }
    if (around === undefined) out.push('');
  }
  if (region !== undefined) out.push('');
  out.push(...analysis.chains.map(({ id, label, name, mentions }) => `${id} ${label} ${name} ×${mentions.length}`));
  return `${out.join('\n').trimEnd()}\n`;
}

function pieceLine(text: string, { start, end, headline, date }: Analysis['pieces'][number]): string {
  return `=== ${start}–${end} ${headline ? text.slice(headline.start, headline.end) : 'no headline'}; ${date ? `${date.value} (${date.source})` : 'no date'}`;
}

function notesOf(analysis: Analysis): readonly Note[] {
  const names = new Map(analysis.chains.map((chain) => [chain.id, chain.name]));
  const notes: Note[] = [
    ...analysis.boilerplate.filter((region) => !analysis.paragraphs.some(({ start, end }) => region.start <= start && end <= region.end)).map((region) => ({ ...region, label: `boilerplate ${region.source} ${region.score.toFixed(2)}` })),
    ...analysis.mentions.map((mention) => ({ ...mention, label: `${mention.label} ${names.get(mention.chain) ?? '?'}` })),
    ...analysis.dates.map((date) => ({ ...date, label: `${date.type} ${date.value ?? '?'}${date.mod ? ` ${date.mod}` : ''}` })),
    ...analysis.quotes.flatMap(({ type, spans, speaker, cue }) => [
      ...spans.map((span) => ({ ...span, label: `${type} quote${speaker ? ` by ${speaker.name}` : ''}` })),
      ...(cue ? [{ ...cue, label: 'cue' }] : []),
      ...(speaker ? [{ start: speaker.start, end: speaker.end, label: 'speaker' }] : []),
    ]),
    ...analysis.terms.map((term) => ({ ...term, label: 'term' })),
    ...analysis.findings.map((finding) => ({ ...finding, label: `! ${finding.code}` })),
  ];
  return notes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Packs the notes of a line into as few rows as their labels allow. */
function caretRows(text: string, line: Span, notes: readonly Note[]): readonly string[] {
  const rows: string[] = [];
  for (const note of notes) {
    const from = columns(text, line.start, Math.max(note.start, line.start));
    const to = columns(text, line.start, Math.min(note.end, line.end));
    const mark = '^'.repeat(Math.max(1, to - from)) + (note.start >= line.start ? ` ${note.label}` : ' …');
    const free = rows.findIndex((row) => row.length + 2 <= from);
    const row = free < 0 ? rows.length : free;
    rows[row] = `${(rows[row] ?? '').padEnd(from)}${mark}`;
  }
  return rows.map((row) => `  ${row}`);
}

/** Code points between two offsets: what an editor shows as columns, near enough. */
function columns(text: string, from: number, to: number): number {
  return [...text.slice(from, to)].length;
}

function* broken(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (start < paragraph.end) {
    const newline = text.slice(start, paragraph.end).search(/[\r\n\u2028\u2029]/);
    const stop = newline < 0 ? paragraph.end : start + newline;
    const blank = stop - start > WIDTH ? text.lastIndexOf(' ', start + WIDTH) : -1;
    const end = blank > start ? blank : stop;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}
