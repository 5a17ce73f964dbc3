import { again, command, type Place, place, press, rows, search } from './acts.ts';

/** The window itself: notices, what it says when something is wrong, settings and help to their ends. */
export const windowPlaces: Place[] = [
  place('toast', async (page) => {
    await rows(page).nth(3).click();
    await command(page, 'Copy the citation of the selected');
  }),
  place('toast-failure', async (page) => {
    await page.route('**/call/tags.create', (route) =>
      route.fulfill({
        json: { ok: false, code: 'conflict', message: 'There is a tag of that name already: “Congress”.' },
      }),
    );
    await page.getByRole('button', { name: 'New tag' }).first().click();
  }),
  place('host-gone', async (page) => {
    await page.route('**/events', (route) => route.abort());
    await again(page);
    await page.getByText('Casebench does not answer').first().waitFor();
  }),
  place('failed-list', async (page) => {
    await page.route('**/call/sources.list', (route) =>
      route.fulfill({
        json: {
          ok: false,
          code: 'internal',
          message:
            'The library could not be read. Try again; if that does not help, close Casebench and start it anew.',
        },
      }),
    );
    await again(page);
  }),
  place('mistake-inspector', async (page) => {
    await page.route('**/call/sources.get', (route) => route.fulfill({ json: { ok: true, value: { id: 'x' } } }));
    await rows(page).nth(3).click();
  }),
  place('mistake-sidebar', async (page) => {
    await page.route('**/call/collections.list', (route) => route.fulfill({ json: { ok: true, value: 7 } }));
    await again(page);
  }),
  place('tooltip', (page) => page.getByRole('button', { name: /^Undo/ }).first().hover()),
  place('settings-check', async (page) => {
    await press(page, 'Settings');
    await page.getByRole('tab', { name: 'Library' }).last().click();
    await press(page, 'Check the library');
    await page.getByText(/library is whole|problems? found/).waitFor();
  }),
  place('help-keys-end', async (page) => {
    await press(page, 'Help');
    await page.getByRole('table').last().scrollIntoViewIfNeeded();
  }),
  place('help-begin', async (page) => {
    await press(page, 'Help');
    await page.getByRole('tab', { name: 'First steps' }).click();
  }),
  place('focus-by-key', async (page) => {
    await search(page, 'statute');
    for (let n = 0; n < 5; n++) await page.keyboard.press('Tab');
  }),
  place('another-library', (page) => command(page, 'Open library')),
  place('new-library', (page) => command(page, 'New library')),
];
