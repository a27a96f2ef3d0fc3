import { migration } from './migration.js';

export const upkeep = migration('12-upkeep', ``);
