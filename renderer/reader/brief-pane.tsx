import { Menu } from '@mantine/core';
import { type ReactNode, useMemo, useRef } from 'react';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import type { BriefBeside } from '../client/workspace';
import { useOpenBrief } from '../parts/use-open-brief';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import { DocumentPane } from './document-pane';
import classes from './reader.module.css';

/** A kept brief to be read beside a source, at the words that are asked for. Nothing can be taken from it. */
export function BriefPane({
  briefId,
  words,
  before,
  after,
  asked = 0,
  active,
  more,
}: BriefBeside & { active: boolean; more: ReactNode }) {
  const { data: brief, error, reload } = useQuery('briefs.get', { id: briefId }, { keep: false });
  const place = useQuery('briefs.pageOf', words ? { id: briefId, words, before, after } : null, { keep: false });
  const { openKept } = useOpenBrief();
  const page = place.data?.page ?? null;
  const jump = useMemo(
    // One jump when the words are asked for, and the one that counts when their page is known.
    () => ({ key: asked * 2 + (page === null ? 0 : 1), page, words: words ? [words] : [] }),
    [asked, page, words],
  );
  // A document that is being opened is told its page at once; an open one jumps when it is known.
  const begun = useRef(false);
  if (error && !brief) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!brief || (place.loading && !begun.current)) return <Bones rows={10} />;
  begun.current = true;
  return (
    <>
      <p className={classes.title} title={brief.title}>
        Brief: {brief.title}
      </p>
      <section className={classes.document} aria-label={`Brief: ${brief.title}`}>
        <DocumentPane
          key={brief.sha256}
          sourceId={null}
          file={brief.file}
          jump={jump}
          active={active}
          second
          more={
            <>
              <Menu.Item onClick={() => openKept(brief)}>Show what its check found</Menu.Item>
              {more}
            </>
          }
        />
      </section>
    </>
  );
}
