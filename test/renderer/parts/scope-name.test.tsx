// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { navigateIn } from '../../../renderer/client/navigate';
import { useWorkspaceView } from '../../../renderer/client/workspace';
import { scopeInHand } from '../../../renderer/frame/scope-in-hand';
import { useScopeName } from '../../../renderer/parts/use-scope-name';
import type { Scope } from '../../../shared/contract/inputs';
import { createFakeHost } from '../../support/fake-host';
import { renderOver } from '../render';

function Name({ scope }: { scope: Scope }) {
  return <p>{useScopeName(scope)}</p>;
}

function NameOfExport() {
  return <Name scope={useWorkspaceView(scopeInHand)} />;
}

it('a list of single sources is called by how it came together, in its place and where it is exported', async () => {
  const { workspace, container } = renderOver(createFakeHost(), <NameOfExport />);
  expect(container.textContent).toBe('All sources');
  act(() => navigateIn(workspace).go({ view: 'list', scope: { ids: ['a', 'b'] }, name: 'Pasted sources' }));
  expect(container.textContent).toBe('Pasted sources');
  act(() => navigateIn(workspace).go({ view: 'list', scope: { ids: ['a', 'b'] } }));
  expect(container.textContent).toBe('Selected sources');
});
