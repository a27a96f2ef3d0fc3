import { rmSync } from 'node:fs';

export default async function tearDown() {
  rmSync(globalThis.xianjieTemplate, { force: true });
  await globalThis.xianjieDropTemplate?.();
}
