import { migration } from './migration.js';

export const trace = migration('16-trace', ``);
