import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useHost } from '../../client/host-context';
import { failureMessage } from '../../client/toast';
import { Bones } from '../../ui/bones';
import { Failed } from '../../ui/failed';
import { type PageTextListener, revealRange, type ViewHandle } from '../view-handle';
import { handOn } from './hand-on';
import classes from './original-view.module.css';
import { dress, type HarmlessPage } from './sanitise';
import { savedPage } from './saved-page';

export interface OriginalViewProps {
  sha256: string;
  name: string;
  scale: number;
  onPageText: PageTextListener;
  onFrame: (frame: Document | null) => void;
  onLink: (address: string) => void;
  ref: Ref<ViewHandle>;
}

/** A saved web page as it looked, made harmless, in a frame without scripts and without a network. */
export function OriginalView({ sha256, name, scale, onPageText, onFrame, onLink, ref }: OriginalViewProps) {
  const host = useHost();
  const frame = useRef<HTMLIFrameElement>(null);
  const [content, setContent] = useState<HarmlessPage | null>(null);
  const [dressed, setDressed] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    const stop = new AbortController();
    savedPage(host.fileUrl(sha256), name, stop.signal)
      .then(setContent)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFailure(error);
      });
    return () => stop.abort();
  }, [host, sha256, name]);

  useImperativeHandle(
    ref,
    (): ViewHandle => ({
      root: () => frame.current?.contentDocument?.body ?? null,
      reveal: (range) => {
        const root = frame.current?.contentDocument?.documentElement;
        if (root) revealRange(root, range);
      },
      goTo: () => {},
    }),
    [],
  );

  const loaded = () => {
    const inside = frame.current?.contentDocument;
    if (!inside?.body || !content) return;
    dress(inside, content);
    setDressed(true);
    const follow = (event: Event) => {
      const link = (event.target as Element | null)?.closest?.('[data-link]')?.getAttribute('data-link');
      // By its name: an event of the frame is of the frame's own classes.
      if (!link || (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter')) return;
      event.preventDefault();
      if (link.startsWith('#')) inside.getElementById(anchorOf(link))?.scrollIntoView();
      else onLink(link);
    };
    inside.addEventListener('click', follow);
    inside.addEventListener('keydown', follow);
    if (frame.current) handOn(frame.current, inside);
    onFrame(inside);
    onPageText(-1, inside.body);
  };
  useEffect(
    () => () => {
      onPageText(-1, null);
      onFrame(null);
    },
    [onPageText, onFrame],
  );

  if (failure) return <Failed message={failureMessage(failure)} />;
  if (content === null) return <Bones rows={8} />;
  return (
    <div className={classes.view}>
      {content.lacks && (
        <p className={classes.lacks}>
          Pictures and styles that this page keeps elsewhere are not in the file, and are not fetched.
        </p>
      )}
      <iframe
        ref={frame}
        className={classes.frame}
        title="The page as it was saved"
        // Without `allow-scripts` nothing in it can run; the same origin lets the reader see what is selected.
        sandbox="allow-same-origin"
        srcDoc={content.html}
        data-dressed={dressed || undefined}
        style={{ zoom: scale }}
        onLoad={loaded}
      />
    </div>
  );
}

/** The name in "#name"; what is no proper encoding is taken as it stands. */
function anchorOf(link: string): string {
  try {
    return decodeURIComponent(link.slice(1));
  } catch {
    return link.slice(1);
  }
}
