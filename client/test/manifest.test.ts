import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import training from '../../server/training/package.json';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/token-legend';
import { DEFAULT_LABELS } from '../../server/src/annotations/label-set';
import { sidecarOf } from '../../server/src/annotations/sidecar';
import { DEFAULT_SETTINGS } from '../../server/src/lsp/settings';
import { ANNOTATING_COMMANDS, ANNOTATING_KEYS } from '../src/annotating/command-names';
import { ANNOTATION_STYLES } from '../src/annotating/styles';
import { COMMANDS, CONTEXT_KEYS } from '../src/command-names';
import { COMPARING_COMMANDS, COMPARING_KEYS } from '../src/comparing/command-names';
import { resultName } from '../src/export/result-name';
import { MARK_STYLES } from '../src/mark-styles';
import { TINTS, tintColors } from '../src/tints/tints';
import { VIEWS, VIEW_COMMANDS, VIEW_KEYS } from '../src/views/command-names';

const ROOT = new URL('../../', import.meta.url);
const { contributes } = manifest;
const settings: Readonly<Record<string, Setting>> = Object.assign({}, ...contributes.configuration.map((group) => group.properties));
const commands = Object.values<string>({ ...COMMANDS, ...ANNOTATING_COMMANDS, ...VIEW_COMMANDS, ...COMPARING_COMMANDS });
const menuItems: readonly { readonly command?: string; readonly submenu?: string; readonly when: string }[] = Object.values(contributes.menus).flat();
const packed = manifest.files;

interface Setting {
  readonly default: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
}

