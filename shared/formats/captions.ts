import type { ExtractOutcome, PageText } from '../model/extraction';
import type { PageMark } from '../model/page-map';
import { DraftBuilder } from './draft/builder';
import { fileTitle } from './draft/file-title';

/** Characters of a stretch of a transcript: about as much as a printed page holds. */
const pageSize = 3000;

interface Cue {
  /** Seconds from the beginning, to the millisecond. */
  at: number;
  /** When it goes; null where that is not after `at`. */
  until: number | null;
  text: string;
}

const timing =
  /^((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:[ \t].*)?$/;

/** Captions (WebVTT, SubRip) as a transcript: their words as running text, their times as marks beside it. */
export function documentOfCaptions(text: string, name: string): ExtractOutcome {
  const cues = cuesOf(text);
  if (cues.length === 0) return { ok: false, code: 'empty', message: 'holds no captions' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'captions',
      mime: /^\uFEFF?WEBVTT/.test(text) ? 'text/vtt' : 'application/x-subrip',
      pages: pagesOf(cues),
      textState: 'full',
      warnings: [],
      ...new DraftBuilder('podcast', 0.3).set('episode', fileTitle(name), 0.3).done(),
      parts: [],
    },
  };
}

/** Blocks divided by empty lines; what has no time line (headers, notes, styles) is none (WebVTT 4.1). */
function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const head = lines.slice(0, 2).findIndex((line) => timing.test(line.trim()));
    const time = head < 0 ? null : timing.exec((lines[head] as string).trim());
    if (!time) continue;
    const words = lines
      .slice(head + 1)
      .map(plain)
      .filter(Boolean);
    const before = cues.at(-1)?.text.split('\n') ?? [];
    // Rolling captions show the line before once more: it was said once.
    while (words.length > 0 && before.includes(words[0] as string)) words.shift();
    const [at, until] = [secondsOf(time[1] as string), secondsOf(time[2] as string)];
    if (words.length > 0) cues.push({ at, until: until > at ? until : null, text: words.join('\n') });
  }
  return cues;
}

/** "01:02:03.500", "02:03,5". */
function secondsOf(time: string): number {
  const [clock = '', fraction = ''] = time.split(/[.,]/);
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds + Number(fraction.padEnd(3, '0')) / 1000;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** A line without its markup; who speaks stays ("<v Ann>Yes" is "Ann: Yes"). */
function plain(line: string): string {
  return line
    .replace(/<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/g, '$1: ')
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\{\\[^}]{0,40}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, entity: string) => entities[entity] ?? '')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim();
}

function pagesOf(cues: readonly Cue[]): PageText[] {
  const pages: PageText[] = [];
  let text = '';
  let marks: PageMark[] = [];
  const end = () => {
    if (text !== '')
      pages.push({ index: pages.length, label: null, text, broken: false, marks: [{ kind: 'time', marks }] });
    text = '';
    marks = [];
  };
  for (const cue of cues) {
    if (text.length >= pageSize) end();
    if (text !== '') text += '\n';
    marks.push(cue.until === null ? [text.length, cue.at] : [text.length, cue.at, cue.until]);
    text += cue.text;
  }
  end();
  return pages;
}
