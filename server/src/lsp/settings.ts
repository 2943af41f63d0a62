import type { ServerSettings } from './protocol';

/** The section of the settings that the server asks for. */
export const SETTINGS_SECTION = 'newsmark';

/** What holds where the client says nothing; package.json contributes the same defaults. */
export const DEFAULT_SETTINGS: ServerSettings = {
  files: {
    include: ['**/*.txt'],
    exclude: [
      '**/{requirements,constraints}*.txt',
      '**/{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,CREDITS,CHANGELOG,CHANGES,HISTORY,INSTALL,README,TODO,VERSION}*.txt',
      '**/{robots,humans,security,ads,app-ads,llms}.txt',
      '**/CMakeLists.txt',
      '**/{node_modules,site-packages,.git,.hg,.svn,.vscode,.idea}/**',
    ],
    maxLength: 1_000_000,
  },
  layers: { entities: true, quotes: true, dates: true, boilerplate: true },
  inlayHints: { dates: false, speakers: false },
  diagnostics: { enabled: true },
  documentDate: { fromFile: false },
  annotator: '',
};

/** Reads settings as a client gave them; a missing or unfit value falls back to its default. */
export function readSettings(given: unknown): ServerSettings {
  const section = (name: keyof ServerSettings): Fields => fields(fields(given)[name]);
  const files = section('files');
  const layers = section('layers');
  const inlayHints = section('inlayHints');
  const defaults = DEFAULT_SETTINGS;
  return {
    files: {
      include: globs(files['include'], defaults.files.include),
      exclude: globs(files['exclude'], defaults.files.exclude),
      maxLength: length(files['maxLength'], defaults.files.maxLength),
    },
    layers: {
      entities: flag(layers['entities'], defaults.layers.entities),
      quotes: flag(layers['quotes'], defaults.layers.quotes),
      dates: flag(layers['dates'], defaults.layers.dates),
      boilerplate: flag(layers['boilerplate'], defaults.layers.boilerplate),
    },
    inlayHints: {
      dates: flag(inlayHints['dates'], defaults.inlayHints.dates),
      speakers: flag(inlayHints['speakers'], defaults.inlayHints.speakers),
    },
    diagnostics: { enabled: flag(section('diagnostics')['enabled'], defaults.diagnostics.enabled) },
    documentDate: { fromFile: flag(section('documentDate')['fromFile'], defaults.documentDate.fromFile) },
    annotator: text(fields(given)['annotator'], defaults.annotator),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function text(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value.trim() : fallback;
}

function length(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : fallback;
}

function globs(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) && value.every((glob) => typeof glob === 'string') ? value : fallback;
}
