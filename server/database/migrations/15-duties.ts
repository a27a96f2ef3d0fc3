import { migration } from './migration.js';

export const duties = migration('15-duties', ``);
