import { describe, expect, it } from 'vitest';
import { documentOfCaptions } from '../../../shared/formats/captions';

const vtt = `WEBVTT - A hearing

NOTE made by hand

STYLE
::cue { color: red }

1
00:00:05.000 --> 00:00:08.000 align:start
<v Ann Wagner>They told me &amp; us

00:01:10.000 --> 00:01:12.000
that <i>nobody</i>

01:02:03.500 --> 01:02:06.000
would believe me
`;

function pagesOf(text: string, name = 'hearing.vtt') {
  const outcome = documentOfCaptions(text, name);
  if (!outcome.ok || outcome.holds !== 'document') throw new Error('not read');
  return outcome.document.pages;
}

describe('captions', () => {
  it('of WebVTT are a transcript with its times beside it', () => {
    const [page] = pagesOf(vtt);
    expect(page?.text).toBe('Ann Wagner: They told me & us\nthat nobody\nwould believe me');
    expect(page?.marks).toEqual([
      {
        kind: 'time',
        marks: [
          [0, 5, 8],
          [30, 70, 72],
          [42, 3723.5, 3726],
        ],
      },
    ]);
  });

  it('of SubRip are read too, and a line that rolls up is said once', () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}We knew\r\n\r\n2\r\n00:00:02,000 --> 00:00:04,000\r\nWe knew\r\nof it all along\r\n';
    const [page] = pagesOf(srt, 'film.srt');
    expect(page?.text).toBe('We knew\nof it all along');
    expect(page?.marks?.[0]?.marks).toEqual([
      [0, 1, 2],
      [8, 2, 4],
    ]);
  });

  it('keep their milliseconds, and no end that is before their beginning', () => {
    const [page] = pagesOf(
      'WEBVTT\n\n00:01.040 --> 00:02.960\nOne\n\n1:00:00.5 --> 1:00:00.5\nTwo\n\n02:00:00,001 --> 01:00:00,000\nThree\n',
    );
    expect(page?.marks?.[0]?.marks).toEqual([
      [0, 1.04, 2.96],
      [4, 3600.5],
      [8, 7200.001],
    ]);
  });

  it('of a long film are cut into stretches, each with its own times', () => {
    const cues = Array.from(
      { length: 400 },
      (_, i) =>
        `${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.000 --> 59:59.000\nWords of cue ${i}`,
    );
    const pages = pagesOf(`WEBVTT\n\n${cues.join('\n\n')}`);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages)
      for (const [offset, at] of page.marks?.[0]?.marks ?? [])
        expect(page.text.slice(offset)).toMatch(new RegExp(`^Words of cue ${at}\\b`));
  });

  it('without a time are none', () => {
    expect(documentOfCaptions('WEBVTT\n\nNOTE nothing', 'a.vtt')).toMatchObject({ ok: false, code: 'empty' });
  });
});
