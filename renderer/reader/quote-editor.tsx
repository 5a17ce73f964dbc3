import { Button, SegmentedControl, TagsInput, Textarea, TextInput } from '@mantine/core';
import { Copy, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { HighlightMeaning, Quotation } from '../../shared/model/quotation';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { meanings } from '../parts/meanings';
import { QuoteStanding } from '../parts/quote-standing';
import { quotedWords } from '../parts/quote-words';
import { useCopyQuote } from '../parts/use-copy-quote';
import { Verdict } from '../parts/verdict';
import classes from './quote-editor.module.css';

/** A quotation's meaning, comment, tags and pinpoint, saved as they are left; its words and what the check found above. */
export function QuoteEditor({
  quote,
  onClose,
  focusComment = false,
}: {
  quote: Quotation;
  onClose: () => void;
  focusComment?: boolean;
}) {
  const act = useAct();
  const copy = useCopyQuote();
  const { data: tags } = useQuery('tags.list', {});
  const [comment, setComment] = useState(quote.comment);
  const [pinpoint, setPinpoint] = useState(quote.pinpoint ?? '');
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ comment, pinpoint });
  latest.current = { comment, pinpoint };

  useEffect(() => {
    const target = box.current?.querySelector<HTMLElement>(focusComment ? 'textarea' : '[data-first]');
    target?.focus({ preventScroll: true });
  }, [focusComment]);

  const save = () => {
    const now = latest.current;
    const patch = {
      ...(now.comment !== quote.comment && { comment: now.comment }),
      ...(now.pinpoint !== (quote.pinpoint ?? '') && { pinpoint: now.pinpoint.trim() || null }),
    };
    if (Object.keys(patch).length > 0) void act('quotes.update', { id: quote.id, ...patch });
  };
  const close = () => {
    save();
    onClose();
  };
  return (
    <div
      ref={box}
      className={classes.editor}
      role="dialog"
      aria-label="Quotation"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <blockquote className={classes.words}>{quotedWords(quote)}</blockquote>
      {quote.text && <Verdict verdict={quote.verdict} note={quote.verdictNote} spelt />}
      <QuoteStanding quote={quote} onLeave={close} />
      <SegmentedControl
        data-first
        fullWidth
        aria-label="What it says"
        value={quote.meaning}
        onChange={(meaning) => void act('quotes.update', { id: quote.id, meaning: meaning as HighlightMeaning })}
        data={meanings.map(({ meaning, word }) => ({ value: meaning, label: word }))}
      />
      <Textarea
        label="Comment"
        autosize
        minRows={2}
        maxRows={8}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        onBlur={save}
      />
      <TagsInput
        label="Tags"
        value={quote.tags}
        data={tags?.map((tag) => tag.name) ?? []}
        onChange={(value) => void act('quotes.update', { id: quote.id, tags: value })}
        placeholder={quote.tags.length === 0 ? 'Add a tag' : undefined}
      />
      <TextInput
        label="Pinpoint"
        description="Worked out from the page map. What is typed here stays; empty it to have it worked out again."
        value={pinpoint}
        onChange={(event) => setPinpoint(event.currentTarget.value)}
        onBlur={save}
      />
      <div className={classes.actions}>
        <Button leftSection={<Copy size={14} />} onClick={() => void copy(quote.id)}>
          Copy
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={14} />}
          onClick={() => {
            void act('quotes.remove', { id: quote.id }, 'Quotation deleted.');
            onClose();
          }}
        >
          Delete
        </Button>
        <Button variant="filled" onClick={close}>
          Done
        </Button>
      </div>
    </div>
  );
}
