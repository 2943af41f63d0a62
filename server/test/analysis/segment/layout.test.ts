import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DOUBTFUL, type Layout } from '../../../src/analysis/segment/layout';
import { assertPage, countReads, layOutText, readPage } from './marked-page';

const STORY = 'The harbour of Port Ansel was closed on Monday after a freighter ran aground on the bar, and pilots said that it might be a week before ships could enter it again.';
const MORE = '"We have seen worse," said Ann Po, the harbour master of Port Ansel, who expects the tugs from Lisbon on Tuesday if the wind allows it.';
const OTHER = 'Ministers in Oslo agreed on a budget early on Friday after eleven hours of talks, ending a quarrel over fuel tax that had nearly brought their coalition down for the second time in a year.';

const sources = (text: string): readonly string[] => layOutText(text).boilerplate.map(({ source }) => source);
const regions = (text: string): readonly string[] => layOutText(text).boilerplate.map(({ start, end }) => text.slice(start, end));
const headlines = (text: string): readonly (string | undefined)[] => layOutText(text).pieces.map(({ headline }) => headline && text.slice(headline.start, headline.end));

describe('the layout of a page', () => {
  it('is a headline, who wrote it, when, and the story', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      y By Bo Lind
      t Published 10 February 2026, 08:15 GMT

      . ${STORY}
      s A week at least
      . ${MORE}`);
  });
  it('has a menu above and a footer below', () => {
    assertPage(`
      x Home
      x World
      x Politics
      x Sport
      x Subscribe

      h Freighter closes harbour of Port Ansel
      y Bo Lind
      t 2026-02-10
      x Share
      x Facebook
      x WhatsApp

      . ${STORY}
      . ${MORE}

      x Related stories
      x Why pilots left Port Ansel for good
      x Tugs of Lisbon earn a medal
      x Leave a comment
      x © 2026 The Harbour Post. All rights reserved.`);
  });
  it('has prompts between paragraphs', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      . ${STORY}
      x ADVERTISEMENT
      . ${MORE}
      x Read more: Why pilots left Port Ansel for good
      . ${OTHER}`);
  });
  it('has captions and their credits', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      c The freighter on the bar of Port Ansel.
      c (Image credit: Bo Lind)
      . ${STORY}
      c Ann Po watches the tugs on Monday. (Bo Lind/AP)
      . ${MORE}`);
  });
  it('has a deck between headline and byline', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      s It ran aground on the bar. Pilots say that the harbour will stay closed for a week.
      y Words by Bo Lind
      . ${STORY}`);
  });
  it('may have no headline, no paragraph, nothing', () => {
    assertPage(`. ${STORY}`);
    assert.deepEqual(headlines(STORY), [undefined]);
    assert.deepEqual(layOutText('').pieces.map(({ start, end }) => [start, end]), [[0, 0]]);
    assert.deepEqual(layOutText(' \n\n ').paragraphs, []);
  });
  it('keeps the lists of a story', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      . ${STORY}
      . The pilots want:
      . * Two new tugs
      . * Dredging of the bar twice a year
      . * A radar on the mole
      . ${MORE}
      . Ships that wait
      . Astrid, 12,000 tonnes
      . Bela, 9,500 tonnes
      . Corona, 31,000 tonnes`);
  });
  it('keeps subheadings that are words of menus', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      . ${STORY}
      s Politics
      . ${MORE}
      s Business
      . ${OTHER}`);
  });
});

