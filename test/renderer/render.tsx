import { QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { HostProvider } from '../../renderer/client/host-context';
import { createQueryClient, followLibrary } from '../../renderer/client/query-client';
import { createWorkspace, WorkspaceProvider } from '../../renderer/client/workspace';
import { ThemeProvider } from '../../renderer/ui/theme-provider';
import type { FakeHost } from '../support/fake-host';

/** What happy-dom has not: Mantine measures text anew when fonts arrive. */
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

/** Draws a part of the window over a stand-in host, with all that it lives in. */
export function renderOver(
  host: FakeHost,
  part: ReactNode,
): RenderResult & { workspace: ReturnType<typeof createWorkspace> } {
  const client = createQueryClient();
  followLibrary(host, client);
  const workspace = createWorkspace();
  const result = render(
    <HostProvider host={host}>
      <QueryClientProvider client={client}>
        <WorkspaceProvider value={workspace}>
          <ThemeProvider appearance="light" density="compact">
            {part}
          </ThemeProvider>
        </WorkspaceProvider>
      </QueryClientProvider>
    </HostProvider>,
  );
  return { ...result, workspace };
}
