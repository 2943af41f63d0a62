import assert from 'node:assert/strict';
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotate } from '../../src/annotations/article';
import { decideBoilerplate, decideDocumentDate } from '../../src/annotations/decide';
import { decideSpans } from '../../src/annotations/decide-spans';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import type { DocumentRecord } from '../../src/formats/record';
import { newsmark, withFolder } from './newsmark';

const TEXT = 'Rain fell in Oslo on Friday.\n\nMore is due tomorrow.\n';

function records(out: string): DocumentRecord[] {
  return out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as DocumentRecord);
}

function ids(out: string): string[] {
  return records(out).map(({ id }) => id);
}

async function idIn(file: Promise<string>): Promise<string> {
  return (JSON.parse(await file) as DocumentRecord).id;
}

/** The value of the first date. */
function friday(out: string): string | undefined {
  return records(out)[0]?.dates.find(({ text }) => text === 'Friday')?.value;
}

describe('newsmark annotate', () => {
  it('writes a record a line, in the order asked for', () => withFolder({ 'b.txt': TEXT, 'sub/a.txt': TEXT }, async ({ path }) => {
    const { status, out, err } = await newsmark(['annotate', 'sub/a.txt', 'b.txt'], { cwd: path });
    assert.deepEqual([status, ids(out), err], [0, ['sub/a.txt', 'b.txt'], '']);
    assert.ok(out.endsWith('}\n'));
  }));
  it('takes globs and folders, and leaves out what is no article', () => {
    const files = { 'a.txt': TEXT, 'sub/b.TXT': TEXT, 'sub/c.md': TEXT, 'sub/requirements.txt': 'x', 'node_modules/d.txt': TEXT, 'robots.txt': 'x' };
    return withFolder(files, async ({ path }) => {
      assert.deepEqual(ids((await newsmark(['annotate', '.'], { cwd: path })).out), ['a.txt', 'sub/b.TXT']);
      assert.deepEqual(ids((await newsmark(['annotate', '*/*.{TXT,md}'], { cwd: path })).out), ['sub/b.TXT', 'sub/c.md']);
      assert.deepEqual(ids((await newsmark(['annotate', 'robots.txt'], { cwd: path })).out), ['robots.txt']);
    });
  });
  it('takes a file once, however often it is named', () => withFolder({ 'a.txt': TEXT }, async ({ path }) => {
    assert.deepEqual(ids((await newsmark(['annotate', 'a.txt', './a.txt', '*.txt', join(path, 'a.txt')], { cwd: path })).out), ['a.txt']);
  }));
  it('takes a name for a name before it takes it for a pattern', () => withFolder({ 'a[1].txt': TEXT, 'a1.txt': TEXT }, async ({ path }) => {
    assert.deepEqual(ids((await newsmark(['annotate', 'a[1].txt'], { cwd: path })).out), ['a[1].txt']);
  }));
  it('passes over what belongs to it', () => withFolder({ 'a.txt': TEXT, 'a.newsmark.json': '{}', 'newsmark.labels.json': '{}' }, async ({ path }) => {
    assert.deepEqual(ids((await newsmark(['annotate', '*'], { cwd: path })).out), ['a.txt']);
    assert.equal((await newsmark(['annotate', 'a.newsmark.json'], { cwd: path })).err, 'newsmark: a.newsmark.json belongs to Newsmark and is no article.\n');
  }));
  it('reads an article from standard input', async () => {
    const { out } = await newsmark(['annotate', '-', '--with-text'], { stdin: [TEXT] });
    assert.deepEqual([records(out)[0]?.id, records(out)[0]?.text], ['stdin', TEXT]);
  });
  it('resolves dates against the day it is told', () => withFolder({ 'a.txt': TEXT }, async ({ path }) => {
    assert.equal(friday((await newsmark(['annotate', 'a.txt'], { cwd: path })).out), undefined);
    assert.equal(friday((await newsmark(['annotate', 'a.txt', '--date', '2025-11-08'], { cwd: path })).out), '2025-11-07');
  }));
  it('takes the day of the file where it is told to, and nothing else says one', () => withFolder({ 'a.txt': TEXT, 'b.txt': `Oslo\n\n7 March 2024\n\n${TEXT}` }, async ({ path }) => {
    for (const name of ['a.txt', 'b.txt']) await utimes(join(path, name), new Date(2025, 10, 8, 12), new Date(2025, 10, 8, 12));
    const dates = async (...options: string[]): Promise<(string | undefined)[]> => {
      const { out } = await newsmark(['annotate', 'a.txt', 'b.txt', ...options], { cwd: path });
      return out.trimEnd().split('\n').map((line) => (JSON.parse(line) as DocumentRecord).date);
    };
    assert.deepEqual(await dates(), [undefined, '2024-03-07']);
    assert.deepEqual(await dates('--file-dates'), ['2025-11-08', '2024-03-07']);
    assert.deepEqual(await dates('--file-dates', '--date', '2020-01-01'), ['2020-01-01', '2020-01-01']);
  }));
  it('writes one JSON array', () => withFolder({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ path }) => {
    const { out } = await newsmark(['annotate', '.', '--format', 'json'], { cwd: path });
    assert.deepEqual((JSON.parse(out) as DocumentRecord[]).map(({ id }) => id), ['a.txt', 'b.txt']);
  }));
  it('writes an array even where every article failed', () => withFolder({ 'a.txt': '\0' }, async ({ path }) => {
    assert.deepEqual(JSON.parse((await newsmark(['annotate', '.', '--format', 'json'], { cwd: path })).out), []);
  }));
  it('keeps only what was accepted where it is told to', () => withFolder({ 'a.txt': TEXT }, async ({ path }) => {
    const friday = { start: TEXT.indexOf('Friday'), end: TEXT.indexOf('Friday') + 6 };
    const sidecar = writeSidecar(decideSpans(annotate(TEXT, undefined), [{ layer: 'dates', span: friday, do: 'accept' }])) ?? '';
    await writeFile(join(path, 'a.marks.json'), sidecar);
    const [all] = records((await newsmark(['annotate', 'a.txt'], { cwd: path })).out);
    const [accepted] = records((await newsmark(['annotate', 'a.txt', '--accepted'], { cwd: path })).out);
    assert.deepEqual(all?.dates.map(({ text, status }) => [text, status]), [['Friday', 'accepted'], ['tomorrow', 'suggested']]);
    assert.deepEqual(accepted?.dates.map(({ id, text, status }) => [id, text, status]), [['d1', 'Friday', 'accepted']]);
    assert.deepEqual([accepted.entities, accepted.chains], [[], []]);
  }));
  it('takes no sidecar of another article for that of an annotator', () => withFolder({ 'a.txt': TEXT, 'a.kim.txt': TEXT, 'a.kim.marks.json': '{}' }, async ({ path }) => {
    for (const command of ['annotate', 'check']) {
      const { status, err } = await newsmark([command, 'a.txt', '--annotator', 'kim'], { cwd: path });
      assert.equal(status, 1);
      assert.ok(err.includes('a.txt cannot have decisions of kim: they would lie in a.kim.marks.json, which belongs to a.kim.txt; rename one of the articles.'), err);
    }
    const agreed = await newsmark(['agree', 'a.txt', '--annotators', 'kim,lee'], { cwd: path });
    assert.equal(agreed.status, 1);
    assert.match(agreed.err, /which belongs to a\.kim\.txt/);
  }));
  it('shows how far it is on a terminal only', () => withFolder({ 'a.txt': TEXT }, async ({ path }) => {
    assert.match((await newsmark(['annotate', '.', '--out', 'out'], { cwd: path, isTerminal: true })).err, /1 of 1 articles\r.*newsmark: 1 article written to out\.\n$/s);
    assert.equal((await newsmark(['annotate', '.', '--out', 'out'], { cwd: path })).err, '');
  }));
});

