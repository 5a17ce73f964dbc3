import { decodeHtml, type HarmlessPage, harmlessPage } from './sanitise';

/** A saved web page of the library, made harmless to be read or printed. @throws Error for one that cannot be had, with a sentence on it. */
export async function savedPage(address: string, name: string, signal?: AbortSignal): Promise<HarmlessPage> {
  const answer = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Error(`${name} could not be read: the library does not answer. Try again.`);
  });
  if (!answer.ok)
    throw new Error(
      `${name} could not be read (${answer.status}). Check the library in the settings to see what is missing.`,
    );
  return harmlessPage(decodeHtml(new Uint8Array(await answer.arrayBuffer())));
}
