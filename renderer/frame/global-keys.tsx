import { useEffect } from 'react';
import { readOpenFilesCommand, readOpenRecentCommand } from '../../shared/contract/command';
import { type CommandId, commandFor, commandLabels } from '../client/commands';
import { useHost } from '../client/host-context';
import { useOpenLibrary } from '../client/use-open-library';
import { useAddFiles } from '../parts/use-add-files';
import { useCommands } from './use-commands';

/** Runs commands from the keyboard and from the host's menu, and takes the files that the system hands over. */
export function GlobalKeys() {
  const commands = useCommands();
  const host = useHost();
  const { addStaged } = useAddFiles();
  const openLibrary = useOpenLibrary();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandFor(event, isTyping(event.target));
      const blocked = document.querySelector('[aria-modal=true]') !== null;
      if (!command || (blocked && command !== 'quick-find')) return;
      event.preventDefault();
      commands[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
  useEffect(
    () =>
      host.onCommand((text) => {
        const files = readOpenFilesCommand(text);
        const libraryId = readOpenRecentCommand(text);
        if (files) addStaged(files);
        else if (libraryId) void openLibrary({ how: 'recent', id: libraryId });
        else if (Object.hasOwn(commandLabels, text)) commands[text as CommandId]();
      }),
    [host, commands, addStaged, openLibrary],
  );
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
