import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { Copy, CornerDownRight, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Quotation } from '../../shared/model/quotation';
import { useNavigate } from '../client/navigate';
import { TagChip } from '../parts/tag-chip';
import { meaningColor, meaningWords } from './meanings';
import classes from './quote-card.module.css';
import { QuoteEditor } from './quote-editor';
import { useCopyQuote } from './use-copy-quote';
import { Verdict } from './verdict';

/** A quotation in a list: its words, what the check found, where it stands, its tags; copied, edited and jumped to. */
export function QuoteCard({ quote, from }: { quote: Quotation; from?: ReactNode }) {
  const { open } = useNavigate();
  const copy = useCopyQuote();
  const [editing, setEditing] = useState(false);
  const { anchor } = quote;
  const go = anchor && (() => open(quote.sourceId, { sha256: anchor.sha256, page: anchor.page + 1 }));
  return (
    <article className={classes.card} style={{ borderLeftColor: meaningColor(quote.meaning) }}>
      {go ? (
        <button type="button" className={classes.words} onClick={go}>
          “{quote.text}”
        </button>
      ) : (
        <p className={classes.words}>“{quote.text}”</p>
      )}
      {from}
      <p className={classes.line}>
        <Verdict verdict={quote.verdict} note={quote.verdictNote} />
        <span className={classes.place}>{placeOf(quote)}</span>
      </p>
      {quote.comment && <p className={classes.comment}>{quote.comment}</p>}
      <div className={classes.foot}>
        <span className={classes.meaning}>
          <span className={classes.dot} style={{ background: meaningColor(quote.meaning) }} aria-hidden />
          {meaningWords[quote.meaning]}
        </span>
        {quote.tags.map((tag) => (
          <TagChip key={tag} name={tag} />
        ))}
        <span className={classes.tools}>
          {go && (
            <Tool label="Show in the document" run={go}>
              <CornerDownRight size={15} />
            </Tool>
          )}
          <Tool label="Copy with citation" run={() => void copy(quote.id)}>
            <Copy size={15} />
          </Tool>
          <Popover opened={editing} onDismiss={() => setEditing(false)} position="bottom-end" trapFocus withinPortal>
            <Popover.Target>
              <span>
                <Tool label="Edit" run={() => setEditing(true)}>
                  <Pencil size={15} />
                </Tool>
              </span>
            </Popover.Target>
            <Popover.Dropdown>
              <QuoteEditor quote={quote} onClose={() => setEditing(false)} />
            </Popover.Dropdown>
          </Popover>
        </span>
      </div>
    </article>
  );
}

function Tool({ label, run, children }: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={26} aria-label={label} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function placeOf({ pinpoint, pageLabel, anchor }: Quotation): string {
  const at = pinpoint ?? pageLabel;
  const file = anchor ? `file page ${anchor.page + 1}` : 'no place in a file';
  return at && at !== String((anchor?.page ?? -1) + 1) ? `at ${at} · ${file}` : file;
}
