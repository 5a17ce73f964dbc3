import type { LibraryEvent } from '../../shared/contract/events';
import type { Call } from '../../shared/contract/host';

/** What a host holds of an open library. */
export interface LibraryConnection {
  call: Call;
  subscribe(listener: (event: LibraryEvent) => void): () => void;
  stagePath(path: string): Promise<string>;
  stageUpload(name: string): Promise<{ token: string; path: string }>;
  stagedPath(token: string): Promise<string | null>;
  fileInfo(sha256: string): Promise<{ path: string; mime: string; bytes: number; name: string } | null>;
  close(): Promise<void>;
}
