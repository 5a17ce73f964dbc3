import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import classes from './side-panel.module.css';

interface Entry {
  title: string;
  dest: string | unknown[] | null;
  items: Entry[];
}

/** Entries shown of one document; longer outlines are cut, so that a hostile one cannot hold the window up. */
const mostEntries = 5000;

/** The document's own outline. */
export function Outline({
  document,
  follow,
}: {
  document: PDFDocumentProxy;
  follow: (to: string | unknown[]) => void;
}) {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  useEffect(() => {
    let gone = false;
    document.getOutline().then(
      (found) => !gone && setEntries(((found ?? []) as Entry[]).slice(0, mostEntries)),
      () => !gone && setEntries([]),
    );
    return () => {
      gone = true;
    };
  }, [document]);
  if (entries === null) return null;
  if (entries.length === 0) return <p className={classes.none}>This document has no outline.</p>;
  return (
    <nav aria-label="Outline" style={{ height: '100%' }}>
      <ul className={classes.outline}>
        <Entries entries={entries} follow={follow} depth={0} />
      </ul>
    </nav>
  );
}

function Entries({
  entries,
  follow,
  depth,
}: {
  entries: Entry[];
  follow: (to: string | unknown[]) => void;
  depth: number;
}) {
  return entries.map(({ title, dest, items }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an outline never changes its order
    <li key={index}>
      <button type="button" className={classes.entry} disabled={!dest} onClick={() => dest && follow(dest)}>
        {title.trim() || 'Untitled'}
      </button>
      {items.length > 0 && depth < 8 && (
        <ul>
          <Entries entries={items} follow={follow} depth={depth + 1} />
        </ul>
      )}
    </li>
  ));
}
