import type { Heading } from '../headline';
import type { LineReading } from '../line';
import type { PageLine } from '../page';

/** What speaks for a line being boilerplate, in natural log-odds against the article. */
export interface Evidence {
  readonly furniture: number;
  /** As one of a list of links to other stories. */
  readonly link: number;
  readonly opensLinks: boolean;
  /** Something about the line itself speaks for it, not its neighbours alone. */
  readonly isReason: boolean;
  /** Behind the last running text, where pages put what is not the article. */
  readonly isTail: boolean;
}

/** Where the line stands on the page. */
interface Place {
  readonly isHead: boolean;
  readonly isTail: boolean;
  /** Between the headlines of two links. */
  readonly isTeaser: boolean;
  /** Right above the headline, where pages print the section. */
  readonly isKicker: boolean;
}

/** A sentence of more words is no teaser of another story. */
const TEASER = 30;
/** Runs of headlines this long in the middle of running text, line upon line, are links; longer ones are lists of the story. */
const RUN = { least: 3, most: 6, words: 5 };

/** Weighs every line of the page by what it says, how it looks and where it stands. */
export function weighLines(text: string, page: readonly PageLine[], heading: Heading): readonly Evidence[] {
  const inRun = findRuns(text, page);
  let lastStory = page.length - 1;
  while (lastStory >= 0 && !page[lastStory]?.isStory) lastStory--;
  const strays = new Set(heading.strays);
  const kin = new Set(heading.kin);
  const hasHeading = heading.headline !== undefined;
  return page.map((line, index) => {
    const isTail = lastStory >= 0 && index > lastStory;
    const own = weighLine(line, { isHead: index < heading.story, isTail, isTeaser: page[index - 1]?.isHeadline === true && page[index + 1]?.isHeadline === true && !inRun[index - 1], isKicker: index + 1 === heading.headline });
    const place = (index === heading.headline ? -5 : 0) + (kin.has(index) ? -2 : 0) + (strays.has(index) ? (hasHeading ? 1.2 : 3) : 0);
    return { furniture: own.furniture + place, link: own.link + place + (inRun[index] ? 2.5 : 0), opensLinks: line.line.prompt?.opens === true, isReason: line.line.prompt !== undefined || strays.has(index) || inRun[index] === true, isTail };
  });
}

function weighLine({ line, isStory }: PageLine, place: Place): Pick<Evidence, 'furniture' | 'link'> {
  const { prompt, shape } = line;
  if (line.isTimestamp) return place.isHead ? { furniture: -4.5, link: -4 } : { furniture: -1.5, link: 0.5 };
  if (line.isByline) return { furniture: -4.5, link: -2 };
  if (prompt !== undefined) return weighPrompt(prompt.weight + (prompt.rule === 'menu' ? (place.isKicker ? 3.5 : place.isHead ? 1.5 : 0) : 0), isStory);
  if (line.isCaption || line.isCredit) return { furniture: -5, link: -3 };
  if (line.dateline !== undefined) return { furniture: -5, link: -5 };
  if (isStory) return { furniture: shape.words < 20 ? -5 : -8, link: place.isTeaser && shape.words <= TEASER && !shape.hasQuote ? -1.3 : -8 };
  return weighShape(line, place);
}

function weighPrompt(weight: number, isStory: boolean): Pick<Evidence, 'furniture' | 'link'> {
  const against = isStory ? 4 : 0;
  return { furniture: weight - against, link: weight - against };
}

/** A line that says nothing as boilerplate and is no running text: its neighbours decide, in doubt for the article. */
function weighShape({ shape, isNames }: LineReading, place: Place): Pick<Evidence, 'furniture' | 'link'> {
  if (shape.isClosed) return { furniture: -1.5, link: shape.words < 4 ? -1 : -0.7 };
  const lean = place.isTail ? 0.5 : 0;
  if (shape.words <= 3) return { furniture: lean + (shape.marker === 'bullet' ? 0.5 : 0) - (isNames && place.isHead ? 1 : 0), link: lean };
  return { furniture: lean - (shape.marker === undefined ? 1 : 0.3), link: shape.words <= 25 ? 0.8 : -0.5 };
}

function findRuns(text: string, page: readonly PageLine[]): readonly boolean[] {
  const inRun = new Array<boolean>(page.length).fill(false);
  const isLink = (line: PageLine | undefined): boolean => line !== undefined && line.isHeadline && !line.line.shape.isClosed && !text.startsWith(':', line.end - 1) && line.line.shape.words >= RUN.words && line.line.dateline === undefined;
  for (let index = 0; index < page.length; ) {
    let end = index;
    while (isLink(page[end]) && (end === index || page[end]?.gap === 1)) end++;
    const isBetween = page[index - 1]?.isStory === true && page[end]?.isStory === true && page[index]?.gap === 1 && page[end]?.gap === 1;
    if (isBetween && end - index >= RUN.least && end - index <= RUN.most) inRun.fill(true, index, end);
    index = Math.max(end, index + 1);
  }
  return inRun;
}
