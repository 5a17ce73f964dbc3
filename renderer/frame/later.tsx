import { lazy } from 'react';

// Large parts that no start needs. The reader brings pdf.js and the table of authorities the tables of reporters and courts:
// half of the window's code, which would be read and compiled before the first row is seen.

const reader = () => import('../reader/reader');
const tableOfAuthorities = () => import('../authorities/table-of-authorities');
const pageMapDialog = () => import('../page-map/page-map-dialog');

export const Reader = lazy(async () => ({ default: (await reader()).Reader }));
export const TableOfAuthorities = lazy(async () => ({ default: (await tableOfAuthorities()).TableOfAuthorities }));
export const PageMapDialog = lazy(async () => ({ default: (await pageMapDialog()).PageMapDialog }));

/** Fetches them while nobody waits, so that the first document opens as fast as the second, and makes pdf.js ready. */
export async function fetchLater(): Promise<void> {
  const [{ warmUp }] = await Promise.all([
    import('../parts/pdf/pdf-engine'),
    reader(),
    tableOfAuthorities(),
    pageMapDialog(),
  ]);
  warmUp();
}
