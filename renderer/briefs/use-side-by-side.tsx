import { Button } from '@mantine/core';
import { Columns2 } from 'lucide-react';
import { useMemo } from 'react';
import type { BriefWords } from '../../shared/model/checked-brief';
import { useNavigate } from '../client/navigate';

/** Opens a source at a place with the kept brief beside it, at words of its own. */
export type SideBySide = (
  sourceId: string,
  place: { sha256?: string; page?: number; words?: string[] },
  span: BriefWords | undefined,
) => void;

/** Characters on either side by which one of several places alike is told. */
const around = 200;

/** Null for a brief that is not kept: only a stored file can be read in the reader. */
export function useSideBySide(keptId: string | null, text: string): SideBySide | null {
  const { open } = useNavigate();
  return useMemo(() => {
    if (keptId === null) return null;
    return (sourceId, place, span) => {
      const at = span && {
        words: text.slice(span.start, span.end),
        before: text.slice(Math.max(0, span.start - around), span.start),
        after: text.slice(span.end, span.end + around),
      };
      open(sourceId, { ...place, brief: { briefId: keptId, ...at } });
    };
  }, [keptId, text, open]);
}

export function SideBySideButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      leftSection={<Columns2 size={13} />}
      title="The source beside the brief, each at its place"
      onClick={onClick}
    >
      Side by side
    </Button>
  );
}
