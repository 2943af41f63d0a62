import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decideDocumentDate } from '../../src/annotations/decide';
import { decideSpans, type SpanFields } from '../../src/annotations/decide-spans';
import { annotate } from '../../src/annotations/article';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';
import type { Sidecar } from '../../src/annotations/sidecar';
import { bundleInto, newsmark, withFolder, type Folder } from './newsmark';

const TEXT = 'Kari Berg met Lee on board.\n\nThe Norhav sails to Oslo with Lee.\n';

/** The sidecar that gives words of the article, at their first place, a label; `null` rejects them. */
function marks(labels: Readonly<Record<string, string | null>>, date?: string, text = TEXT): string {
  const article = annotate(text, undefined);
  let sidecar: Sidecar | undefined;
  for (const [words, label] of Object.entries(labels)) {
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const to: SpanFields = { label: label ?? 'PERSON' };
    sidecar = decideSpans(annotate(text, sidecar), [{ layer: 'entities', span, do: 'set', to }]);
    if (label !== null) continue;
    sidecar = { ...sidecar, decisions: sidecar.decisions.map((one) => (one.text === words ? { ...one, status: 'rejected' } : one)) };
  }
  return formatSidecar(decideDocumentDate(sidecar ?? article.sidecar, text, date ?? null));
}

/** What a sidecar says, one line a decision. */
function said(content: string): string[] {
  const { sidecar, problem } = readSidecar(content);
  assert.equal(problem, undefined);
  return sidecar!.decisions.map((one) => [one.text, one.status === 'rejected' ? 'rejected' : one.layer === 'entities' && one.label, ...(one.against ?? []).map(({ label }) => `against ${String(label)}`)].join(' '));
}

describe('newsmark merge-driver', () => {
  const merge = (path: string): ReturnType<typeof newsmark> => newsmark(['merge-driver', 'O', 'A', 'B', 'a.marks.json'], { cwd: path });

  it('writes the merge over our side and says nothing where all is clear', () => {
    const files = { 'a.txt': TEXT, O: marks({ Lee: 'ORG' }), A: marks({ Lee: 'ORG', Oslo: 'GPE' }), B: marks({ Lee: 'PERSON' }) };
    return withFolder(files, async ({ path, read, files: all }) => {
      assert.deepEqual(await merge(path), { status: 0, out: '', err: '' });
      assert.deepEqual(said(await read('A')), ['Lee PERSON', 'Oslo GPE']);
      assert.deepEqual(await all(), ['A', 'B', 'O', 'a.txt']);
    });
  });
  it('names what contradicts, and keeps both', () => {
    const files = { O: marks({ Lee: 'ORG', Oslo: 'ORG' }, '2025-11-06'), A: marks({ Lee: 'PERSON', Oslo: 'ORG' }, '2025-11-07'), B: marks({ Lee: 'GPE', Oslo: 'ORG', Norhav: 'FAC' }, '2025-11-08') };
    return withFolder(files, async ({ path, read }) => {
      const { status, err } = await merge(path);
      assert.equal(status, 1);
      assert.match(err, /"Lee" \(entities\) was decided on in two ways\.\n.*"date", theirs is 2025-11-08\.\n/);
      assert.deepEqual(said(await read('A')), ['Lee PERSON against GPE', 'Norhav FAC', 'Oslo ORG']);
      assert.match(await read('A'), /"date": "2025-11-07",\n {2}"against": \[\{"date":"2025-11-08"\}\],/);
    });
  });
  it('writes a sidecar also where nothing is left', () => withFolder({ O: marks({ Lee: 'ORG' }), A: marks({}), B: marks({}) }, async ({ path, read }) => {
    assert.equal((await merge(path)).status, 0);
    assert.deepEqual(said(await read('A')), []);
  }));
  it('leaves our side alone where a side cannot be read', async () => {
    const good = marks({ Lee: 'ORG' });
    for (const bad of [new Uint8Array([0, 255, 216, 1]), '', '<<<<<<< HEAD', good.replace('"newsmark": 1', '"newsmark": 2'), good.slice(0, 90)]) {
      for (const [A, B, whose] of [[good, bad, 'Their'], [bad, good, 'Our']] as const) {
        await withFolder({ O: good, A, B }, async ({ path, read, files }) => {
          const { status, err } = await merge(path);
          assert.equal(status, 1);
          assert.match(err, new RegExp(`^newsmark: a.marks.json: ${whose} version .*\\.\n.*left as it is\\.\n$`));
          assert.equal(await read('A'), Buffer.from(A).toString());
          assert.deepEqual(await files(), ['A', 'B', 'O']);
        });
      }
    }
  });
  it('merges without a beginning where that cannot be read, and says so', () => withFolder({ O: 'x', A: marks({ Lee: 'ORG' }), B: marks({ Oslo: 'GPE' }) }, async ({ path, read }) => {
    const { status, err } = await merge(path);
    assert.deepEqual([status, said(await read('A'))], [1, ['Lee ORG', 'Oslo GPE']]);
    assert.match(err, /began with cannot be used: line 1 /);
  }));
  it('says which files are missing', async () => {
    assert.deepEqual([(await newsmark(['merge-driver', 'O'])).status, (await newsmark(['merge-driver'])).status, (await newsmark(['merge-driver', '--install', 'O'])).status], [2, 2, 2]);
    await withFolder({ O: '', A: marks({}) }, async ({ path }) => {
      assert.match((await merge(path)).err, /Their version does not exist\.\n/);
    });
  });
});

