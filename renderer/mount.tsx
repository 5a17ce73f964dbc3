import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Host } from '../shared/contract/host';
import { App } from './app';
import { HostProvider } from './client/host-context';
import { createQueryClient, followLibrary } from './client/query-client';
import { createWorkspace, WorkspaceProvider } from './client/workspace';

/** Shows the workbench in `root` over any host. Returns what takes it down again. */
export function mount(root: HTMLElement, host: Host): () => void {
  const client = createQueryClient();
  const stop = followLibrary(host, client);
  const workspace = createWorkspace();
  const tree = createRoot(root);
  tree.render(
    <HostProvider host={host}>
      <QueryClientProvider client={client}>
        <WorkspaceProvider value={workspace}>
          <App />
        </WorkspaceProvider>
      </QueryClientProvider>
    </HostProvider>,
  );
  return () => {
    stop();
    tree.unmount();
  };
}
