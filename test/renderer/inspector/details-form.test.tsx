// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DetailsForm } from '../../../renderer/inspector/details-form';
import type { SourceDetail } from '../../../shared/model/library';
import { createFakeHost, type FakeHost } from '../../support/fake-host';
import { fakeSource } from '../../support/fake-sources';
import { renderOver } from '../render';

let host: FakeHost;
let source: SourceDetail;
beforeEach(() => {
  host = createFakeHost({ sources: 8 });
  source = fakeSource(0);
});
afterEach(cleanup);

const updates = () => host.calls.filter(({ name }) => name === 'sources.update').map(({ input }) => input);
function retype(label: string, text: string) {
  const control = screen.getByLabelText(label);
  fireEvent.change(control, { target: { value: text } });
  fireEvent.blur(control);
}

describe('the form of a source', () => {
  it('saves a field when it is left, and only if it changed', async () => {
    renderOver(host, <DetailsForm source={source} />);
    retype('Volume', '817');
    await waitFor(() => expect(updates()).toEqual([{ id: source.id, fields: { volume: '817' } }]));
    fireEvent.blur(screen.getByLabelText('Reporter'));
    expect(updates()).toHaveLength(1);
  });

  it('takes a field away when it is emptied', async () => {
    renderOver(host, <DetailsForm source={source} />);
    retype('Reporter', '  ');
    await waitFor(() => expect(updates()).toEqual([{ id: source.id, fields: { reporter: null } }]));
  });

  it('keeps an unreadable date in the field and saves nothing', () => {
    renderOver(host, <DetailsForm source={source} />);
    retype('Decided', 'in the spring');
    expect(screen.getByRole('alert').textContent).toMatch(/Not a date/);
    expect(updates()).toEqual([]);
    retype('Decided', 'Mar 2016');
    expect(updates()).toEqual([{ id: source.id, fields: { date: '2016-03' } }]);
  });

  it('changes one party and leaves the other', async () => {
    renderOver(host, <DetailsForm source={source} />);
    retype('party 2', 'Backpage.com, LLC');
    await waitFor(() =>
      expect(updates()).toEqual([
        { id: source.id, fields: { parties: [(source.fields.parties as string[])[0], 'Backpage.com, LLC'] } },
      ]),
    );
  });

  it('splits a typed name into given and family name', async () => {
    renderOver(host, <DetailsForm source={source} />);
    retype('Judge or author of the opinion 1', 'Barron, David');
    await waitFor(() =>
      expect(updates()).toEqual([{ id: source.id, creators: [{ role: 'judge', family: 'Barron', given: 'David' }] }]),
    );
  });

  it('marks what was drafted, with how sure it is, and confirms it', async () => {
    renderOver(host, <DetailsForm source={source} />);
    expect(screen.getByText(/Drafted, 62% sure/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm Decided' }));
    await waitFor(() =>
      expect(host.calls).toContainEqual({ name: 'sources.confirm', input: { id: source.id, fields: ['date'] } }),
    );
  });

  it('shows the rest of the fields when asked, and for a field that is to be filled', async () => {
    const { workspace } = renderOver(host, <DetailsForm source={source} />);
    expect(screen.queryByLabelText('Quoting or citing')).toBeNull();
    workspace.set({ focusField: 'relatedAuthority' });
    await waitFor(() => expect(document.activeElement?.id).toBe('control-relatedAuthority'));
  });
});