describe('newsmark annotate --out', () => {
  it('writes one file an article', () => withFolder({ 'a.txt': TEXT, 'sub/a.txt': TEXT }, async ({ path, files, read }) => {
    const { status, out } = await newsmark(['annotate', 'a.txt', 'sub', '--out', 'out/deep'], { cwd: path });
    assert.deepEqual([status, out], [0, '']);
    assert.deepEqual(await files(), ['a.txt', 'out/deep/a.newsmark.json', 'out/deep/sub/a.newsmark.json', 'sub/a.txt']);
    assert.equal(await idIn(read('out/deep/sub/a.newsmark.json')), 'sub/a.txt');
  }));
  it('indents JSON, and keeps JSONL on its line', () => withFolder({ 'a.txt': TEXT }, async ({ path, read }) => {
    await newsmark(['annotate', 'a.txt', '--out', 'out'], { cwd: path });
    await newsmark(['annotate', 'a.txt', '--out', 'out', '--format', 'jsonl'], { cwd: path });
    const [json, jsonl] = await Promise.all([read('out/a.newsmark.json'), read('out/a.newsmark.jsonl')]);
    assert.match(json, /^\{\n {2}"newsmark": 1,\n/);
    assert.equal(jsonl.indexOf('\n'), jsonl.length - 1);
    assert.deepEqual(JSON.parse(json), JSON.parse(jsonl));
  }));
  it('never writes two articles into one file', () => withFolder({ 'a.txt': TEXT, a: 'Another one.', 'sub/b.txt': TEXT }, async ({ path, read }) => {
    const { status, err } = await newsmark(['annotate', 'a.txt', 'a', 'sub/b.txt', '--out', 'out'], { cwd: path });
    assert.equal(status, 1);
    assert.match(err, /^newsmark: a would be written over a\.txt, as a\.newsmark\.json; annotate it into another folder\.\n/);
    assert.equal(await idIn(read('out/a.newsmark.json')), 'a.txt');
    assert.equal(await idIn(read('out/sub/b.newsmark.json')), 'sub/b.txt');
  }));
  it('takes the path of articles that lie elsewhere from the folder that they share', () => {
    return withFolder({ 'x/y/a.txt': TEXT, 'x/z/b.txt': TEXT, 'here/x/c.txt': TEXT }, async ({ path, files, read }) => {
      const cwd = join(path, 'here');
      const written = async (out: string): Promise<string[]> => (await files()).flatMap((file) => (file.startsWith(`here/${out}/`) ? [file.slice(6 + out.length)] : []));
      await newsmark(['annotate', '../x', '--out', 'one'], { cwd });
      assert.deepEqual(await written('one'), ['y/a.newsmark.json', 'z/b.newsmark.json']);
      await newsmark(['annotate', join(path, 'x/y/a.txt'), '--out', 'two'], { cwd });
      assert.deepEqual(await written('two'), ['a.newsmark.json']);
      await newsmark(['annotate', join(path, 'x/y/a.txt'), join(path, 'x/z'), 'x/c.txt', '--out', 'three'], { cwd });
      assert.deepEqual(await written('three'), ['x/c.newsmark.json', 'y/a.newsmark.json', 'z/b.newsmark.json']);
      assert.equal(await idIn(read('here/one/y/a.newsmark.json')), '../x/y/a.txt');
    });
  });
  it('says once where it cannot write, before it annotates', () => withFolder({ 'a.txt': TEXT, 'b.txt': TEXT, out: 'a file' }, async ({ path }) => {
    const { status, err } = await newsmark(['annotate', 'a.txt', 'b.txt', '--out', 'out/deep'], { cwd: path });
    assert.deepEqual([status, err], [1, `newsmark: ${join(path, 'out/deep')} cannot be written: a part of its path is a file, not a folder. Nothing was annotated.\n`]);
  }));
  it('stops where it cannot write any more', () => withFolder({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT, 'out/x': '' }, async ({ path, files }) => {
    // Written through, the link ends in a folder that does not exist.
    await symlink(join(path, 'nowhere/b'), join(path, 'out/b.newsmark.json.part'));
    const { status, err } = await newsmark(['annotate', 'a.txt', 'b.txt', 'c.txt', '--out', 'out'], { cwd: path });
    assert.equal(status, 1);
    assert.match(err, /^newsmark: b\.txt has no record: .*b\.newsmark\.json cannot be written: its folder does not exist\.\nnewsmark: stopped; articles not tried: 1\.\nnewsmark: 1 of 2 inputs failed\.\n$/);
    assert.deepEqual((await files()).filter((file) => file.startsWith('out/')), ['out/a.newsmark.json', 'out/x']);
  }));
  it('goes on where one file alone cannot be written', () => withFolder({ 'a.txt': TEXT, 'b.txt': TEXT, 'out/a.newsmark.json/x': '' }, async ({ path, files }) => {
    const { status, err } = await newsmark(['annotate', 'a.txt', 'b.txt', '--out', 'out'], { cwd: path });
    assert.equal(status, 1);
    assert.match(err, /^newsmark: a\.txt has no record: .*a\.newsmark\.json cannot be written: it is a folder\.\nnewsmark: 1 of 2 inputs failed\.\n$/);
    assert.ok((await files()).includes('out/b.newsmark.json'));
  }));
});

describe('newsmark annotate with sidecars', () => {
  const share = TEXT.indexOf('More');
  it('lets decisions hold', () => {
    const sidecar = decideBoilerplate(decideDocumentDate(undefined, TEXT, '2025-11-08'), TEXT, { start: share, end: TEXT.length }, true);
    return withFolder({ 'a.txt': `\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'a.marks.json': writeSidecar(sidecar)! }, async ({ path }) => {
      const { out } = await newsmark(['annotate', '.', '--date', '2020-01-01'], { cwd: path });
      assert.equal(friday(out), '2025-11-07');
      assert.deepEqual(records(out)[0]?.boilerplate, [[share, TEXT.length - 1]]);
    });
  });
  it('says what was not found', () => {
    const sidecar = decideBoilerplate(undefined, TEXT, { start: share, end: TEXT.length }, true);
    return withFolder({ 'a.txt': TEXT.replace('More', 'Little'), 'a.marks.json': writeSidecar(sidecar)! }, async ({ path }) => {
      const { status, err } = await newsmark(['annotate', '.'], { cwd: path });
      assert.deepEqual([status, err], [0, 'newsmark: a.txt has a decision in its sidecar whose text was not found in it.\n']);
    });
  });
  it('takes the decisions of the annotator who is named, and says whose they are', () => {
    const sidecar = (label: string): string => writeSidecar(decideSpans(annotate(TEXT, undefined), [{ layer: 'entities', span: { start: 0, end: 4 }, do: 'set', to: { label } }]))!;
    return withFolder({ 'a.txt': TEXT, 'a.marks.json': sidecar('LAW'), 'a.kim.marks.json': sidecar('EVENT') }, async ({ path }) => {
      const rain = async (...args: string[]): Promise<unknown[]> => {
        const { out } = await newsmark(['annotate', 'a.txt', ...args], { cwd: path });
        return records(out)[0]!.entities.filter(({ start }) => start === 0).map(({ label, status, annotator }) => [label, status, annotator]);
      };
      assert.deepEqual(await rain(), [['LAW', 'added', undefined]]);
      assert.deepEqual(await rain('--annotator', 'kim'), [['EVENT', 'added', 'kim']]);
      assert.deepEqual(await rain('--annotator', 'lee'), []);
      assert.match((await newsmark(['annotate', 'a.txt', '--annotator', '../kim'], { cwd: path })).err, /"\.\.\/kim" cannot be a part of a file name/);
    });
  });
  it('refuses an article whose sidecar is half written, and goes on', () => {
    const half = writeSidecar(decideBoilerplate(undefined, TEXT, { start: share, end: TEXT.length }, true))!.slice(0, -20);
    return withFolder({ 'a.txt': TEXT, 'a.marks.json': half, 'b.txt': TEXT }, async ({ path, read }) => {
      const { status, out, err } = await newsmark(['annotate', '.'], { cwd: path });
      assert.deepEqual([status, ids(out)], [1, ['b.txt']]);
      assert.match(err, /^newsmark: a\.txt has a sidecar that cannot be used: a\.marks\.json, line 5, ends too early/);
      assert.equal(await read('a.marks.json'), half);
    });
  });
});

describe('newsmark annotate on files that are not what they should be', () => {
  async function textOf(bytes: Uint8Array): Promise<{ text?: string; err: string }> {
    let result: { text?: string; err: string } = { err: '' };
    await withFolder({ 'a.txt': bytes }, async ({ path }) => {
      const { out, err } = await newsmark(['annotate', 'a.txt', '--with-text'], { cwd: path });
      result = { text: records(out)[0]?.text, err };
    });
    return result;
  }
  const quoted = '“Café,” said Zoë 😀.';

  it('reads UTF-8 and UTF-16 with byte order mark', async () => {
    const swapped = Buffer.from(`\ufeff${quoted}`, 'utf16le').swap16();
    for (const bytes of [Buffer.from(quoted), Buffer.from(`\ufeff${quoted}`), Buffer.from(`\ufeff${quoted}`, 'utf16le'), swapped]) {
      assert.deepEqual(await textOf(bytes), { text: quoted, err: '' });
    }
  });
  it('reads Windows-1252 and says so', async () => {
    const bytes = Buffer.concat([Buffer.from([0x93]), Buffer.from('Café,', 'latin1'), Buffer.from([0x94]), Buffer.from(' said Zoë.', 'latin1')]);
    assert.deepEqual(await textOf(bytes), { text: '“Café,” said Zoë.', err: 'newsmark: a.txt is not UTF-8; it was read as Windows-1252.\n' });
  });
  it('keeps UTF-8 that was cut in the middle of a character', async () => {
    const bytes = Buffer.from('“Café,” said Zoë').subarray(0, -1);
    assert.deepEqual(await textOf(bytes), { text: '“Café,” said Zo\ufffd', err: 'newsmark: a.txt is damaged UTF-8; 1 character was replaced by U+FFFD.\n' });
  });
  it('leaves replacement characters that stand in the file alone', async () => {
    assert.deepEqual(await textOf(Buffer.from('a \ufffd b')), { text: 'a \ufffd b', err: '' });
  });
  it('refuses what is not text', async () => {
    for (const bytes of [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), Buffer.from(quoted, 'utf16le')]) {
      assert.deepEqual(await textOf(bytes), { text: undefined, err: 'newsmark: a.txt is not text: it holds zero bytes; articles are plain text, best saved as UTF-8.\n' });
    }
  });
  it('reads an empty article', async () => {
    assert.deepEqual(await textOf(new Uint8Array()), { text: '', err: '' });
  });
  it('names what is missing, matches nothing or cannot be read, and does the rest', () => withFolder({ 'a.txt': TEXT }, async ({ path }) => {
    await mkdir(join(path, 'empty'));
    const { status, out, err } = await newsmark(['annotate', 'none.txt', 'x*.txt', 'empty', 'a.txt/b', 'a.txt'], { cwd: path });
    assert.deepEqual([status, ids(out)], [1, ['a.txt']]);
    assert.deepEqual(err.split('\n'), [
      'newsmark: none.txt does not exist.', 'newsmark: x*.txt matches no file.', 'newsmark: empty holds no articles (**/*.txt).', 'newsmark: a.txt/b does not exist.',
      'newsmark: 4 of 5 inputs failed.', '',
    ]);
  }));
});

describe('a command line that is wrong', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a mistyped command', ['anotate', 'a.txt'], /unknown command 'anotate'\n\(Did you mean annotate\?\)/],
    ['a mistyped option', ['annotate', 'a.txt', '--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    ['a format that does not exist', ['annotate', 'a.txt', '--format', 'xml'], /'xml' is invalid\. Allowed choices are jsonl, json\./],
    ['a day that does not exist', ['annotate', 'a.txt', '--date', '2025-02-30'], /'2025-02-30' is invalid\. Write a day of the calendar as YYYY-MM-DD, such as 2025-11-08; no other form is read\./],
    ['a file where a folder belongs', ['annotate', 'a.txt', '--out', 'one.JSON'], /--out names a folder, for one file an article\. For one file of all records leave it out: newsmark annotate \.\.\. > one\.JSON/],
    ['help on a mistyped command', ['help', 'annotat'], /unknown command 'annotat'\n\(Did you mean annotate\?\)/],
    ['no articles', ['annotate'], /missing required argument 'articles'\n\(newsmark annotate --help says more\)/],
    ['no threads', ['pipe', '--jobs', '0'], /Write a number from 1 to 999/],
    ['an argument too many', ['pipe', 'a.jsonl'], /too many arguments/],
    ['no command', [], /Usage: newsmark/],
  ];
  for (const [what, args, message] of cases) {
    it(`is told about ${what}, with exit status 2`, async () => {
      const { status, out, err } = await newsmark(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }
  it('is not what --help and --version are', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['annotate', '--help'], ['annotate', '-h'], ['pipe', '-h'], ['help', 'pipe'], ['--version'], ['-V']]) {
      const { status, out, err } = await newsmark(args);
      assert.deepEqual([status, err], [0, ''], args.join(' '));
      assert.match(out, args.some((arg) => arg === '--version' || arg === '-V') ? /^\d+\.\d+\.\d+\n$/ : /Usage: newsmark/);
    }
  });
});
