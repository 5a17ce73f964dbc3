import type { WebPreferences } from 'electron';

/** What a native dialog is answered with; `null` is a person who thinks better of it. */
export type DialogAnswer = { open: string[] | null } | { save: string | null } | { button: number };

/** A dialog that was shown. */
export interface ShownDialog {
  kind: 'open' | 'save' | 'message' | 'error';
  title: string;
  detail: string;
}

/** What a test may ask of the stand-in's process. */
export type Ask =
  | { do: 'windows' }
  | { do: 'click-menu'; path: string[] }
  | { do: 'menu' }
  | { do: 'script-dialog'; answer: DialogAnswer }
  | { do: 'dialogs' }
  | { do: 'opened-externally' }
  | { do: 'refused-requests' }
  | { do: 'hand-files'; paths: string[] }
  | { do: 'emit-open-file'; path: string }
  | { do: 'emit-second-instance'; argv: string[]; folder: string }
  | { do: 'invoke-as'; url: string; topFrame: boolean; channel: string; args: readonly unknown[] }
  | { do: 'may'; permission: string }
  | { do: 'quit' };

/** A window as it was made. */
export interface WindowRecord {
  title: string;
  url: string;
  shown: boolean;
  webPreferences: WebPreferences;
}

export interface AskMessage {
  id: number;
  ask: Ask;
}

/** The answer to an `AskMessage`, or (without an id) the news that the process has started. */
export type Answer = { id: number; value?: unknown; error?: string } | { debuggingPort: number };
