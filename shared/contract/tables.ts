import { z } from 'zod';
import { isColumnTarget } from '../model/column-targets';
import { dateOrders, delimiters, mostColumns } from '../model/table-map';
import { kind } from './inputs';

const target = z.string().max(60).refine(isColumnTarget, 'not a thing that a column can hold');
const encoding = z.string().regex(/^[\w.:-]{1,40}$/, 'not the name of an encoding');

/** How a table of sources is to be read; written by a person or a script as well, so that what is left out has its usual value. */
export const tableMap = z
  .object({
    delimiter: z.enum(delimiters, 'one of "," ";" "|" and a tab').nullable().default(null),
    encoding: encoding.nullable().default(null),
    header: z.boolean().default(true),
    columns: z
      .array(z.object({ name: z.string().max(10_000), to: target }).strict())
      .min(1)
      .max(mostColumns),
    kind: kind.nullable().default(null),
    dateOrder: z.enum(dateOrders).default('month-first'),
  })
  .strict();

/** What a person has chosen while looking at a table. */
export const tableChoice = z.object({
  delimiter: z.enum(delimiters).nullable(),
  encoding: encoding.nullable(),
  header: z.boolean().nullable(),
  columns: z.array(target).max(mostColumns).nullable(),
  kind: kind.nullable(),
  dateOrder: z.enum(dateOrders).nullable(),
});
