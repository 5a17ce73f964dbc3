import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledPackages } from './electron/bundled-packages';

const here = import.meta.dirname;

// One Node build holds the desktop window, the command line (with the web host) and both workers: the
// three hosts share every chunk, and a worker is always found beside the file that starts it.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: bundledPackages },
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main/main.ts'),
          cli: resolve(here, 'electron/cli/cli.ts'),
          'library-worker': resolve(here, 'db/library-worker.ts'),
          'task-worker': resolve(here, 'db/tasks/task-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve(here, 'electron/preload/preload.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // What a start reads and compiles is made small; large parts come later (renderer/frame/later).
      minify: true,
      cssMinify: true,
      chunkSizeWarningLimit: 1500,
      // Files that the reader fetches must have an address: the page's policy allows no request for a data: one.
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
