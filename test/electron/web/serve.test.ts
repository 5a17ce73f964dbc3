import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedWorkbench, serveWorkbench } from '../../../electron/web/serve';
import { type FakeLibrary, fakeLibrary } from '../../support/fake-library';
import { rawRequest } from '../../support/raw-http';

const sha = 'a'.repeat(64);
let library: FakeLibrary;
let served: ServedWorkbench;
let own: Record<string, string>;

beforeAll(async () => {
  library = await fakeLibrary();
  const parent = await mkdtemp(join(tmpdir(), 'casebench-page-'));
  const pageFolder = join(parent, 'renderer');
  await mkdir(join(pageFolder, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(parent, 'renderer-secret.txt'), 'secret');
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Casebench</title>');
  await writeFile(join(pageFolder, 'assets', 'main-1a2b.js'), 'export const started = true;');
  await library.store(sha, { name: 'Doe “v” Backpage.html', mime: 'text/html', bytes: '<script>0123456789</script>' });
  served = await serveWorkbench({ library, pageFolder, port: 0, limits: { call: 1000, upload: 2000 } });
  own = { 'x-casebench-token': served.token };
});
afterAll(() => served.close());

const get = (path: string, headers: Record<string, string> = own) => rawRequest(served.port, path, { headers });
const post = (path: string, body: string | Buffer, headers: Record<string, string> = own) =>
  rawRequest(served.port, path, { method: 'POST', body, headers });
const json = (answer: { body: Buffer }) => JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;

describe('the address as printed', () => {
  it('turns its token into a cookie that scripts cannot read, and leaves the address bar', async () => {
    const answer = await get(`/?token=${served.token}`, {});
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([
      `casebench-${served.port}=${served.token}; HttpOnly; SameSite=Strict; Path=/`,
    ]);
  });

  it('opens the page with the cookie, and nothing without it', async () => {
    expect((await get('/', { cookie: `other=1; casebench-${served.port}=${served.token}` })).status).toBe(200);
    expect((await get('/', {})).status).toBe(401);
    expect((await get('/', { cookie: `casebench-${served.port}=wrong` })).status).toBe(401);
    expect((await get('/?token=wrong', {})).status).toBe(401);
    expect((await get('/?token=wrong', own)).status).toBe(401);
  });

  it('listens on 127.0.0.1 alone', () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
  });
});

describe('who is turned away', () => {
  it('a Host that is not ours, as after DNS rebinding, even with the right token', async () => {
    for (const host of ['evil.example', `evil.example:${served.port}`, `localhost:${served.port}`, '127.0.0.1'])
      expect((await get('/', { ...own, host })).status).toBe(403);
    expect((await get(`/?token=${served.token}`, { host: 'evil.example' })).status).toBe(403);
  });

  it('a page of another origin, in every way it can ask', async () => {
    const cookie = `casebench-${served.port}=${served.token}`;
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await post('/call/library.info', '{}', { cookie, origin })).status).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect((await get(`/file/${sha}`, { cookie, 'sec-fetch-site': site })).status).toBe(403);
    expect((await post('/call/library.info', '{}', { cookie })).status).toBe(403);
    expect(library.calls).toEqual([]);
  });

  it('says so in the envelope that a caller reads', async () => {
    const answer = await post('/call/library.info', '{}', {});
    expect(answer.status).toBe(401);
    expect(json(answer)).toMatchObject({ ok: false, code: 'invalid', message: expect.stringContaining('another run') });
  });

  it('grants no other origin a look: no CORS header on any answer', async () => {
    for (const path of ['/', `/file/${sha}`, '/none'])
      expect(Object.keys((await get(path)).headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await rawRequest(served.port, '/call/library.info', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.status).toBe(403);
  });
});

describe('a call', () => {
  it('goes to the library by its name, and its reply comes back', async () => {
    const origin = `http://127.0.0.1:${served.port}`;
    const cookie = `casebench-${served.port}=${served.token}`;
    const answer = await post('/call/sources.get', '{"id":"a§"}', { origin, cookie });
    expect(json(answer)).toEqual({ ok: true, value: { name: 'sources.get', input: { id: 'a§' } } });
  });

  it('is refused in words when it is unknown, no JSON, or too long', async () => {
    expect(json(await post('/call/nothing.here', '{}'))).toMatchObject({ ok: false, code: 'invalid' });
    expect(json(await post('/call/__proto__', '{}'))).toMatchObject({ ok: false, code: 'invalid' });
    expect((await post('/call/library.info', '{')).status).toBe(400);
    const long = await post('/call/library.info', JSON.stringify('x'.repeat(1001)));
    expect(long.status).toBe(413);
    expect(json(long)).toMatchObject({ code: 'invalid', message: expect.stringContaining('1000 bytes') });
    expect((await get('/call/library.info')).status).toBe(405);
  });
});

describe('an upload', () => {
  it('is staged under its own plain name, byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 1500 }, (_, index) => index % 256));
    const answer = await post(`/upload?name=${encodeURIComponent('../../Ruling §.pdf')}`, bytes);
    const { value } = json(answer) as { value: { token: string; name: string } };
    expect(value.name).toBe('Ruling §.pdf');
    expect(await library.staged(value.token)).toEqual(bytes);
  });

  it('leaves nothing behind when it is too large, whether or not it says how large it is', async () => {
    const before = await readdir(library.folder);
    expect((await post('/upload?name=big.bin', Buffer.alloc(3000))).status).toBe(413);
    const chunked = await post('/upload?name=big.bin', Buffer.alloc(3000), { ...own, 'transfer-encoding': 'chunked' });
    expect(chunked.status).toBe(413);
    // The answer may be read a moment before the partial file is gone.
    await expect.poll(() => readdir(library.folder)).toEqual(before);
  });

  it('needs a name', async () => {
    for (const name of ['', '..', '/', '%2e%2e']) expect((await post(`/upload?name=${name}`, 'x')).status).toBe(400);
  });
});

