import { migration } from './migration.js';

export const registers = migration('17-registers', ``);
