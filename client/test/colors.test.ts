import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { ANNOTATION_STYLES } from '../src/annotating/styles';
import { MARK_STYLES } from '../src/mark-styles';
import { TINTS, tintColors } from '../src/tints/tints';
import { contrast } from './contrast';

type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** The editor's background in the theme of each kind that VS Code comes with, and the contrast that its text must have. */
const THEMES: readonly { kind: ThemeKind; background: string; least: number; rules: Readonly<Record<string, string>> }[] = (() => {
  const tokens = manifest.contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
  return [
    { kind: 'dark', background: '#1F1F1F', least: 4.5, rules: tokens['[*Dark*][*Night*][Monokai*][Abyss][Red][Dracula*][Nord*]'].rules },
    { kind: 'light', background: '#FFFFFF', least: 4.5, rules: tokens['[*Light*][*Day*]'].rules },
    { kind: 'highContrast', background: '#000000', least: 7, rules: tokens['[*High Contrast]'].rules },
    { kind: 'highContrastLight', background: '#FFFFFF', least: 7, rules: tokens['[*High Contrast Light]'].rules },
  ];
})();

function defaultColor(id: string, kind: ThemeKind): string {
  const color = manifest.contributes.colors.find((contributed) => contributed.id === id);
  assert.ok(color, `${id} is contributed`);
  return color.defaults[kind];
}

for (const { kind, background, least, rules } of THEMES) {
  describe(`colours in a ${kind} theme`, () => {
    const quote = defaultColor('newsmark.quoteBackground', kind);

    const { newsmarkBoilerplate, ...marks } = rules;

    for (const [name, color] of Object.entries(marks)) {
      it(`can be read: ${name}`, () => {
        assert.ok(contrast(color, background) >= least, 'in the article');
        assert.ok(contrast(color, quote) >= least, 'in a quote');
      });

      it(`underline like the text: ${name}`, () => {
        const id = name.replace(/^newsmark(.)(.*)$/, (_, first: string, rest: string) => `newsmark.${first.toLowerCase()}${rest}Underline`);
        assert.equal(defaultColor(id, kind), color);
      });
    }

    it('differ from one another', () => assert.equal(new Set(Object.values(rules)).size, Object.keys(rules).length));

    it('leave boilerplate readable, and paler than the article', () => {
      assert.equal(newsmarkBoilerplate, defaultColor('newsmark.boilerplateForeground', kind));
      const faded = contrast(newsmarkBoilerplate, background);
      assert.ok(faded >= least);
      assert.ok(faded < least + 1);
    });

    it('show what is decided, rejected and at the cursor while annotating', () => {
      const [border, behind, decided, rejected] = [ANNOTATION_STYLES.currentBorder, ANNOTATION_STYLES.currentBackground, ANNOTATION_STYLES.decided, ANNOTATION_STYLES.rejected].map((id) => defaultColor(id, kind));
      for (const under of [background, quote]) {
        // WCAG 2.2, 1.4.11: what is drawn must differ by 3 to 1.
        assert.ok(contrast(border!, under) >= 3 && contrast(decided!, under) >= 3);
        assert.ok(contrast(border!, under) > contrast(decided!, under) + 1, 'the current one stands out');
      }
      assert.ok(contrast(rejected!, background) >= least);
      for (const [name, color] of Object.entries(marks)) assert.ok(contrast(color, behind!) >= 3, `${name} at the cursor`);
    });

    it('can be read in the tints of speakers, which are quiet, differ, and have a tag that can be read', () => {
      const tints = Array.from({ length: TINTS }, (_, index) => tintColors(index + 1)).map((ids) => ({ behind: defaultColor(ids.background, kind), tag: defaultColor(ids.foreground, kind) }));
      for (const { behind, tag } of tints) {
        for (const color of Object.values(marks)) assert.ok(contrast(color, behind) >= least, `${color} on ${behind}`);
        assert.ok(contrast(tag, behind) >= least && contrast(tag, background) >= least, `${tag} on ${behind}`);
        assert.ok(contrast(behind, background) < 1.7, behind);
      }
      assert.equal(new Set(tints.flatMap(({ behind, tag }) => [behind, tag])).size, 2 * TINTS);
    });

    it('keep the background of quotes quiet', () => assert.ok(contrast(quote, background) < 1.7));
  });
}

describe('underlines', () => {
  it('tell kinds apart without colour', () => {
    const looks = Object.values(MARK_STYLES).flatMap((style) => ('underline' in style ? [`${style.underline} ${style.width}`] : []));
    assert.equal(new Set(looks).size, looks.length);
  });
});
