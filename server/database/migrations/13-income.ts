import { migration } from './migration.js';

export const income = migration('13-income', ``);
