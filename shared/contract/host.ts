import type { InputOf, OutputOf, ProcedureName } from './contract';
import type { LibraryEvent } from './events';
import type { Reply } from './failure';
import type { LibraryAsk, OpenedLibrary, RecentLibrary } from './libraries';

/** The transport's side of a call: names and values as data, so that every host serialises alike. */
export type Call = <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<Reply<OutputOf<N>>>;

/** A file in the window's hands: what a drop or an input element gives (a DOM `File`), named here without the DOM. */
export interface LocalFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** What a person is asked to choose: files or a folder to add, or one brief to check. */
export type ChosenFiles = 'files' | 'folder' | 'brief';

/**
 * The seam each host offers the window, and all it offers. The window never sees a disk path of a file: on its way in or
 * out it is a token.
 */
export interface Host {
  kind: 'electron' | 'web';
  call: Call;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: LibraryEvent) => void): () => void;
  /** Hands a file (from a drop, a paste or an input element) to the library; the token goes into a call. */
  stageFile(file: LocalFile): Promise<Reply<{ token: string; name: string }>>;
  /** Native "open" dialog where the host has one; null where it has none (the window then uses an input element). */
  chooseFiles: ((what: ChosenFiles) => Promise<Reply<{ token: string; name: string }[]>>) | null;
  /** Saves a staged result where the person says; `saved` is false when they think better of it. */
  saveFile(token: string, name: string): Promise<Reply<{ saved: boolean; where: string | null }>>;
  /** Where the bytes of a stored file can be read, with ranges. */
  fileUrl(sha256: string): string;
  /** The libraries that were open lately, the latest first. */
  recentLibraries(): Promise<Reply<RecentLibrary[]>>;
  /**
   * Closes the open library and opens another in its place; every window then hears `opened` and begins anew. If it cannot be
   * opened, the present one stays. The desktop asks for the folder in its own dialog; the web host is told it.
   */
  openLibrary(ask: LibraryAsk): Promise<Reply<OpenedLibrary>>;
  /** Hears when the library behind the window stops answering, and when it answers again. */
  onReach(listener: (reached: boolean) => void): () => void;
  /** What menus and the system ask of the window: run this command; open these files. */
  onCommand(listener: (command: string) => void): () => void;
}
