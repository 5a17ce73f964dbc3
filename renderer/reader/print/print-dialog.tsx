import { Button, Group, Modal, Progress, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { toastFailure } from '../../client/toast';
import { count } from '../../parts/words';
import './print.css';
import type { Printable, PrintRange } from './sheet';

/** Which pages to print; progress while they are made ready. */
export function PrintDialog({
  printable,
  page,
  onClose,
}: {
  printable: Printable;
  /** The page being read, from 0. */
  page: number;
  onClose: () => void;
}) {
  const { pages } = printable;
  const [range, setRange] = useState(pages > 1 ? `1-${pages}` : '1');
  const [ready, setReady] = useState<number | null>(null);
  const cancelled = useRef(false);
  const wanted = rangeOf(range, pages);

  const print = () => {
    if (!wanted) return;
    cancelled.current = false;
    setReady(0);
    printable
      .run(wanted, {
        done: (made, of) => setReady((made / of) * 100),
        cancelled: () => cancelled.current,
      })
      .catch(toastFailure)
      .finally(onClose);
  };
  const close = () => {
    cancelled.current = true;
    if (ready === null) onClose();
  };
  return (
    <Modal opened onClose={close} title="Print" size="sm">
      {ready === null && pages === 1 ? (
        <p className="print-whole">The whole of it is printed, as your system’s print dialog then says.</p>
      ) : ready === null ? (
        <TextInput
          label="Pages"
          description={`One page or a range, of ${count(pages, 'page')}. You are on page ${page + 1}.`}
          value={range}
          error={wanted ? undefined : 'Write a page or a range, as 3 or 3-7.'}
          onChange={(event) => setRange(event.currentTarget.value)}
          data-autofocus
        />
      ) : (
        <Progress value={ready} aria-label="Pages made ready" />
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button onClick={close}>Cancel</Button>
        {ready === null && (
          <>
            {pages > 1 && <Button onClick={() => setRange(String(page + 1))}>This page only</Button>}
            <Button variant="filled" disabled={!wanted} data-autofocus={pages === 1 || undefined} onClick={print}>
              Print
            </Button>
          </>
        )}
      </Group>
    </Modal>
  );
}

/** "3-7" as pages from 0; null for what is no range of the document. */
export function rangeOf(typed: string, pages: number): PrintRange | null {
  const match = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(typed);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= 1 && from <= to && to <= pages ? { from: from - 1, to: to - 1 } : null;
}
