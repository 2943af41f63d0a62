import assert from 'node:assert/strict';
import { matchLabels } from '../../../../src/analysis/segment/boilerplate/labels';
import { tokenize } from '../../../../src/analysis/segment/tokens';

const rule = (line: string): string | undefined => matchLabels(tokenize(line))?.rule;
const weight = (line: string): number => matchLabels(tokenize(line))?.weight ?? 0;

describe('labels of menus and buttons', () => {
  it('are known alone, in rows, and glued together', () => {
    for (const line of ['Home', 'Contact Us', '* Privacy Policy', 'About Us Contact Us Privacy Policy', 'Search Search', 'Terms & Conditions']) assert.equal(rule(line), 'menu', line);
    for (const line of ['FacebookTwitterWhatsApp', 'Share on Facebook Share on Twitter', 'Share this entryShare on FacebookShare by Mail', 'Tweet', 'Email']) assert.equal(rule(line), 'share-buttons', line);
  });
  it('weigh more in rows than alone, and sections less than buttons', () => {
    assert.ok(weight('News World Politics Sport') > weight('News'));
    assert.ok(weight('Politics') < weight('Privacy Policy'));
  });
  it('are not found in headings and sentences that hold such a word', () => {
    for (const line of ['Home fires burning', 'A new home for the Lions', 'Twitter users mock minister', 'Politics of the harbour', 'Search for survivors goes on', 'Share of the vote', 'She went home.']) assert.equal(rule(line), undefined, line);
  });
  it('are not found where a line holds an address or no word', () => {
    for (const line of ['Home https://example.org', '***', '12:30', '']) assert.equal(rule(line), undefined, line);
  });
});
