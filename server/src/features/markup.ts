import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';

/** Writes hover text in the format that the client renders; every text passed in is taken literally. */
export interface Markup {
  text(text: string): string;
  strong(text: string): string;
  code(text: string): string;
  link(text: string, uri: string): string;
  /** Paragraphs, each a list of lines. */
  page(blocks: readonly (readonly string[])[]): MarkupContent;
}

export const PLAIN_TEXT: Markup = {
  text: (text) => text,
  strong: (text) => text,
  code: (text) => text,
  link: (text) => text,
  page: (blocks) => ({ kind: MarkupKind.PlainText, value: blocks.map((lines) => lines.join('\n')).join('\n\n') }),
};

export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  code: (text) => `\`${text.replace(/[`\r\n]/g, ' ')}\``,
  link: (text, uri) => `[${escapeMarkdown(text)}](<${uri.replace(/[<>\\\r\n]/g, encodeURIComponent)}>)`,
  page: (blocks) => ({ kind: MarkupKind.Markdown, value: blocks.map((lines) => lines.join('  \n')).join('\n\n---\n\n') }),
};

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
