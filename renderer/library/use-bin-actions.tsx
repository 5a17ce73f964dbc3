import { modals } from '@mantine/modals';
import { useMemo } from 'react';
import type { BinnedPart, PartKind, Restored } from '../../shared/model/bin';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { nothingSelected } from '../client/workspace';
import { count } from '../parts/words';
import { binWords } from './bin-words';

export interface BinActions {
  restore: (part: BinnedPart) => Promise<void>;
  /** Asks once, and deletes for good; `gone` once it is. */
  purge: (part: BinnedPart, gone: () => void) => void;
  /** Asks once, and deletes everything in the bin for good. */
  empty: (of: Record<'source' | PartKind, number>) => void;
}

/** What can be done with what lies in the bin apart from sources, and with all of it. */
export function useBinActions(): BinActions {
  const act = useAct();
  const { select } = useNavigate();
  return useMemo(
    () => ({
      restore: async ({ kind, id }) => {
        await act('bin.restore', { kind, ids: [id] }, (done) => `Restored the ${binWords[kind].one}${place(done)}`);
      },
      purge: ({ kind, id }, gone) =>
        modals.openConfirmModal({
          ...question,
          title: `Delete this ${binWords[kind].one} for good?`,
          children: `${takenAlong[kind]} This cannot be undone. A backup made before still has it.`,
          onConfirm: () =>
            void act('bin.purge', { kind, ids: [id] }).then((done) => {
              if (!done) return;
              gone();
              toast(`Deleted the ${binWords[kind].one} for good`);
            }),
        }),
      empty: (of) =>
        modals.openConfirmModal({
          ...question,
          title: 'Empty the bin?',
          children: `${listOf(of)} ${Object.values(of).reduce((a, b) => a + b) === 1 ? 'is' : 'are'} deleted from this library for good${
            of.source > 0 ? ', sources with their files, text, quotations and notes' : ''
          }. This cannot be undone. A backup made before still has them.`,
          onConfirm: () =>
            void act('bin.empty', {}).then((done) => {
              if (!done) return;
              select(nothingSelected, null);
              toast('Emptied the bin');
            }),
        }),
    }),
    [act, select],
  );
}

const question = {
  labels: { confirm: 'Delete for good', cancel: 'Keep in the bin' },
  cancelProps: { 'data-autofocus': true },
  confirmProps: { color: 'red', variant: 'filled' },
};

const takenAlong: Record<PartKind, string> = {
  quotation: 'Its words, comment and tags are deleted from this library; its source stays.',
  claim: 'Its words and what rested on it are deleted from this library; the sources and quotations stay.',
  note: 'It is deleted from this library; its source stays.',
  tag: 'It is deleted from this library with its marks on sources, quotations and claims; all of those stay.',
  collection: 'It is deleted from this library; the sources that it held stay.',
  search: 'It is deleted from this library; what it found stays.',
};

function place({ unsure, lost }: Restored): string {
  if (lost > 0) return '; it lost its place, see Quotations';
  return unsure > 0 ? '; its place is to be checked, see Quotations' : '';
}

/** "2 sources, 1 quotation and 3 tags". */
function listOf(of: Record<'source' | PartKind, number>): string {
  const words = (Object.keys(binWords) as ('source' | PartKind)[])
    .filter((kind) => of[kind] > 0)
    .map((kind) => count(of[kind], binWords[kind].one, binWords[kind].many));
  return new Intl.ListFormat('en-US').format(words);
}