/** The values under an object's leaves, by their paths. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, child]) => leaves(child, `${path}.${name}`));
}

describe('commands of the manifest', () => {
  it('are those that the client registers', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...commands].sort());
  });

  it('have a title and stand together in the palette', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.ok(title.length > 3, command);
      assert.equal(category, 'Newsmark', command);
    }
  });

  it('exist where menus and the walkthrough name them', () => {
    const menus = menuItems.flatMap(({ command }) => command ?? []);
    const keys = contributes.keybindings.map(({ command }) => command);
    const links = [...JSON.stringify(contributes.walkthroughs).matchAll(/(?:command|onCommand):(newsmark\.\w+)/g)].map(([, command = '']) => command);
    for (const command of [...menus, ...keys, ...links]) assert.ok(commands.includes(command), command);
    assert.ok(links.length >= 4);
  });

  it('show only where they can work', () => {
    const asked = [...menuItems, ...contributes.keybindings].flatMap(({ when }) => [...when.matchAll(/(?<!iew == )newsmark\.\w+/g)].map(([key]) => key));
    assert.deepEqual([...new Set(asked)].sort(), Object.values<string>({ ...CONTEXT_KEYS, ...ANNOTATING_KEYS, ...VIEW_KEYS, ...COMPARING_KEYS }).sort());
    const sources = ['status.ts', 'annotating/mode.ts', 'annotating/turn-back.ts', 'comparing/comparison.ts'].map((file) => readFileSync(new URL(`client/src/${file}`, ROOT), 'utf8')).join('\n');
    for (const name of Object.keys(CONTEXT_KEYS)) assert.match(sources, new RegExp(`'setContext', CONTEXT_KEYS\\.${name}\\b`));
    const views = readdirSync(new URL('client/src/views/', ROOT)).map((file) => readFileSync(new URL(`client/src/views/${file}`, ROOT), 'utf8')).join('\n');
    for (const name of Object.keys(VIEW_KEYS)) assert.match(views, new RegExp(`(?:'setContext', |key: )VIEW_KEYS\\.${name}\\b`));
    for (const name of Object.keys(COMPARING_KEYS)) assert.match(sources, new RegExp(`'setContext', COMPARING_KEYS\\.${name}\\b`));
    for (const name of Object.keys(ANNOTATING_KEYS)) assert.match(sources, new RegExp(`'setContext', ANNOTATING_KEYS\\.${name}\\b`));
  });

  it('ask for views that there are, which tell what they are for while they are empty', () => {
    const views = contributes.views.newsmark.map(({ id }) => id);
    assert.deepEqual(views, Object.values<string>(VIEWS));
    const asked = [...menuItems, ...contributes.keybindings].flatMap(({ when }) => [...when.matchAll(/iew == (newsmark\.\w+)/g)].map(([, view]) => view));
    for (const view of asked) assert.ok(views.includes(view ?? ''), view);
    for (const view of views) assert.ok(contributes.viewsWelcome.some((welcome) => welcome.view === view), view);
    const linked = contributes.viewsWelcome.flatMap(({ contents }) => [...contents.matchAll(/command:(newsmark\.\w+)/g)].map(([, command]) => command));
    for (const command of linked) assert.ok(commands.includes(command ?? ''), command);
  });

  it('stand in the submenus that the manifest has', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    assert.deepEqual(menuItems.flatMap(({ submenu }) => submenu ?? []).sort(), submenus.sort());
    for (const id of submenus) assert.ok(id in contributes.menus, id);
  });
});

describe('keys of the manifest', () => {
  it('are taken only while annotating or comparing, in an article that has the focus', () => {
    const inEditors = contributes.keybindings.filter(({ when }) => !when.startsWith('focusedView == newsmark.'));
    assert.ok(inEditors.length >= contributes.keybindings.length - 6);
    for (const { key, when } of inEditors) {
      assert.match(when, /^newsmark\.(?:annotating|editingArticle|comparing) && editorTextFocus && editorLangId == plaintext(?: && |$)/, key);
    }
  });

  it('mean one thing each, in one state', () => {
    const always = contributes.keybindings.filter(({ when }) => !when.includes('newsmark.canUndo') && !when.includes('newsmark.canRedo')).map(({ key, when }) => `${key} ${when.slice(0, 20)}`);
    assert.equal(new Set(always).size, always.length);
  });

  it('leave Escape to whatever else wants it', () => {
    const leaving = contributes.keybindings.filter(({ key }) => key === 'escape');
    assert.equal(leaving.length, 2);
    for (const { when } of leaving) for (const other of ['editorHasSelection', 'suggestWidgetVisible', 'findWidgetVisible', 'editorHoverVisible', 'notificationToastsVisible']) assert.ok(when.includes(`!${other}`), other);
  });

  it('give every label that has a key', () => {
    const keys = contributes.keybindings.flatMap((binding) => ('args' in binding && binding.command === ANNOTATING_COMMANDS.label ? [[binding.key, binding.args]] : []));
    for (const [key, argument] of keys) assert.equal(key, argument);
    assert.deepEqual(keys.map(([key]) => DEFAULT_LABELS.entities.find((label) => label.key === key)?.label), DEFAULT_LABELS.entities.filter(({ key }) => key !== undefined).map(({ label }) => label));
  });
});

describe('settings of the manifest', () => {
  it('have the defaults of the server', () => {
    for (const [name, value] of leaves(DEFAULT_SETTINGS, 'newsmark')) assert.deepEqual(settings[name]?.default, value, name);
  });

  it('are all read', () => {
    const ofServer = leaves(DEFAULT_SETTINGS, 'newsmark').map(([name]) => name);
    assert.deepEqual(Object.keys(settings).sort(), [...ofServer, 'newsmark.articleBadges', 'newsmark.underlines'].sort());
  });

  it('stay few, and every one is explained and can differ by folder', () => {
    assert.ok(Object.keys(settings).length < 20);
    for (const [name, { markdownDescription, scope }] of Object.entries(settings)) {
      assert.ok(markdownDescription?.endsWith('.'), name);
      assert.equal(scope, 'resource', name);
    }
  });
});

describe('colours and tokens of the manifest', () => {
  it('contribute the colours that marks are drawn in', () => {
    const used = Object.values(MARK_STYLES).map((style) => ('underline' in style ? style.color : 'background' in style ? style.background : style.foreground));
    const tints = Array.from({ length: TINTS }, (_, index) => Object.values(tintColors(index + 1))).flat();
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), [...used, ...tints, ...Object.values(ANNOTATION_STYLES)].sort());
  });

  it('contribute the token types of the legend', () => {
    const contributed = contributes.semanticTokenTypes.map(({ id, superType }) => ({ name: id, superType }));
    assert.deepEqual(contributed, TOKEN_TYPES.map(({ name, superType }) => ({ name, superType })));
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {}), TOKEN_TYPES.map(({ name }) => name));
  });

  it('contribute the token modifiers of the legend', () => {
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), [...TOKEN_MODIFIERS]);
  });

  it('colour only tokens that exist', () => {
    const names: readonly string[] = TOKEN_TYPES.map(({ name }) => name);
    const modifiers: readonly string[] = TOKEN_MODIFIERS;
    const { rules, ...themes } = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
    for (const selector of Object.keys(rules)) assert.ok(modifiers.includes(selector.replace('*.', '')), selector);
    for (const theme of Object.values(themes)) for (const name of Object.keys(theme.rules)) assert.ok(names.includes(name), name);
  });
});

describe('defaults of the manifest for settings of the editor', () => {
  const defaults = contributes.configurationDefaults;

  it('wrap lines and cut no inlay hint: a paragraph is one line, which holds many', () => {
    // Older editors, the oldest supported one too, do not know the setting of hints, and pass over it.
    assert.deepEqual(defaults['[plaintext]'], { 'editor.wordWrap': 'on', 'editor.semanticHighlighting.enabled': true, 'editor.inlayHints.maximumLength': 0 });
  });

  it('nest what Newsmark writes under its article, where the user nests files at all', () => {
    const nested = defaults['explorer.fileNesting.patterns']['*.txt'].split(', ').map((pattern) => pattern.replace('${capture}', 'a'));
    assert.deepEqual(nested, [sidecarOf('a.txt'), 'a.*.marks.json', resultName('a.txt')]);
    assert.ok(!('explorer.fileNesting.enabled' in defaults));
  });
});

describe('files of the manifest', () => {
  it('exist, and are packed', () => {
    const paths = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      'client/walkthrough/sample-article.txt',
    ].map((path) => path.replace(/^\.\//, ''));
    for (const path of paths) {
      assert.ok(existsSync(new URL(path, ROOT)), path);
      assert.ok(packed.some((entry) => path.startsWith(entry.replace(/\*.*$/, ''))), `${path} is packed`);
    }
  });

  it('hold every picture of the walkthrough once', () => {
    const used = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    const pictures = readdirSync(new URL('client/walkthrough/', ROOT)).filter((name) => name.endsWith('.svg')).map((name) => `client/walkthrough/${name}`);
    assert.deepEqual(pictures.sort(), used.sort());
  });
});

describe('works of others', () => {
  it('are named in what is packed', () => {
    for (const file of ['LICENSE', 'THIRD-PARTY.md', 'dist/licenses.txt']) assert.ok(packed.includes(file), file);
    const notice = readFileSync(new URL('THIRD-PARTY.md', ROOT), 'utf8');
    for (const [name, version] of Object.entries(training.dependencies)) assert.ok(notice.includes(`${name} ${version}`), name);
    assert.match(notice, /world-countries\]\S+ by [^]*Open Database License 1\.0/);
  });
});

describe('the promises of the manifest', () => {
  it('hold in untrusted and virtual workspaces and in browsers', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: { supported: true } });
    assert.ok(manifest.main && manifest.browser);
  });

  it('type the API of the oldest supported editor', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('say what a picture shows to who cannot see it', () => {
    for (const { steps } of contributes.walkthroughs) for (const { media } of steps) assert.ok(media.altText.length > 20);
  });
});
