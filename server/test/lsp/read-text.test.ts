import assert from 'node:assert/strict';
import { createTextReader } from '../../src/lsp/read-text';

const reading = (bytes: Uint8Array | null) => createTextReader(() => Promise.resolve(bytes))('file:///a.txt');

describe('reading the text of a file', () => {
  it('decodes as the command line does, and says how', async () => {
    assert.deepEqual(await reading(Buffer.from('\ufeffCafé')), { text: 'Café' });
    const said = { text: '“Café”', note: 'is not UTF-8; it was read as Windows-1252' };
    assert.deepEqual(await reading(Uint8Array.of(0x93, ...Buffer.from('Café', 'latin1'), 0x94)), said);
  });

  it('decodes long files of Windows-1252 piece by piece', async () => {
    const bytes = new Uint8Array(100_000).fill(0xe9);
    assert.equal((await reading(bytes))?.text, 'é'.repeat(100_000));
  });

  it('gives nothing where there is no file', async () => assert.equal(await reading(null), null));

  it('refuses what is not text in a sentence', async () => {
    await assert.rejects(reading(Uint8Array.of(0x89, 0x50, 0)), { message: 'The file is not text: it holds zero bytes; articles are plain text, best saved as UTF-8.' });
  });

  it('says why a file cannot be read', async () => {
    const denied = createTextReader(() => Promise.reject(new Error("Unable to read 'a.txt' (EACCES: permission denied, open '/a.txt')")));
    await assert.rejects(denied('file:///a.txt'), { message: 'The file cannot be read: permission denied.' });
  });
});
