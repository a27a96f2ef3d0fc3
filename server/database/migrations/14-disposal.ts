import { migration } from './migration.js';

export const disposal = migration('14-disposal', ``);
