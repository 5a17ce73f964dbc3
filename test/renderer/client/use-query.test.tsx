// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { usePreference } from '../../../renderer/client/preferences';
import { failureMessage } from '../../../renderer/client/toast';
import { useQuery } from '../../../renderer/client/use-query';
import { createFakeHost } from '../../support/fake-host';
import { renderOver } from '../render';

afterEach(cleanup);

function Total({ tag }: { tag?: string }) {
  const scope = tag ? { tag } : { place: 'all' as const };
  const { data, error, old } = useQuery('sources.list', { scope, sort: { by: 'title', descending: false } });
  return <p>{error ? failureMessage(error) : `${data?.total ?? 'none yet'}${old ? ' (old)' : ''}`}</p>;
}

function Density() {
  const [density, setDensity] = usePreference('window.density');
  return (
    <button type="button" onClick={() => setDensity('roomy')}>
      {density}
    </button>
  );
}

describe('a reading of the library', () => {
  it('is read again when the library says that it changed, and only then', async () => {
    const host = createFakeHost({ sources: 10 });
    let total = 10;
    host.answer('sources.list', () => ({ total, rows: [] }));
    renderOver(host, <Total />);
    await screen.findByText('10');
    total = 11;
    act(() => host.tell({ type: 'changed', nouns: ['settings'] }));
    await new Promise((done) => setTimeout(done, 200));
    expect(screen.getByText('10')).toBeTruthy();
    act(() => host.tell({ type: 'changed', nouns: ['sources'] }));
    await screen.findByText('11');
  });

  it('gathers many events into one reading', async () => {
    const host = createFakeHost({ sources: 10 });
    renderOver(host, <Total />);
    await screen.findByText('10');
    const before = host.calls.filter(({ name }) => name === 'sources.list').length;
    act(() => {
      for (let i = 0; i < 50; i++) host.tell({ type: 'changed', nouns: ['sources'] });
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(host.calls.filter(({ name }) => name === 'sources.list').length - before).toBe(1);
  });

  it('tells a failure in the library’s own words', async () => {
    const host = createFakeHost({ sources: 1 });
    host.call = async () => ({ ok: false, code: 'not-found', message: 'There is no such tag.' });
    renderOver(host, <Total tag="gone" />);
    await screen.findByText('There is no such tag.');
  });
});

describe('a preference', () => {
  it('has its default, is shown at once when set, and is stored in the library', async () => {
    const host = createFakeHost({ sources: 1 });
    renderOver(host, <Density />);
    const button = await screen.findByText('compact');
    act(() => button.click());
    await waitFor(() => expect(button.textContent).toBe('roomy'));
    expect(host.calls).toContainEqual({ name: 'settings.set', input: { key: 'window.density', value: 'roomy' } });
  });

  it('is its default when what is stored makes no sense', async () => {
    const host = createFakeHost({ sources: 1 });
    host.answer('settings.get', () => ({ 'window.density': { not: 'a density' } }));
    renderOver(host, <Density />);
    await screen.findByText('compact');
  });
});
