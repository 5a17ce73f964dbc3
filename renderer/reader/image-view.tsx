import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useHost } from '../client/host-context';
import { Failed } from '../ui/failed';
import classes from './image-view.module.css';
import type { ViewHandle } from './view-handle';

/** A picture: a photograph, a scanned page, a screenshot. */
export function ImageView({
  sha256,
  name,
  scale,
  ref,
}: {
  sha256: string;
  name: string;
  scale: number | 'width' | 'page';
  ref: Ref<ViewHandle>;
}) {
  const host = useHost();
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [failed, setFailed] = useState(false);
  useImperativeHandle(ref, (): ViewHandle => ({ root: () => scroller.current, reveal: () => {}, goTo: () => {} }), []);
  if (failed)
    return <Failed message={`${name} is no picture that can be shown here. The file itself is kept as it is.`} />;
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll must be reachable for keys
      tabIndex={0}
      role="document"
      aria-label="Document"
    >
      <img
        src={host.fileUrl(sha256)}
        alt={name}
        className={typeof scale === 'number' ? undefined : classes.fitted}
        style={typeof scale === 'number' && width > 0 ? { width: width * scale } : undefined}
        onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
        onError={() => setFailed(true)}
      />
    </div>
  );
}
