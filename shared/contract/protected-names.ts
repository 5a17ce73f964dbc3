import { z } from 'zod';

/** The setting of the library that holds the names which no brief may print. */
export const protectedNamesKey = 'brief.protectedNames';

/** Of victims, minors, sources: each as it would be printed. What does not fit is no list. */
export const protectedNames = z.array(z.string().trim().min(2).max(200)).max(1000).catch([]);