describe('regions of boilerplate', () => {
  const page = readPage(`
    h Freighter closes harbour of Port Ansel
    . ${STORY}
    . ${MORE}

    x Related stories

    x Why pilots left Port Ansel for good

    x Sign up for our newsletter`);

  it('run over the blank lines between their lines', () => {
    assert.deepEqual(regions(page), ['Related stories\n\nWhy pilots left Port Ansel for good\n\nSign up for our newsletter']);
  });
  it('say their rule and how certain it is', () => {
    const [region] = layOutText(page).boilerplate;
    assert.equal(region?.source, 'newsletter-prompt');
    assert.ok(region.score > DOUBTFUL && region.score <= 1);
    assert.deepEqual(layOutText(page).findings, []);
  });
  it('are cut out of a line at its ends', () => {
    assert.deepEqual(regions(`Head of the story here\n${STORY} Sign up for our newsletter.\n${MORE}`), ['Sign up for our newsletter.']);
    assert.deepEqual(regions(`Head of the story here\nAdvertisement ${STORY}`), []);
    assert.deepEqual(regions(`Head of the story here\nStory continues below advertisement. ${STORY}`), ['Story continues below advertisement.']);
  });
  it('are cut out between glued words', () => {
    assert.deepEqual(regions(`${STORY}Share this article${MORE}`), ['Share this article']);
    assert.deepEqual(regions(`${STORY} He asked her to share this article with nobody.`), []);
  });
  it('are cut off behind the time in a byline', () => {
    assert.deepEqual(regions(`Harbour of Port Ansel closed\nBy Bo Lind 2025-11-18T20:51:19Z Business\n${STORY}`), ['Business']);
    assert.deepEqual(regions(`Harbour of Port Ansel closed\nBy Bo Lind | November 18, 2025 | Topic: Shipping\n${STORY}`), ['| Topic: Shipping']);
    assert.deepEqual(regions(`Harbour of Port Ansel closed\nBy Bo Lind | November 18, 2025\n${STORY}`), []);
  });
  it('hold the headlines of other stories above a dateline', () => {
    const strays = 'Cat of the mayor found alive\nSchool bus stuck in snow for hours\nBakery wins prize with rye loaf';
    assert.deepEqual(regions(`${strays}\nPORT ANSEL — ${STORY}`), [strays]);
    assert.deepEqual(regions(`Freighter closes harbour of Port Ansel\nPilots expect a week without ships\nPORT ANSEL — ${STORY}`), []);
  });
  it('hold a run of links in the middle of a story, with doubt', () => {
    const links = 'Why pilots left Port Ansel for good\nTugs of Lisbon earn a medal at last\nFishermen want a second mole by May';
    const found = layOutText(`${STORY}\n${links}\n${MORE}`);
    assert.deepEqual(regions(`${STORY}\n${links}\n${MORE}`), [links]);
    assert.deepEqual(found.findings.map(({ code }) => code), ['doubtful-boilerplate']);
    assert.deepEqual(regions(`${STORY}\nThe pilots list three wishes:\n${links}\n${MORE}`), []);
  });
  it('are not made of what only looks like it', () => {
    assert.deepEqual(sources(`${STORY}\nTwitter\n${MORE}`), []);
    assert.deepEqual(sources(`${STORY}\n20\n${MORE}`), []);
    assert.deepEqual(sources(`${STORY}\n***\n${MORE}`), []);
    assert.deepEqual(sources(`${STORY}\nAnn Po is a baker in Port Ansel.\n${MORE}`), []);
  });
});

describe('the story', () => {
  const junk = fc.constantFrom('Home', 'Politics', 'Share on Facebook', 'Related stories', 'Why pilots left Port Ansel for good', '* Oslo agrees on a budget', 'Sign up for our newsletter', '8 November 2025', '© 2026 The Harbour Post', '20', '*', 'Leave a comment', 'Bo Lind', 'Most read');
  it('is never taken for boilerplate, whatever stands around it', () => {
    const part = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(STORY, MORE, OTHER) }, { weight: 2, arbitrary: junk });
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('\n', '\n\n'), (parts, gap) => {
      const text = parts.join(gap);
      const { paragraphs } = layOutText(text);
      const lost = paragraphs.filter(({ start, end, role }) => role === 'boilerplate' && [STORY, MORE, OTHER].includes(text.slice(start, end)));
      assert.deepEqual(lost, []);
    }), { numRuns: 300 });
  });
  it('ends before what is said about its author', () => {
    assertPage(`
      h Freighter closes harbour of Port Ansel
      . ${STORY}
      . Bo Lind is a freelance journalist based in Oslo.
      . ${MORE}

      x Bo Lind is a freelance journalist based in Oslo.
      x Follow him on Twitter: @bolind`);
  });
});

describe('doubts', () => {
  it('are asked about where text could be boilerplate and is not marked', () => {
    const text = `${STORY}\n\nTwitter\n\n${MORE}`;
    assert.deepEqual(layOutText(text).findings.map(({ start, end, code }) => [text.slice(start, end), code]), [['Twitter', 'doubtful-boilerplate']]);
  });
  it('end where a person decided', () => {
    const text = `${STORY}\n\nTwitter\n\n${MORE}`;
    const at = text.indexOf('Twitter');
    for (const boilerplate of [true, false]) assert.deepEqual(layOutText(text, [{ start: at, end: at + 7, boilerplate }]).findings, []);
  });
});

describe('decisions', () => {
  const text = `Home\nPolitics\nSport\nPrivacy policy\n\nHarbour of Port Ansel closed\n\n${STORY}`;
  const decide = (part: string, boilerplate: boolean): Layout => layOutText(text, [{ start: text.indexOf(part), end: text.indexOf(part) + part.length, boilerplate }]);
  const found = (analysis: Layout): readonly string[] => analysis.boilerplate.map(({ start, end, source }) => `${source}: ${text.slice(start, end).replaceAll('\n', ' ')}`);

  it('cut out of what the rules see', () => {
    assert.deepEqual(found(decide('Politics\nSport', false)), ['menu: Home', 'menu: Privacy policy']);
    assert.equal(decide('Politics\nSport', false).paragraphs[1]?.role === 'boilerplate', false);
  });
  it('add to it', () => {
    const analysis = decide(STORY, true);
    assert.deepEqual(found(analysis), ['menu: Home Politics Sport Privacy policy', `decision: ${STORY}`]);
    assert.equal(analysis.paragraphs.at(-1)?.role, 'boilerplate');
    assert.equal(analysis.boilerplate.at(-1)?.score, 1);
  });
  it('that mark a part of a line leave its role', () => {
    assert.equal(decide('Harbour of', true).paragraphs.at(-2)?.role, 'headline');
  });
  it('later in the list beat earlier ones', () => {
    const span = { start: 0, end: 4 };
    assert.equal(layOutText(text, [{ ...span, boilerplate: false }, { ...span, boilerplate: true }]).boilerplate[0]?.source, 'decision');
    assert.equal(layOutText(text, [{ ...span, boilerplate: true }, { ...span, boilerplate: false }]).boilerplate[0]?.start, 5);
  });
});

