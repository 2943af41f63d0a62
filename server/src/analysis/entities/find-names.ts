import type { ReadDocument } from '../document';
import type { ArticleNames } from './article-names';
import { learn } from './knowledge';
import type { LocatedName } from './located';
import type { NameMemo } from './name-memo';
import { prepareParagraph, type PreparedParagraph } from './prepare';
import { settleNames } from './settle';

/** The names of the article outside boilerplate: the tagger's, with what the whole article tells about them. */
export function findNames({ paragraphs, boilerplate }: ReadDocument, memo: NameMemo): ArticleNames {
  const prepared: PreparedParagraph[] = [];
  const starts: number[] = [];
  for (const { role, reading, start } of paragraphs) {
    if (role === 'boilerplate') continue;
    prepared.push(prepareParagraph(reading));
    starts.push(start);
  }
  const knowledge = learn(prepared, memo);
  const names: LocatedName[] = [];
  const paragraphOf: number[] = [];
  let region = 0;
  prepared.forEach((paragraph, index) => {
    const start = starts[index] ?? 0;
    for (const name of settleNames(paragraph, knowledge)) {
      while ((boilerplate[region]?.end ?? Infinity) <= start + name.start) region++;
      if ((boilerplate[region]?.start ?? Infinity) < start + name.end) continue;
      names.push(name);
      paragraphOf.push(start);
    }
  });
  return { names, paragraphs: paragraphOf };
}
