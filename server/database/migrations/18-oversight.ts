import { migration } from './migration.js';

export const oversight = migration('18-oversight', ``);
