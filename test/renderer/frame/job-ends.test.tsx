// @vitest-environment happy-dom
import { Notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { JobEnds } from '../../../renderer/frame/job-ends';
import type { Job } from '../../../shared/model/job';
import { createFakeHost } from '../../support/fake-host';
import { renderOver } from '../render';

afterEach(cleanup);

const job = (id: string, state: Job['state'], message: string | null, kind: Job['kind'] = 'import'): Job => ({
  ...{ id, kind, title: 'Import 3 files', state, total: 3, finished: 3, failed: 0, current: null, underWay: 0 },
  ...{ startedAt: '2026-01-01T00:00:00Z', endedAt: null, message, result: null, warnings: [] },
});

function watched(first: Job[]) {
  const host = createFakeHost({ sources: 1 });
  let jobs = first;
  let asked = 0;
  host.answer('jobs.list', () => {
    asked++;
    return jobs;
  });
  const { workspace } = renderOver(
    host,
    <>
      <Notifications withinPortal={false} />
      <JobEnds />
    </>,
  );
  const next = async (then: Job[]) => {
    const before = asked;
    jobs = then;
    host.tell({ type: 'changed', nouns: ['jobs'] });
    await waitFor(() => expect(asked).toBeGreaterThan(before));
  };
  return { next, workspace, ready: () => waitFor(() => expect(asked).toBe(1)) };
}

it('says what came of a job that ended out of sight, once, and of one too short to be seen running', async () => {
  const { next, ready } = watched([job('old', 'done', '7 added.'), job('a', 'running', null)]);
  await ready();
  await next([job('old', 'done', '7 added.'), job('a', 'done', '2 added, 1 not added.')]);
  expect(await screen.findByText('2 added, 1 not added.')).toBeTruthy();
  await next([job('old', 'done', '7 added.'), job('a', 'done', '2 added, 1 not added.'), job('b', 'done', '3 added.')]);
  expect(await screen.findByText('3 added.')).toBeTruthy();
  expect(screen.getAllByText('2 added, 1 not added.')).toHaveLength(1);
  expect(screen.queryByText('7 added.')).toBeNull();
});

it('is silent about exports, and where the jobs themselves are in sight', async () => {
  const { next, ready, workspace } = watched([job('a', 'running', null), job('x', 'running', null, 'export')]);
  await ready();
  workspace.set({ place: { view: 'activity' } });
  await next([job('a', 'done', '2 added.'), job('x', 'done', 'Exported.', 'export')]);
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByText('2 added.')).toBeNull();
  expect(screen.queryByText('Exported.')).toBeNull();
});
