import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../shared/model/library';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { findAnchor } from '../../shared/text/anchor-find';
import { type TypedCall, useCall } from '../client/host-context';
import { failureMessage } from '../client/toast';

/** Where words are said, by the captions of their recording. */
export type CaptionTime =
  | { is: 'none' }
  | { is: 'looking' }
  | { is: 'found'; anchor: QuoteAnchor; time: string; file: string }
  | { is: 'several'; places: number; file: string }
  | { is: 'not-there'; file: string }
  | { is: 'failed'; message: string };

/** Pages of captions that are looked through: some twenty hours of speech. */
const mostPages = 400;
/** Fewer letters are said all the time. */
const fewest = 8;
const restMs = 300;

/** Looks words up in the captions (WebVTT, SubRip) among a source's files; `none` where it has no captions, or no words yet. */
export function useCaptionTime(sourceId: string, files: readonly Attachment[], typed: string): CaptionTime {
  const call = useCall();
  const [found, setFound] = useState<CaptionTime>({ is: 'none' });
  const [words] = useDebouncedValue(typed.trim(), restMs);
  useEffect(() => {
    const captions = files.filter(({ format, pages }) => format === 'captions' && pages > 0);
    if (captions.length === 0 || words.length < fewest) {
      setFound({ is: 'none' });
      return;
    }
    let gone = false;
    setFound({ is: 'looking' });
    lookUp(call, { sourceId, captions, words }).then(
      (answer) => !gone && setFound(answer),
      (error: unknown) => !gone && setFound({ is: 'failed', message: failureMessage(error) }),
    );
    return () => {
      gone = true;
    };
  }, [call, sourceId, files, words]);
  return found;
}

async function lookUp(
  call: TypedCall,
  { sourceId, captions, words }: { sourceId: string; captions: readonly Attachment[]; words: string },
): Promise<CaptionTime> {
  let answer: CaptionTime = { is: 'not-there', file: captions[0]?.name ?? '' };
  for (const { sha256, name, pages } of captions) {
    const texts = await call('pages.text', { sha256, from: 0, count: Math.min(pages, mostPages) });
    const looked = { sha256: '', page: 0, endPage: 0, start: 0, end: 0, exact: words, prefix: '', suffix: '' };
    const stored = texts.map(({ index, text }) => ({ index, text, reliable: true }));
    const outcome = findAnchor(looked, stored, sha256);
    if (outcome.kind === 'ambiguous') answer = { is: 'several', places: outcome.places, file: name };
    if (outcome.kind !== 'moved') continue;
    const { anchor } = outcome;
    const { page, endPage, start, end } = anchor;
    const called = await call('pages.pinpoint', { sourceId, sha256, page, endPage, start, end });
    const time = called?.all.time;
    if (time) return { is: 'found', anchor, time, file: name };
  }
  return answer;
}
