/** What scoring looks at in a document record; offsets are code points. A layer that the gold lacks is not scored. */
export interface ScoredRecord {
  readonly id: string;
  readonly entities?: readonly ScoredEntity[];
  readonly dates?: readonly ScoredDate[];
  readonly quotes?: readonly ScoredQuote[];
  readonly boilerplate?: readonly Pair[];
}

/** A record made by people, with its text. */
export interface GoldRecord extends ScoredRecord {
  readonly text: string;
  readonly date?: string;
}

export type Pair = readonly [number, number];

export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface ScoredEntity extends ScoredSpan {
  readonly label: string;
  readonly entity?: string;
}

export interface ScoredDate extends ScoredSpan {
  readonly type: string;
  /** `null` in gold: cannot be told from the article, not scored. */
  readonly value?: string | null;
}

export interface ScoredQuote extends ScoredSpan {
  readonly type: string;
  readonly spans?: readonly Pair[];
  readonly speaker?: ScoredSpan & { readonly name?: string };
  readonly cue?: ScoredSpan;
}

/**
 * Reads gold records, one a line.
 * @param file its name, for messages
 * @throws where a line is no record with its text
 */
export function readGold(content: string, file: string): GoldRecord[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const record = parse(line);
    if (!isGold(record)) throw new Error(`${file}, line ${index + 1}, is no document record with "id" and "text".`);
    return [record];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isGold(record: unknown): record is GoldRecord {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' && 'text' in record && typeof record.text === 'string';
}
