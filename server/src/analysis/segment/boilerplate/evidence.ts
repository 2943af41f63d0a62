import type { Heading } from '../headline';
import type { PageLine } from '../page';

/** What speaks for a line being boilerplate, in natural log-odds against the article. */
export interface Evidence {
  readonly furniture: number;
  /** As one of a list of links to other stories. */
  readonly link: number;
  readonly opensLinks: boolean;
}

/** A run of so many headlines in the middle of a story is a list of links. */
const RUN = 3;
/** A sentence of more words is no teaser of another story. */
const TEASER = 30;

/** Weighs every line of the page by what it says, how it looks and where it stands. */
export function weighLines(page: readonly PageLine[], heading: Heading): readonly Evidence[] {
  const runs = headlineRuns(page);
  let lastStory = page.length - 1;
  while (lastStory >= 0 && !page[lastStory]?.isStory) lastStory--;
  const strays = new Set(heading.strays);
  return page.map((line, index) => {
    const own = weighLine(line);
    const place = (index > lastStory && lastStory >= 0 && !line.line.shape.isClosed ? 0.8 : 0) + (index === heading.headline ? -5 : 0) + (strays.has(index) ? 1.5 : 0);
    const run = (runs[index] ?? 0) >= RUN ? 0.9 : 0;
    return { ...own, furniture: own.furniture + place, link: own.link + place + run };
  });
}

function weighLine({ line, isStory }: PageLine): Evidence {
  const { shape, prompt } = line;
  let furniture = 0;
  let link = 0;
  if (isStory) {
    furniture = shape.words < 20 ? -4 : -6;
    link = shape.words <= TEASER ? -1.5 : -6;
  } else if (prompt === undefined) {
    if (shape.isClosed) furniture -= 1.5;
    else if (shape.words <= 3) furniture += 0.5;
    else furniture -= 0.5;
    if (shape.marker === 'bullet') furniture += 0.6;
    if (shape.marker === 'number') furniture += 0.2;
    link = shape.isClosed ? -0.7 : shape.words >= 4 && shape.words <= 25 ? 1.2 : 0.3;
  }
  if (prompt !== undefined) {
    furniture += prompt.weight;
    link += prompt.weight;
  }
  if (line.isTimestamp) {
    furniture -= 2;
    link += 0.5;
  }
  if (line.isByline) {
    furniture -= 3;
    link -= 1;
  }
  if (prompt === undefined && (line.isCaption || line.isCredit)) {
    furniture -= 3;
    link -= 2;
  }
  if (line.dateline !== undefined && prompt === undefined) {
    furniture -= 3;
    link -= 3;
  }
  return { furniture, link, opensLinks: prompt?.opens === true };
}

/** For each line the number of headlines in the unbroken run it stands in; a list that a colon announces is no such run. */
function headlineRuns(page: readonly PageLine[]): readonly number[] {
  const runs = new Array<number>(page.length).fill(0);
  for (let index = 0; index < page.length; ) {
    let end = index;
    while (end < page.length && page[end]?.isHeadline && page[end]?.line.shape.isClosed === false) end++;
    for (let at = index; at < end; at++) runs[at] = end - index;
    index = Math.max(end, index + 1);
  }
  return runs;
}
