import type { SqlEntityManager } from '@mikro-orm/sql';

/** How many photos lie with a project or its progress reports, withdrawn ones apart. One statement. */
export async function photosOf(em: SqlEntityManager, projectId: string): Promise<number> {
  const [row] = await em.execute<{ photos: number }[]>(
    `select count(*)::int as photos from attachment
    where kind = 'PHOTO' and (subject_id = ? or subject_id in (select id from progress_report where project_id = ?))
      and not exists (select from attachment_withdrawal withdrawal where withdrawal.attachment_id = attachment.id)`,
    [projectId, projectId],
  );
  return row?.photos ?? 0;
}
