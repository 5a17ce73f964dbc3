import { useEffect, useState } from 'react';
import type { TiffAnswer } from './tiff-worker';

export type Pictures = { is: 'reading' } | { is: 'there'; addresses: string[] } | { is: 'failed'; why: string };

/** Milliseconds that unpacking a TIFF may take. */
const longest = 30_000;

/** The pictures of an image file, as addresses to show. TIFF, which no browser knows, is unpacked in a worker. */
export function usePictures(address: string, mime: string): Pictures {
  const [pictures, setPictures] = useState<Pictures>({ is: 'reading' });
  useEffect(() => {
    if (mime !== 'image/tiff') {
      setPictures({ is: 'there', addresses: [address] });
      return;
    }
    setPictures({ is: 'reading' });
    const urls: string[] = [];
    const stop = new AbortController();
    readTiff(address, stop.signal).then(
      (pages) => {
        if (stop.signal.aborted) return;
        urls.push(...pages.map((page) => URL.createObjectURL(page)));
        setPictures({ is: 'there', addresses: urls });
      },
      (error: unknown) => {
        if (!stop.signal.aborted)
          setPictures({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      stop.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [address, mime]);
  return pictures;
}

async function readTiff(address: string, signal: AbortSignal): Promise<Blob[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`the file could not be read (${answer.status})`);
  const bytes = await answer.arrayBuffer();
  const worker = new Worker(new URL('./tiff-worker.ts', import.meta.url), { type: 'module', name: 'tiff' });
  try {
    return await new Promise<Blob[]>((done, fail) => {
      const timer = setTimeout(() => fail(new Error('it takes too long to unpack')), longest);
      signal.addEventListener('abort', () => fail(signal.reason));
      worker.addEventListener('error', () => fail(new Error('it could not be unpacked')));
      worker.addEventListener('message', ({ data }: MessageEvent<TiffAnswer>) => {
        clearTimeout(timer);
        if ('pages' in data) done(data.pages);
        else fail(new Error(data.failed));
      });
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
