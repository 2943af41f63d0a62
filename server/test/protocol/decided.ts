import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DecideResult, RecordResult } from '../../src/lsp/protocol';
import type { Session } from './session';

/** Writes what a decision makes of a sidecar, and tells the server, as the client does. */
export async function keep(session: Session, { sidecarUri, content }: DecideResult): Promise<void> {
  await writeFile(fileURLToPath(sidecarUri), content ?? '');
  await session.notify('newsmark/sidecarChanged', { sidecarUri });
}

/** The value of the Friday of an article. */
export async function valueOfFriday(session: Session, uri: string): Promise<string | undefined> {
  const { json } = await session.request<RecordResult>('newsmark/record', { uri, id: 'a.txt' });
  return (JSON.parse(json) as { dates: { text: string; value?: string }[] }).dates.find(({ text }) => text === 'Friday')?.value;
}