const run = promisify(execFile);

describe('newsmark merge-driver with git', () => {
  let tools = '';
  let program = '';
  before(async () => {
    tools = await mkdtemp(join(tmpdir(), "newsmark it's "));
    program = await bundleInto(tools);
  });
  after(() => rm(tools, { recursive: true }));

  interface Repository extends Folder {
    git(...args: readonly string[]): Promise<{ readonly ok: boolean; readonly out: string }>;
    commit(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<void>;
    /** Makes changes on a branch of their own and others on the main one, and merges them. */
    merge(theirs: () => Promise<void>, ours: () => Promise<void>): Promise<{ readonly ok: boolean; readonly out: string }>;
  }

  /** A repository with an article and its sidecar, where the driver is installed. */
  function inRepository(use: (repository: Repository) => Promise<void>, labels: Readonly<Record<string, string>> | null = { Lee: 'ORG', Oslo: 'GPE' }): Promise<void> {
    return withFolder({}, async (folder) => {
      const git: Repository['git'] = async (...args) => {
        try {
          const { stdout, stderr } = await run('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder.path, env: { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1', GIT_EDITOR: 'true' } });
          return { ok: true, out: stdout + stderr };
        } catch (error) {
          const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
          return { ok: false, out: stdout + stderr };
        }
      };
      const commit: Repository['commit'] = async (files) => {
        for (const [name, content] of Object.entries(files)) await (content === null ? unlink(join(folder.path, name)) : writeFile(join(folder.path, name), content));
        await git('add', '-A');
        assert.ok((await git('commit', '-qm', 'change')).ok);
      };
      await git('init', '-qb', 'main');
      assert.equal((await newsmark(['merge-driver', '--install', '--yes'], { cwd: folder.path, program })).status, 0);
      await commit({ 'a.txt': TEXT, ...(labels && { 'a.marks.json': marks(labels) }) });
      await use({
        ...folder, git, commit,
        async merge(theirs, ours) {
          await git('checkout', '-qb', 'theirs');
          await theirs();
          await git('checkout', '-q', 'main');
          await ours();
          return git('merge', '--no-edit', 'theirs');
        },
      });
    });
  }

  it('merges decisions on neighbouring lines', () => inRepository(async ({ merge, commit, read, git }) => {
    const { ok } = await merge(() => commit({ 'a.marks.json': marks({ Lee: 'PERSON', Oslo: 'GPE' }) }), () => commit({ 'a.marks.json': marks({ Lee: 'ORG', Norhav: 'FAC', Oslo: 'GPE' }) }));
    assert.ok(ok);
    assert.deepEqual(said(await read('a.marks.json')), ['Lee PERSON', 'Norhav FAC', 'Oslo GPE']);
    assert.equal((await git('status', '--porcelain')).out, '');
  }));
  it('leaves a conflict for git and for the editor', () => inRepository(async ({ merge, commit, read, git, files }) => {
    const { ok, out } = await merge(() => commit({ 'a.marks.json': marks({ Lee: 'PERSON' }) }), () => commit({ 'a.marks.json': marks({ Lee: 'GPE', Oslo: 'GPE' }) }));
    assert.equal(ok, false);
    assert.match(out, /newsmark: a\.marks\.json: "Lee" \(entities\) was decided on in two ways\.\n/);
    assert.deepEqual(said(await read('a.marks.json')), ['Lee GPE against PERSON']);
    assert.equal((await git('status', '--porcelain')).out, 'UU a.marks.json\n');
    assert.deepEqual((await files()).filter((name) => !name.startsWith('.git/')), ['.gitattributes', 'a.marks.json', 'a.txt']);
  }));
  it('merges what both sides added', () => inRepository(async ({ merge, commit, read }) => {
    const { ok } = await merge(() => commit({ 'a.marks.json': marks({ Lee: 'PERSON', Oslo: 'GPE' }) }), () => commit({ 'a.marks.json': marks({ Lee: 'PERSON', Norhav: 'FAC' }) }));
    assert.ok(ok);
    assert.deepEqual(said(await read('a.marks.json')), ['Lee PERSON', 'Norhav FAC', 'Oslo GPE']);
  }, null));
  it('merges into the article under its new name', () => inRepository(async ({ merge, commit, read, path }) => {
    const { ok } = await merge(() => commit({ 'a.marks.json': marks({ Lee: 'PERSON', Oslo: 'GPE' }) }), async () => {
      await rename(join(path, 'a.txt'), join(path, 'it\'s new.txt'));
      await rename(join(path, 'a.marks.json'), join(path, 'it\'s new.marks.json'));
      await commit({ 'it\'s new.marks.json': marks({ Lee: 'ORG', Oslo: 'LOC' }) });
    });
    assert.ok(ok);
    assert.deepEqual(said(await read('it\'s new.marks.json')), ['Lee PERSON', 'Oslo LOC']);
  }));
  it('finds decisions of the other side in our text', () => inRepository(async ({ merge, commit, read }) => {
    const theirText = `Breaking 😀\n\n${TEXT}`;
    const { ok } = await merge(
      () => commit({ 'a.txt': theirText, 'a.marks.json': marks({ Lee: 'ORG', Norhav: 'FAC', Oslo: 'GPE' }, undefined, theirText) }),
      () => commit({ 'a.marks.json': marks({ Lee: 'PERSON', Oslo: 'GPE' }) }),
    );
    assert.ok(ok);
    assert.equal(await read('a.marks.json'), marks({ Lee: 'PERSON', Norhav: 'FAC', Oslo: 'GPE' }));
    assert.deepEqual(annotate(await read('a.txt'), readSidecar(await read('a.marks.json')).sidecar).orphans, []);
  }));
  it('leaves a sidecar that one side deleted to git', () => inRepository(async ({ merge, commit, read, git }) => {
    const { ok } = await merge(() => commit({ 'a.marks.json': null }), () => commit({ 'a.marks.json': marks({ Lee: 'PERSON' }) }));
    assert.deepEqual([ok, said(await read('a.marks.json')), (await git('status', '--porcelain')).out], [false, ['Lee PERSON'], 'UD a.marks.json\n']);
  }));
  it('leaves a side that cannot be read to git', () => inRepository(async ({ merge, commit, read, git }) => {
    const ours = marks({ Lee: 'PERSON' });
    const { ok, out } = await merge(() => commit({ 'a.marks.json': new Uint8Array([0, 255, 254, 0, 216]) }), () => commit({ 'a.marks.json': ours }));
    assert.equal(ok, false);
    assert.match(out, /Their version is not UTF-8 text\./);
    assert.deepEqual([await read('a.marks.json'), (await git('status', '--porcelain')).out], [ours, 'UU a.marks.json\n']);
  }));
  it('merges in a rebase and a cherry-pick too', () => inRepository(async ({ git, commit, read }) => {
    await git('checkout', '-qb', 'theirs');
    await commit({ 'a.marks.json': marks({ Lee: 'PERSON', Oslo: 'GPE' }) });
    await git('checkout', '-qb', 'other', 'main');
    await commit({ 'a.marks.json': marks({ Lee: 'ORG', Oslo: 'LOC' }) });
    assert.ok((await git('rebase', 'theirs')).ok);
    assert.deepEqual(said(await read('a.marks.json')), ['Lee PERSON', 'Oslo LOC']);
  }));
});

