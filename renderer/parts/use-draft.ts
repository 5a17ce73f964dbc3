import { type KeyboardEvent, useEffect, useState } from 'react';

/** Saves what was typed. A promise is waited for, and false says that the library refused; anything else says nothing. */
export type Commit<T = string> = (value: T) => unknown;

/** A value under a person's hands: theirs while they type, the library's again once it is saved. */
export interface Draft {
  text: string;
  /** What is being typed, or null when the text is the library's. */
  typed: string | null;
  setText: (text: string) => void;
  /** Spread on the control: saves on leaving and on Enter, gives up on Escape. */
  events: {
    onBlur: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  };
}

/**
 * Keeps what is typed apart from `saved` until `commit` is called with it: on blur and Enter (with Ctrl or Cmd in text of
 * many lines), and only if it changed. Until the library has answered, the new text stays, so that the old one does not
 * flash up; if it refuses, the old one comes back.
 */
export function useDraft(saved: string, commit: Commit): Draft {
  const [draft, setDraft] = useState<{ text: string; sent: boolean } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer word of the library ends what was sent to it
  useEffect(() => setDraft((now) => (now?.sent ? null : now)), [saved]);
  const typed = draft && !draft.sent ? draft.text : null;
  const save = () => {
    if (typed === null) return;
    const text = typed.trim();
    const answer = text === saved.trim() ? undefined : commit(text);
    setDraft(answer instanceof Promise ? { text, sent: true } : null);
    if (answer instanceof Promise)
      void answer.then((taken) => taken === false && setDraft((now) => (now?.sent ? null : now)));
  };
  return {
    text: draft?.text ?? saved,
    typed,
    setText: (text) => setDraft({ text, sent: false }),
    events: {
      onBlur: save,
      onKeyDown: (event) => {
        const lines = event.currentTarget instanceof HTMLTextAreaElement;
        if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) save();
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      },
    },
  };
}
