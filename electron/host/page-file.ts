import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import mime from 'mime';
import { type Answer, textAnswer } from './answer';
import { ownHeaders } from './policy';

const missing = 'There is no such page.';

/**
 * A file of the built window, from `folder`, by the path of an address (`/` is the page itself). Never a file outside
 * the folder, however the path is written.
 */
export async function pageFileAnswer(folder: string, addressPath: string): Promise<Answer> {
  const path = pathWithin(resolve(folder), addressPath);
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) return textAnswer(404, missing);
  const type = mime.getType(path) ?? 'application/octet-stream';
  return {
    status: 200,
    headers: {
      ...ownHeaders,
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'content-length': String(found.size),
      // Names of built assets carry a hash of what is in them.
      'cache-control': addressPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
    },
    body: found.size === 0 ? '' : { path, start: 0, length: found.size },
  };
}

function pathWithin(folder: string, addressPath: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(addressPath);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(name)) return null;
  const path = resolve(join(folder, name === '/' ? 'index.html' : name));
  return path.startsWith(folder + sep) ? path : null;
}
