import { command, type Place, place, press, search, side } from './acts.ts';

/** Every place of a library in which there is nothing yet. */
export const emptyPlaces: Place[] = [
  place('empty-library', async () => {}),
  place('empty-add-menu', (page) => press(page, 'Other ways to add sources')),
  place('empty-inbox', (page) => side(page, /^Inbox/)),
  place('empty-recent', (page) => side(page, /^Recent/)),
  place('empty-bin', (page) => side(page, /^Bin/)),
  place('empty-quotations', (page) => side(page, /^Quotations/)),
  place('empty-claims', (page) => side(page, /^Claims/)),
  place('empty-brief', (page) => side(page, /^Check a brief/)),
  place('empty-missing', (page) => side(page, /^Cited, not here/)),
  place('empty-duplicates', (page) => side(page, /^Duplicates/)),
  place('empty-tags', (page) => side(page, /^Manage tags/)),
  place('empty-activity', (page) => command(page, 'Activity')),
  place('empty-search', (page) => search(page, 'immunity')),
  place('empty-palette', (page) => page.keyboard.press('Control+k')),
  place('empty-export', (page) => command(page, 'Export')),
];
