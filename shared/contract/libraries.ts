import { z } from 'zod';

/** A folder as a person names one: the host makes a whole path of it, and looks before it touches anything. */
const folder = z
  .string()
  .trim()
  .min(1, 'name the folder')
  .max(4096, 'that is too long for a folder')
  .refine((text) => !text.includes('\0'), 'that is no folder');

/**
 * Which library takes the place of the open one: one that was open before, by the id that the host gave it, or a folder. Where
 * the host has a dialog of its own, the folder is left out and chosen there.
 */
export const libraryAsk = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('recent'), id: z.string().regex(/^[0-9a-f]{16}$/, 'not a library') }),
  z.strictObject({ how: z.enum(['open', 'new']), folder: folder.optional() }),
]);
export type LibraryAsk = z.infer<typeof libraryAsk>;

/** A library that was open in a window before. */
export interface RecentLibrary {
  id: string;
  name: string;
  folder: string;
  /** It is the one that is open. */
  open: boolean;
  /** It still lies where it lay. */
  there: boolean;
}

/** The library that was opened: by its folder's name. Null when the person thought better of it. */
export type OpenedLibrary = { name: string } | null;
