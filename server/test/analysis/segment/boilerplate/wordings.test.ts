import assert from 'node:assert/strict';
import { matchWording } from '../../../../src/analysis/segment/boilerplate/match';

/** Wordings of each kind as pages have them. */
const BOILERPLATE: Readonly<Record<string, readonly string[]>> = {
  'cookie-banner': ['We use cookies to give you the best experience on our site.', 'By continuing to use this website you agree to our use of cookies.', 'Accept all cookies', 'Manage preferences', 'We value your privacy', 'buttons=(Accept !) days=(20)'],
  'newsletter-prompt': ['Sign up for our weekly newsletter', 'Get the day’s top stories delivered to your inbox', 'Enter your email address', 'Join 12,000 other subscribers', 'Never miss a story', 'Subscribe to our channel', 'Three stories to read, delivered every morning.'],
  'subscription-prompt': ['Already a subscriber? Log in', 'This article is for subscribers only', 'You have 3 free articles remaining', 'Start your free trial', 'If you value our journalism, please become a member', 'Create a free account', 'Forgot your password?', 'Subscribe for $1 a week', 'Unlock this article'],
  'app-prompt': ['Download our free app', 'Available on the App Store', 'Turn on notifications'],
  advertisement: ['ADVERTISEMENT', 'Story continues below', 'Sponsored content', 'Report this ad', 'Scroll to continue', 'Recommended by Linkbox', 'Article content'],
  'related-links': ['Related: Three ports to watch', 'READ MORE: Pilots strike again', 'You may also like', 'Most read', 'More from Business', 'Click here to read the full list', 'Editor’s picks', 'Read more about shipping'],
  tags: ['Tags: ports, freight, Lagos', 'Filed under', 'Topics'],
  copyright: ['© 2026 The Harbour Post. All rights reserved.', 'Copyright 2025 Meridian News Agency', 'This article was originally published by The Sound Reporter.', 'Reproduction without permission is prohibited.', 'Powered by PressKit'],
  disclaimer: ['The views expressed here are those of the author.', 'This content is for information only and is no substitute for medical advice.'],
  'comment-prompt': ['Leave a comment', '23 comments', 'Comments are closed.', 'Have a story for us? Write to the desk.', 'Your email address will not be published.', 'Notify me of new posts', 'Join the conversation', 'Report a typo', 'Was this article helpful?', 'Sort by newest', 'Pingbacks are closed.'],
  'affiliate-notice': ['We may earn a commission from links on this page.', 'Some links are affiliate links.', 'Buy now', 'Check price at Shopmart'],
  'author-biography': ['About the author', 'Follow her on Twitter', 'She can be reached at desk@example.org', 'View all posts'],
  'follow-prompt': ['Follow us on Facebook', 'Like our page on Facebook', 'Follow @harbourpost'],
  'share-buttons': ['Share this article', 'Click to share on Twitter', '1.2K shares', 'Copy link'],
  'media-control': ['Image 3 of 12', 'Play video', 'Your browser does not support the video tag', 'Loading…', '5 min read', 'Hide caption', 'Tap to unmute', 'Sorry, this video is not available.'],
  'page-furniture': ['arrow_forward_ios', '{{ headline }}', 'TT', 'USD 476.98 EUR 527.92'],
  menu: ['Page 1 of 118', 'Older posts'],
};

/** Sentences and headings of stories that come close. */
const STORY: readonly string[] = [
  'The company uses cookies to follow users across the web, the court found.', 'Ministers accepted all the recommendations.', 'The privacy of voters was at risk, the report says.',
  'Readers signed up in droves after the newsletter was mentioned in parliament.', 'The letter was delivered to the minister on Monday.', 'He never missed a match in eleven years.',
  'The free trial of the drug begins in May.', 'Members of the union already subscribe to the view.', 'This article of the constitution was amended in 1998.',
  'The app was downloaded nine million times in a week.', 'Notifications to the authority rose by a third.',
  'An advertisement in the Gazette cost him his job.', 'The story continues to divide the town.', 'Sponsored teams wore green.',
  'Relatedly, the port has closed.', 'More than forty people were hurt.', 'Most voters read the leaflet, the survey says.', 'The latest figures surprised economists.', 'You may also have to pay a fee, the ministry warned.',
  'Topics ranged from fishing to fusion.', 'Tags were fitted to forty seals.',
  'Copyright law has not kept up with machines, she argued.', 'The song was first published in 1971.', 'The film is produced by a firm in Lagos.',
  'The views of the minister were well known.', 'This information is not yet public.',
  'Comments by the mayor drew anger.', 'He left a reply on the door.', 'Have the unions gone too far?', 'The conversation lasted two hours.', 'What do you think of holding the games in Helsinki?',
  'The fund will earn nothing this year.', 'Buyers got the deal they wanted.', 'Prices rose at every stop.',
  'About the authorities, she said little.', 'She can be heard on the tape.', 'He followed her to Twitter’s head office.',
  'Follow the money, the prosecutor said.', 'Shares fell by nine per cent.', 'They share a border and a grievance.',
  'The image of a burning bridge went round the world.', 'Play was stopped by rain.', 'Five minutes later the lights went out.', 'The video is not enough, the judge said.',
  'Their support is wanted in the north, she told voters.', 'Letters went out each week for a year.', 'Please, he said, wait.', 'Sorry seems to be the hardest word.', 'He found a typo in the treaty.', 'Unlocking the door took an hour.', 'Giving up stories is hard.',
  'The dollar cost 476.98 drams.', 'The page was torn from his diary.',
];

describe('wordings of boilerplate', () => {
  for (const [rule, texts] of Object.entries(BOILERPLATE)) {
    it(`tell ${rule}`, () => assert.deepEqual(texts.map((text) => [text, matchWording(text)?.rule]), texts.map((text) => [text, rule])));
  }
  it('leave the sentences of stories alone', () => {
    assert.deepEqual(STORY.filter((text) => matchWording(text) !== undefined), []);
  });
  it('read through bullets, brackets, capitals and typographic apostrophes', () => {
    for (const text of ['* RELATED STORIES:', '[Related: A port]', '>> Don’t miss', '“Advertisement”']) assert.ok(matchWording(text), text);
  });
  it('do not look at paragraphs of the length of a story', () => {
    assert.equal(matchWording(`We use cookies on our site. ${'And so on it goes. '.repeat(40)}`), undefined);
  });
});
