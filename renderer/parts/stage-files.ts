import { type Failure, unwrap } from '../../shared/contract/failure';
import type { Host } from '../../shared/contract/host';

export interface StagedFile {
  token: string;
  name: string;
}

/** A file with the name it is known by: its path below a dropped or chosen folder, which tells namesakes apart. */
export interface NamedFile {
  file: File;
  name: string;
}

/** Hands files to the host one by one; those that it refuses do not stop the rest. */
export async function stageFiles(
  host: Host,
  files: readonly NamedFile[],
): Promise<{ staged: StagedFile[]; refused: Failure[] }> {
  const staged: StagedFile[] = [];
  const refused: Failure[] = [];
  for (const { file, name } of files) {
    try {
      const { token } = unwrap(await host.stageFile(file));
      staged.push({ token, name });
    } catch (error) {
      refused.push(error as Failure);
    }
  }
  return { staged, refused };
}

/** The browser's own file dialog. */
export function browse(what: 'files' | 'folder', then: (files: NamedFile[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  input.addEventListener('change', () =>
    then([...(input.files ?? [])].map((file) => ({ file, name: file.webkitRelativePath || file.name }))),
  );
  input.click();
}
