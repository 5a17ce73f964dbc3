import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Failure } from '../../shared/contract/failure';
import { hostAway } from './host-web';

/**
 * Says what was done, with one thing to do about it (mostly "Undo"). A later word `about` the same thing takes the place of
 * the first.
 */
export function toast(message: string, action?: { label: string; run: () => void }, about?: string): void {
  const id = about ?? `toast-${++count}`;
  if (about) notifications.hide(about);
  // The undo of an earlier change is no longer the next one.
  if (action?.label === 'Undo') {
    if (lastUndo) notifications.hide(lastUndo);
    lastUndo = id;
  }
  notifications.show({
    id,
    message: (
      <span className="toast">
        <span>{message}</span>
        {action && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </span>
    ),
    autoClose: action ? 8000 : 4000,
  });
}

/**
 * Says in plain words that something did not work. Stays until it is closed. That the library is gone the status line says,
 * once and as long as it lasts, however many questions go without an answer.
 */
export function toastFailure(error: unknown): void {
  const message = failureMessage(error);
  if (message !== hostAway) notifications.show({ message, color: 'red', autoClose: false });
}

/** What a person reads of a failure: the library's own words, or an honest "it went wrong". */
export function failureMessage(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const detail = error instanceof Error && error.message ? ` (${error.message})` : '';
  return `Something in Casebench itself went wrong${detail}. Nothing was changed; please try again.`;
}

let count = 0;
let lastUndo: string | null = null;

/** Takes away the last offer to undo: what it spoke of has been undone. */
export function dropUndoOffer(): void {
  if (lastUndo) notifications.hide(lastUndo);
  lastUndo = null;
}
