import { useCallback } from 'react';
import { briefEndings } from '../../shared/contract/briefs';
import { unwrap } from '../../shared/contract/failure';
import { useHost } from '../client/host-context';
import type { StagedFile } from './stage-files';

/** Lets a person choose the file of a brief and stages it; null when they think better of it. */
export function useChooseBrief(): () => Promise<StagedFile | null> {
  const host = useHost();
  return useCallback(async () => {
    if (host.chooseFiles) return unwrap(await host.chooseFiles('brief'))[0] ?? null;
    const file = await browse();
    return file && { token: unwrap(await host.stageFile(file)).token, name: file.name };
  }, [host]);
}

/** The browser's own file dialog. */
function browse(): Promise<File | null> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = briefEndings.map((ending) => `.${ending}`).join(',');
    input.addEventListener('change', () => done(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => done(null));
    input.click();
  });
}
