import { z } from 'zod';
import { parsePartialDate } from '../model/partial-date';
import { sourceKindIds } from '../model/source-kinds';

/** An id as Casebench makes them: short, URL-safe, stable across exports, merges and machines. */
export const id = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/, 'not an id');
export const ids = z.array(id).max(200_000);
export const nothing = z.object({}).strict();
export const name = z.string().trim().min(1, 'a name is needed').max(200, 'a name of at most 200 characters');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');
export const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb');
export const kind = z.enum(sourceKindIds);
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, 'a date as 2016, 2016-03 or 2016-03-14');

/** A file handed over by a host: its token (see the host seam) and the name a person knows it by. */
export const staged = z.object({ token: z.string().min(1).max(4000), name: z.string().min(1).max(1000) });

const parallel = z.object({ volume: z.string().max(40), reporter: z.string().max(200), page: z.string().max(40) });
export const fieldValue = z.union([
  z.string().max(100_000),
  z.array(z.string().max(2000)).max(500),
  z.array(parallel).max(50),
]);
export const fieldKey = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,40}$/, 'not a field');
export const fields = z.record(fieldKey, fieldValue);

export const creator = z.object({
  role: z.string().max(40),
  family: z.string().max(400).optional(),
  given: z.string().max(400).optional(),
  suffix: z.string().max(40).optional(),
  literal: z.string().max(1000).optional(),
});

/** A stretch of a list. `limit` bounds one reply, not the list. */
export const stretch = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
};

/** Where a list of sources comes from: a place of the sidebar, or a search in the language of `search/query`. */
export const scope = z.union([
  z.object({ place: z.enum(['all', 'inbox', 'recent', 'bin']) }),
  z.object({ collection: id }),
  z.object({ tag: id }),
  z.object({ query: z.string().max(4000) }),
  z.object({ ids }),
]);
export type Scope = z.infer<typeof scope>;

export const sortKey = z.enum(['title', 'kind', 'date', 'added', 'changed', 'author', 'court']);
export const sort = z.object({ by: sortKey, descending: z.boolean() });
export type Sort = z.infer<typeof sort>;

export const citationStyle = z.string().min(1).max(100);
/** How a legal citation is set: for practitioners, or for academic footnotes. */
export const citationForm = z.enum(['practitioner', 'academic']);
