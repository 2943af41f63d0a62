import type { ParagraphRole } from '../types';
import type { PageLine } from './page';
import type { PieceLines } from './pieces';

/** A line this long or longer is no subheading. */
const SUBHEADING_WORDS = 14;
/** A sentence this long or longer above a credit is the story's, not the picture's. */
const CAPTION_WORDS = 30;
/** The byline follows the headline within this many lines; what stands between and is no longer than this is a subheading. */
const BYLINE_WITHIN = 6;
const DECK_WORDS = 45;

/** The roles of the lines of one piece, in order. */
export function assignRoles(text: string, page: readonly PageLine[], piece: PieceLines): readonly ParagraphRole[] {
  const lines = page.slice(piece.first, piece.last);
  const headline = piece.headline && text.slice(piece.headline.start, piece.headline.end);
  const firstStory = lines.findIndex((line) => line.isStory && !line.line.isCaption);
  const isHead = (index: number): boolean => firstStory < 0 || index < firstStory;
  const byline = lines.findIndex((line) => line.line.isByline);
  const headlineAt = piece.headlineIndex === undefined ? -1 : piece.headlineIndex - piece.first;
  const isDeck = (index: number): boolean => headlineAt >= 0 && index > headlineAt && index < byline && byline - headlineAt <= BYLINE_WITHIN;
  const isMeta = (line: PageLine | undefined): boolean => line !== undefined && (line.line.isTimestamp || line.line.isByline);
  return lines.map((line, index): ParagraphRole => {
    const { line: reading, start, end } = line;
    if (headline !== undefined && end - start === headline.length && text.startsWith(headline, start)) return 'headline';
    if (reading.isTimestamp) return 'timestamp';
    if (reading.isByline) return 'byline';
    const isBesideMeta = isMeta(lines[index - 1]) || isMeta(lines[index + 1]);
    if (reading.isNames && isHead(index) && isBesideMeta) return 'byline';
    if (reading.dateline !== undefined && reading.dateline.end * 5 > (end - start) * 4) return 'dateline';
    if (reading.isCredit || reading.isCaption) return 'caption';
    if (isDeck(index) && reading.shape.words <= DECK_WORDS) return 'subheading';
    if (lines[index + 1]?.line.isCredit && reading.shape.words < CAPTION_WORDS) return 'caption';
    if (reading.shape.isProse || reading.shape.words === 0 || reading.shape.marker !== undefined) return 'body';
    if (isHead(index)) return lines.length > 1 ? 'subheading' : 'body';
    const leads = lines[index + 1]?.isStory === true && !reading.shape.isClosed && !text.startsWith(':', end - 1);
    return leads && reading.shape.words <= SUBHEADING_WORDS ? 'subheading' : 'body';
  });
}
