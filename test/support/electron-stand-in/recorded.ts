import type { DialogAnswer, ShownDialog } from './control.ts';

/** What the program did that a person would have seen, and what they will answer. */
export const recorded: {
  dialogs: ShownDialog[];
  answers: DialogAnswer[];
  openedExternally: string[];
  /** Requests that the program's own filter cancelled. */
  refused: string[];
} = { dialogs: [], answers: [], openedExternally: [], refused: [] };
