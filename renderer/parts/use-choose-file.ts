import { useCallback } from 'react';
import { unwrap } from '../../shared/contract/failure';
import { useHost } from '../client/host-context';
import { toast, toastFailure } from '../client/toast';
import type { StagedFile } from './stage-files';

/** Lets a person choose one file and stages it; null when they think better of it or it could not be had. */
export function useChooseFile(): () => Promise<StagedFile | null> {
  const host = useHost();
  return useCallback(async () => {
    try {
      if (!host.chooseFiles) {
        const file = await browseOne();
        return file && unwrap(await host.stageFile(file));
      }
      const [file, ...others] = unwrap(await host.chooseFiles('files'));
      if (others.length === 0) return file ?? null;
      toast('Choose one file only: it takes the place of this one.');
      return null;
    } catch (error) {
      toastFailure(error);
      return null;
    }
  }, [host]);
}

/** The browser's own file dialog. */
function browseOne(): Promise<File | null> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => done(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => done(null));
    input.click();
  });
}