describe('files', () => {
  it('of the page come with their type and a policy that lets only our own scripts run', async () => {
    const page = await get('/');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect((await get('/assets/main-1a2b.js')).headers['content-type']).toMatch(/javascript/);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../renderer-secret.txt',
    '/..%2frenderer-secret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
    '/assets',
    'http://evil.example/../secret.txt',
  ])('outside the page are not to be had by %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it('of the library are served inert, under the type they have, with ranges', async () => {
    const whole = await get(`/file/${sha}`);
    expect(whole.status).toBe(200);
    expect(whole.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none';/);
    expect(whole.headers['x-content-type-options']).toBe('nosniff');
    expect(whole.headers['content-disposition']).toBe(
      "inline; filename*=UTF-8''Doe%20%E2%80%9Cv%E2%80%9D%20Backpage.html",
    );
    const part = await get(`/file/${sha}`, { ...own, range: 'bytes=8-12' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '01234', 'bytes 8-12/27']);
    expect((await get(`/file/${sha}`, { ...own, range: 'bytes=27-' })).status).toBe(416);
    const head = await rawRequest(served.port, `/file/${sha}`, { method: 'HEAD', headers: own });
    expect([head.headers['content-length'], head.body.length]).toEqual(['27', 0]);
  });

  it.each(['text/javascript', 'application/wasm', 'text/css', 'text/html\r\nx: y', 'nonsense', 'multipart/mixed'])(
    'that say they are %j go out as plain bytes, so that no page can run them',
    async (mime) => {
      await library.store('b'.repeat(64), { name: 'x', mime, bytes: 'alert(1)' });
      expect((await get(`/file/${'b'.repeat(64)}`)).headers['content-type']).toBe('application/octet-stream');
    },
  );

  it('that are not there, or no hash at all, are not found', async () => {
    for (const name of ['c'.repeat(64), '..%2f..%2fetc%2fpasswd', '', sha.toUpperCase()])
      expect((await get(`/file/${name}`)).status).toBe(404);
  });

  it('staged by the library are handed over as downloads', async () => {
    const { token, path } = await library.stageUpload('bundle.zip');
    await writeFile(path, 'zip');
    const answer = await get(`/staged/${token}?name=${encodeURIComponent("Brief's bundle\r\n.zip")}`);
    expect(answer.body.toString()).toBe('zip');
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Brief%27s%20bundle%0D%0A.zip");
    expect((await get('/staged/none?name=x')).status).toBe(404);
    expect((await get('/staged/%?name=x')).status).toBe(404);
  });
});

describe('the libraries', () => {
  const cookie = () => `casebench-${served.port}=${served.token}`;
  const ask = JSON.stringify({ how: 'new', folder: '/tmp/casebench-of-a-stranger' });

  it('are told and opened only to who holds the secret of this run, and changed only from our own page', async () => {
    library.exchanged.length = 0;
    expect((await get('/libraries', {})).status).toBe(401);
    expect((await post('/libraries', ask, {})).status).toBe(401);
    expect((await post('/libraries', ask, { 'x-casebench-token': 'wrong' })).status).toBe(401);
    expect((await post('/libraries', ask, { cookie: cookie() })).status).toBe(403);
    expect((await post('/libraries', ask, { cookie: cookie(), origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/libraries', ask, { ...own, host: 'evil.example' })).status).toBe(403);
    expect((await rawRequest(served.port, '/libraries', { method: 'PUT', body: ask, headers: own })).status).toBe(405);
    expect(library.exchanged).toEqual([]);
    expect(json(await get('/libraries'))).toEqual({ ok: true, value: [] });
    const answer = await post('/libraries', ask, { cookie: cookie(), origin: `http://127.0.0.1:${served.port}` });
    expect(json(answer)).toEqual({ ok: true, value: { name: 'another' } });
    expect(library.exchanged).toEqual([{ how: 'new', folder: '/tmp/casebench-of-a-stranger' }]);
  });

  it('are refused in words when the body names none', async () => {
    for (const body of ['{}', '{"how":"open"}', '{"how":"open","folder":"  "}', 'null', '[]'])
      expect(json(await post('/libraries', body))).toMatchObject({ ok: false, code: 'invalid' });
    expect((await post('/libraries', '{')).status).toBe(400);
    expect((await post('/libraries', JSON.stringify('x'.repeat(1001)))).status).toBe(413);
  });

  it('answer no call that was meant for one before', async () => {
    library.calls.length = 0;
    const first = await post('/call/library.info', '{}');
    expect(first.headers['x-casebench-opening']).toBe(String(library.opening));
    const later = await post('/call/sources.bin', '{"ids":[]}', { ...own, 'x-casebench-opening': '0' });
    expect(json(later)).toMatchObject({ ok: false, code: 'conflict' });
    expect(library.calls.map(({ name }) => name)).toEqual(['library.info']);
  });
});

describe('the event stream', () => {
  it('tells what happens, and lets go of the library when the reader leaves', async () => {
    const leaving = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${served.port}/events`, { headers: own, signal: leaving.signal });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(library.listeners()).toBe(1);
    library.emit({ type: 'changed', nouns: ['tags'] });
    let heard = '';
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    while (!heard.includes('tags')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('data: {"type":"changed","nouns":["tags"]}\n\n');
    leaving.abort();
    await expect.poll(() => library.listeners()).toBe(0);
  });
});

describe('starting', () => {
  it('on a port that is taken says what to do', async () => {
    await expect(serveWorkbench({ library, pageFolder: '/', port: served.port })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('--port'),
    });
  });
});
