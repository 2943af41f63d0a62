/** A content that is too long for one write and says which version it is at both ends. */
export function contentOf(version: number): string {
  return `${version}\n${'x'.repeat(200_000)}\n${version}`;
}

/** The version of a content; `undefined` where it is not one, or only half of one. */
export function versionOf(content: string): number | undefined {
  const version = Number.parseInt(content, 10);
  return content === contentOf(version) ? version : undefined;
}