describe('pieces', () => {
  it('are one for most files, and cover the text', () => {
    assert.deepEqual(headlines(`Freighter closes harbour\n\n${STORY}\n\nA week at least\n\n${MORE}`), ['Freighter closes harbour']);
  });
  it('begin at a headline with a date, an author or a dateline behind it', () => {
    assert.deepEqual(headlines(`Freighter closes harbour\nPosted on\n${STORY}\nOslo agrees on a budget\nPosted on\n${OTHER}`), ['Freighter closes harbour', 'Oslo agrees on a budget']);
    assert.deepEqual(headlines(`Freighter closes harbour\n\n${STORY}\n\nOslo agrees on a budget\nBy Bo Lind\n\n${OTHER}`), ['Freighter closes harbour', 'Oslo agrees on a budget']);
    assert.deepEqual(headlines(`Freighter closes harbour\n\n${STORY}\n\nOslo agrees on a budget\n\nOSLO (AP) — ${OTHER}`), ['Freighter closes harbour', 'Oslo agrees on a budget']);
  });
  it('begin at a headline that is printed twice, and know the repeats', () => {
    const caption = 'Ministers leave the talks in Oslo, Friday. (Bo Lind/AP)';
    assertPage(`
      h Freighter closes harbour
      . ${STORY}

      h Oslo agrees on a budget
      c ${caption}
      c ${caption}
      x TT
      x 20

      h Oslo agrees on a budget
      c ${caption}

      . ${OTHER}`);
    assert.deepEqual(headlines(`Freighter closes harbour\n${STORY}\n\nOslo agrees on a budget\n${caption}\n\nOslo agrees on a budget\n\n${OTHER}`), ['Freighter closes harbour', 'Oslo agrees on a budget']);
  });
  it('know which headline or caption an earlier one said', () => {
    const caption = 'Ministers leave the talks in Oslo, Friday. (Bo Lind/AP)';
    const { paragraphs } = layOutText(`Oslo agrees on a budget\n${caption}\n${caption}\nOslo agrees on a budget\n${OTHER}\n${OTHER}`);
    assert.deepEqual(paragraphs.map(({ repeats }) => repeats), [undefined, undefined, 1, 0, undefined, undefined]);
  });
  it('begin behind a gap wider than any before', () => {
    assert.deepEqual(headlines(`Freighter closes harbour\n\n${STORY}\n\n${MORE}\n\n\n\nOslo agrees on a budget\n\n${OTHER}`), ['Freighter closes harbour', 'Oslo agrees on a budget']);
  });
  it('do not begin at subheadings, times of a live blog, and the headlines of related stories', () => {
    assert.equal(headlines(`Freighter closes harbour\n\n${STORY}\n\nWhat the pilots say\n\n${MORE}\n\nWhat Oslo says\n\n${OTHER}`).length, 1);
    assert.equal(headlines(`Freighter closes harbour\n\n21:15 CET\nTugs are on the way\n${STORY}\n\n20:02 CET\nWind falls to force four\n${MORE}`).length, 1);
    assert.equal(headlines(`Freighter closes harbour\n\n${STORY}\n\nRelated stories\n\nOslo agrees on a budget\n8 November 2025\nTugs earn a medal\n7 November 2025`).length, 1);
  });
});

describe('the work of the layout', () => {
  const shapes: Readonly<Record<string, readonly string[]>> = {
    'a long story': [STORY, MORE],
    'a list of teasers': ['Oslo agrees on a budget', 'Posted on', OTHER],
    'links without end': ['Related stories', 'Oslo agrees on a budget', '8 November 2025'],
    'headlines without end': ['Oslo agrees on a budget'],
    'a menu without end': ['Home', 'Politics'],
  };
  for (const [name, unit] of Object.entries(shapes)) {
    it(`at most doubles with twice ${name}`, () => {
      const work = (times: number): number => countReads(Array.from({ length: times }, () => unit).flat().join('\n'));
      assert.ok(work(200) <= 2.1 * work(100), `${work(100)} reads, then ${work(200)}`);
    });
  }
});
