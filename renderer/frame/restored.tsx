import { type ReactNode, useEffect, useState } from 'react';
import { useCall } from '../client/host-context';
import { keepOpen, readKeptOpen } from '../client/kept-open';
import { useWorkspace } from '../client/workspace';

/** Opens what was open when the window was left, before anything is shown, and keeps what is opened from now on. */
export function Restored({ settings, children }: { settings: Record<string, unknown>; children: ReactNode }) {
  const workspace = useWorkspace();
  const call = useCall();
  // Once: a window that is open goes its own way.
  useState(() => workspace.set(readKeptOpen(settings)));
  useEffect(() => keepOpen(workspace, call), [workspace, call]);
  return children;
}
