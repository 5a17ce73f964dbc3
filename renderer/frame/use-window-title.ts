import { useEffect } from 'react';

const program = 'Casebench';

/** Says in the window's title which library is open; the usual one bears the program's own name. */
export function useWindowTitle(library: string | undefined): void {
  useEffect(() => {
    document.title = library && library !== program ? `${library} – ${program}` : program;
  }, [library]);
}
