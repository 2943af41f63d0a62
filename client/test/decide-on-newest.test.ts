import assert from 'node:assert/strict';
import type { DecideResult } from '../../server/src/lsp/protocol';
import { decideOnNewest } from '../src/decide-on-newest';

const sidecarUri = 'file:///a.marks.json';

/** A server that adds to what the file holds while it thinks, each time that something is left to happen meanwhile. */
function serverOver(disk: { content: string | null }, ...meanwhile: readonly string[]) {
  const happens = [...meanwhile];
  return (): Promise<DecideResult> => {
    const basedOn = disk.content;
    disk.content = happens.shift() ?? disk.content;
    return Promise.resolve({ sidecarUri, basedOn, content: `${basedOn ?? ''}+` });
  };
}

describe('a decision on a sidecar', () => {
  it('is made again from what somebody else has written meanwhile', async () => {
    const disk: { content: string | null } = { content: null };
    assert.deepEqual(await decideOnNewest(serverOver(disk, 'pulled'), () => Promise.resolve(disk.content)), { sidecarUri, basedOn: 'pulled', content: 'pulled+' });
  });

  it('is made once where nothing happens, and none where something goes on happening', async () => {
    const quiet = { content: 'a' };
    assert.equal((await decideOnNewest(serverOver(quiet), () => Promise.resolve(quiet.content)))?.content, 'a+');
    const busy = { content: 'a' };
    assert.equal(await decideOnNewest(serverOver(busy, 'b', 'c', 'd', 'e', 'f'), () => Promise.resolve(busy.content)), undefined);
  });
});
