import { type RefObject, useEffect, useRef, useState } from 'react';
import { useRemembered } from '../use-remembered';

/** Playing a recording: where it is, and what moves it. */
export interface Transport {
  player: RefObject<(HTMLVideoElement & HTMLAudioElement) | null>;
  /** Seconds, as last heard of. */
  time: number;
  playing: boolean;
  rate: number;
  failed: boolean;
  /** Where it is at this moment. */
  now(): number;
  seek(to: number): void;
  toggle(): void;
  /** Goes a picture back or on, and stands still there. */
  nudge(by: 1 | -1): void;
  /** The next quicker or slower of the usual speeds. */
  hasten(by: 1 | -1): void;
  louder(by: 1 | -1): void;
  /** For the player's element. */
  events: {
    onTimeUpdate(): void;
    onSeeked(): void;
    onPlay(): void;
    onPause(): void;
    onLoadedMetadata(): void;
    onRateChange(): void;
    onError(): void;
  };
}

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** Pictures to the second: a film does not tell its own to the window. */
const pictures = 25;
/** Who stopped this close to the end has heard it: it begins anew. */
const nearEnd = 5;

/** Moves a recording, and takes it up again where it was left. */
export function useTransport(sha256: string): Transport {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [time, setTime] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [rate, setRate] = useState(1);
  const [failed, setFailed] = useState(false);
  const { start, remember } = useRemembered(sha256);
  const begun = useRef(false);
  const now = () => player.current?.currentTime ?? 0;
  const seek = (to: number) => {
    const media = player.current;
    if (media) media.currentTime = Math.min(Math.max(0, to), media.duration || to);
  };
  const begin = () => {
    const media = player.current;
    if (begun.current || !start || !media || media.readyState < media.HAVE_METADATA) return;
    begun.current = true;
    if (start.down > 0 && start.down < media.duration - nearEnd && media.currentTime === 0) seek(start.down);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place and the recording come in any order
  useEffect(begin, [start]);
  const tell = () => {
    setTime(now());
    if (begun.current) remember({ page: 0, down: now() }, 1);
  };
  const media = () => player.current;
  return {
    player,
    time,
    playing,
    rate,
    failed,
    now,
    seek,
    toggle: () => {
      const it = media();
      if (!it) return;
      if (!it.paused) it.pause();
      // What cannot be played is told by the element's own error.
      else it.play().catch(() => setFailed(it.error !== null));
    },
    nudge: (by) => {
      media()?.pause();
      seek(now() + by / pictures);
    },
    hasten: (by) => {
      const it = media();
      if (!it) return;
      const next =
        by > 0
          ? speeds.find((one) => one > it.playbackRate + 0.01)
          : speeds.findLast((one) => one < it.playbackRate - 0.01);
      if (next !== undefined) it.playbackRate = next;
    },
    louder: (by) => {
      const it = media();
      if (it) it.volume = Math.min(1, Math.max(0, Math.round((it.volume + by / 10) * 10) / 10));
    },
    events: {
      onTimeUpdate: tell,
      onSeeked: tell,
      onPlay: () => setPlaying(true),
      onPause: () => setPlaying(false),
      onLoadedMetadata: begin,
      onRateChange: () => setRate(media()?.playbackRate ?? 1),
      onError: () => setFailed(true),
    },
  };
}
