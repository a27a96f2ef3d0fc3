import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Lays a compressed copy beside every text file once all are written, so that the server sends it without compressing anything itself. */
function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    writeBundle({ dir }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const file = join(dir as string, fileName);
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The pages of the public lie in a folder that would otherwise be taken for files to be copied as they are.
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    manifest: true,
    // The component library marks its files for servers that render; here everything runs in the browser.
    rolldownOptions: { onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)) },
  },
  plugins: [compressedCopies()],
});
