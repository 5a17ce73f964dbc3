import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window over a stand-in library: `npx vite --config test/support/fake-page/vite.config.ts`, then `/?sources=100000`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { port: 5199, strictPort: true, host: '127.0.0.1' },
});
