import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm start`: builds what has changed and serves, in one process, so that a signal reaches the server. The code that
// Node has compiled is kept beside the build: the second start reads it instead of compiling a thousand modules again.
enableCompileCache(join(dirname(fileURLToPath(import.meta.url)), 'dist', '.compiled'));
await import('./build.mjs');
await import('./dist/server/main.js');
