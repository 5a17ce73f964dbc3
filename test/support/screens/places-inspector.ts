import type { Page } from 'playwright-core';
import { command, inspect, type Place, place, press, search } from './acts.ts';

/** A source of many a kind, so that each form and each citation is seen; titles as the sample and `more-kinds` have them. */
const kinds: Record<string, string> = {
  case: 'Doe v. Backpage.com, LLC',
  statute: 'Communications Decency Act of 1996',
  'session-law': 'Allow States and Victims',
  'committee-print': "Backpage.com's Knowing Facilitation",
  'ngo-report': 'Annual Report 2016',
  news: 'Backpage has always claimed',
  film: 'I Am Jane Doe',
  photograph: 'A Senate hearing room',
  letter: 'Call on Congress to pass',
  statement: 'Statement in support of the bipartisan',
  'un-document': 'Transforming our world',
  treaty: 'Protocol to Prevent, Suppress',
  'executive-order': 'Preventing Online Censorship',
  regulation: 'Mandatory reporting of apparent',
  interview: 'Moderating a classified site',
  podcast: 'The law that made the internet',
  'social-post': 'The Senate passes the bill',
  dataset: 'Reports by electronic service providers',
  incomplete: 'A ruling without its reporter',
};

/** The parts of the inspector: one kind of source after another, its form, its menus. */
export const inspectorPlaces: Place[] = [
  ...Object.entries(kinds).map(([kind, title]) =>
    place(`inspector-${kind}`, (page) => inspect(page, title, /^Details/)),
  ),
  ...['case', 'photograph', 'un-document', 'incomplete'].map((kind) =>
    place(`inspector-${kind}-form`, async (page) => {
      await inspect(page, kinds[kind] as string, /^Details/);
      await page.getByRole('button', { name: /^More fields/ }).click();
      await toEnd(page);
    }),
  ),
  place('inspector-drafted', async (page) => {
    await inspect(page, 'Trump v. United States', /^Details/);
    await form(page)
      .getByText(/% sure/)
      .first()
      .scrollIntoViewIfNeeded();
  }),
  place('inspector-styles', async (page) => {
    await inspect(page, kinds.case as string, /^Details/);
    await press(page, 'Citation style');
  }),
  place('inspector-copy', async (page) => {
    await inspect(page, kinds.case as string, /^Details/);
    await press(page, 'Other ways to copy the citation');
  }),
  place('inspector-kind-list', async (page) => {
    await inspect(page, kinds.photograph as string, /^Details/);
    await form(page).getByRole('combobox', { name: 'Kind' }).click();
  }),
  place('inspector-tag-typed', async (page) => {
    await inspect(page, kinds.case as string, /^Details/);
    await page.getByPlaceholder('Add a tag').fill('co');
  }),
  place('inspector-note-written', async (page) => {
    await inspect(page, 'Trump v. United States', /^Notes/);
    await page
      .getByRole('button', { name: /Write a note|Write the first/ })
      .first()
      .click();
    await page.keyboard.type('**Part III** is what the meeting will ask about.');
  }),
  place('inspector-relation', async (page) => {
    await inspect(page, kinds.case as string, /^Related/);
  }),
  place('inspector-no-quotes', (page) => inspect(page, 'I Am Jane Doe', /^Quotes/)),
  place('inspector-no-notes', (page) => inspect(page, 'Trump v. United States', /^Notes/)),
  place('inspector-no-files', (page) => inspect(page, 'I Am Jane Doe', /^Files/)),
  place('inspector-files-no-text', (page) => inspect(page, 'Kemp v. United', /^Files/)),
  place('new-source', (page) => command(page, 'A source without a file')),
  place('authorities-selected', async (page) => {
    await search(page, 'kind:case');
    await page.keyboard.press('Escape');
    await command(page, 'Cited, not in the library');
  }),
];

const form = (page: Page) => page.getByRole('region', { name: 'Details' });

async function toEnd(page: Page): Promise<void> {
  await form(page).evaluate((element) => element.lastElementChild?.scrollIntoView({ block: 'end' }));
}
