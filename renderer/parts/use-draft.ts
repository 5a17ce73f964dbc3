import { type KeyboardEvent, useState } from 'react';

/** A value under a person's hands: theirs while they type, the library's again when they leave. */
export interface Draft {
  text: string;
  setText: (text: string) => void;
  /** Spread on the control: saves on leaving and on Enter, gives up on Escape. */
  events: {
    onBlur: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  };
}

/**
 * Keeps what is typed apart from `saved` until `commit` is called with it: on blur and Enter (with Ctrl or Cmd in text of
 * many lines), and only if it changed. What the library says meanwhile shows as soon as nothing is being typed.
 */
export function useDraft(saved: string, commit: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    setTyped(null);
    if (typed !== null && typed.trim() !== saved.trim()) commit(typed.trim());
  };
  return {
    text: typed ?? saved,
    setText: setTyped,
    events: {
      onBlur: save,
      onKeyDown: (event) => {
        const lines = event.currentTarget instanceof HTMLTextAreaElement;
        if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) save();
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      },
    },
  };
}
