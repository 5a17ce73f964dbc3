import { strFromU8, unzipSync } from 'fflate';

/** Bytes that all wanted members of one archive may come to when unpacked: more is a bomb or a mistake. */
const largest = 400_000_000;

/** The names of an archive's members. Throws for what is no zip. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/**
 * Unpacks the members that `wanted` names, in memory. Throws an Error when they come to more than 400 MB together: the
 * sizes are those the archive declares, and no member is unpacked beyond its declared size.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  const members = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      total += originalSize;
      if (total > largest) throw new Error('it unpacks to more than 400 MB');
      return true;
    },
  });
  return new Map(Object.entries(members));
}

/** A member as text: UTF-8, or UTF-16 where a byte order mark says so. */
export function memberText(members: Map<string, Uint8Array>, name: string): string | null {
  const bytes = members.get(name);
  if (!bytes) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 0);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  let text = '';
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(((bytes[i + high] as number) << 8) | (bytes[i + 1 - high] as number));
  }
  return text;
}
