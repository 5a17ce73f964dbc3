// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CitationCard } from '../../../renderer/inspector/citation-card';
import { createFakeHost } from '../../support/fake-host';
import { fakeSource } from '../../support/fake-sources';
import { renderOver } from '../render';

afterEach(cleanup);

const source = fakeSource(0);

function host(style: string) {
  const made = createFakeHost({ sources: 1 });
  made.answer('settings.get', () => ({ 'citation.style': style }));
  made.answer('citations.render', ({ ids, form }) =>
    ids.map((id) => ({
      ...{ id, text: `full ${form}`, html: `full <em>${form}</em>`, markdown: '', missing: [] },
      ...{ short: `short ${form}`, shortHtml: `short ${form}` },
    })),
  );
  return made;
}

it('shows both forms of a Bluebook citation, full and short, each to be copied', async () => {
  renderOver(host('bluebook'), <CitationCard source={source} />);
  const reviews = await screen.findByRole('region', { name: 'For law reviews' });
  expect(reviews.textContent).toContain('full academic');
  expect(reviews.textContent).toContain('short academic');
  within(reviews).getByRole('button', { name: 'Copy the citation for law reviews' });
  const card = screen.getByRole('region', { name: 'Citation' });
  expect(card.textContent).toContain('full practitioner');
  expect(card.textContent).toContain('short practitioner');
});

it('shows one form where a style has one', async () => {
  renderOver(host('apa'), <CitationCard source={source} />);
  await screen.findByText('practitioner');
  expect(screen.queryByRole('region', { name: 'For law reviews' })).toBeNull();
});
