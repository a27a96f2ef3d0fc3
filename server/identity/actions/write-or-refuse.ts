import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Refusal } from '../../kernel/refusal.js';

/**
 * Writes what is pending. Where two acts ran at once and the database's own constraint stops the later one, it gets
 * the refusal that it would have got a moment later.
 */
export async function writeOrRefuse(em: SqlEntityManager, constraint: string, refusal: () => Refusal): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof Error && error.message.includes(`"${constraint}"`)) throw refusal();
    throw error;
  }
}
