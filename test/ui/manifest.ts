import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './window';

type Rules = Readonly<Record<string, string>>;

interface Manifest {
  readonly contributes: {
    readonly configurationDefaults: {
      readonly 'editor.semanticTokenColorCustomizations': Readonly<Record<string, { readonly rules: Rules }>>;
    };
  };
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
}

/** The colour that the manifest gives a token type under a pattern of theme names, as a browser computes it. */
export function colorOf({ contributes }: Manifest, pattern: string, type: string): string {
  const customizations = Object.entries(contributes.configurationDefaults['editor.semanticTokenColorCustomizations']);
  const color = customizations.find(([patterns]) => patterns.includes(pattern))?.[1].rules[type];
  if (color === undefined) throw new Error(`the manifest has no colour for ${type} under ${pattern}`);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
