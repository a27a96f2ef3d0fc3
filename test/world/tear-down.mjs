import { rmSync } from 'node:fs';

export default function tearDown() {
  rmSync(globalThis.xianjieTemplate, { force: true });
}