describe('newsmark merge-driver --install', () => {
  const install = (path: string, more: object = {}, ...args: string[]): ReturnType<typeof newsmark> => newsmark(['merge-driver', '--install', ...args], { cwd: path, program: join(process.cwd(), 'package.json'), ...more });
  const config = async (path: string): Promise<string> => (await run('git', ['config', '--local', '--get-regexp', 'merge\\.newsmark\\..*'], { cwd: path }).catch(() => ({ stdout: '' }))).stdout;

  it('says what it will write, and writes it only when that is agreed to', () => withFolder({ '.gitattributes': '*.png binary' }, async ({ path, read }) => {
    await run('git', ['init', '-q'], { cwd: path });
    const asked = await install(path);
    assert.equal(asked.status, 1);
    assert.match(asked.err, /\.gitattributes .*\n {4}\*\.marks\.json merge=newsmark\n.*config .*\n.*\n {4}merge\.newsmark\.driver = '.*' '.*' merge-driver %O %A %B %P\nnewsmark: Nothing was written\. Agree with --yes\.\n$/);
    assert.equal((await install(path, { isTyped: true, stdin: ['n\n'] })).status, 1);
    assert.deepEqual([await read('.gitattributes'), await config(path)], ['*.png binary', '']);
    assert.equal((await install(path, { isTyped: true, stdin: ['yes\n'] })).status, 0);
    assert.equal(await read('.gitattributes'), '*.png binary\n*.marks.json merge=newsmark\n');
    assert.match(await config(path), /^merge\.newsmark\.name Merge .*\nmerge\.newsmark\.driver '/);
    assert.match((await install(path, {}, '--yes')).err, /in place, nothing is to be done/);
  }));
  it('names the configuration that a working tree of a repository shares', () => withFolder({ 'main/a.txt': TEXT }, async ({ path, read }) => {
    const main = join(path, 'main');
    for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'a'], ['worktree', 'add', '-q', '../other']]) await run('git', args, { cwd: main });
    const { status, err } = await install(join(path, 'other'), {}, '--yes');
    assert.equal(status, 0);
    assert.match(err, /[/\\]main[/\\]\.git[/\\]config \(of this clone/);
    assert.match(await config(main), /^merge\.newsmark\.name /);
    assert.equal(await read('other/.gitattributes'), '*.marks.json merge=newsmark\n');
  }));
  it('says where there is no repository', () => withFolder({}, async ({ path, files }) => {
    const { status, err } = await install(path, {}, '--yes');
    assert.deepEqual([status, await readdir(path), await files()], [1, [], []]);
    assert.match(err, /^newsmark: not a git repository.* go to a folder of a git repository first\.\n$/);
  }));
});
