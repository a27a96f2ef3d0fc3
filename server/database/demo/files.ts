import { inspectFile, type UploadAttachment, uploadAttachment } from '../../attachments/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { Course } from './course.js';
import { pdfOf, pngOf } from './papers.js';
import type { Stage } from './stage.js';

const fileBytesMax = 100_000;

/** Puts a photo of the site with a finished project, and the paper of its acceptance or hand-out; all are tiny and say that they are samples. */
export async function uploadFiles(stage: Stage, course: Course, by: Viewer, takenOn: LocalDate): Promise<void> {
  const photo = await upload(stage, course, by, 'PHOTO', `完工照片${course.index + 1}（示例）.png`, pngOf(course.index), takenOn);
  // A few claims show files, the others the numbers of papers in a binder.
  if (course.index % 4) return;
  const text = `SAMPLE ONLY - project ${course.index + 1}, application for reimbursement`;
  const application = await upload(stage, course, by, 'CLAIM_PAPER', `报账申请${course.index + 1}（示例）.pdf`, pdfOf(text), null);
  course.made.files = { PHOTOS: photo, APPLICATION: application };
}

async function upload(
  { act }: Stage,
  course: Course,
  by: Viewer,
  kind: UploadAttachment['kind'],
  name: string,
  bytes: Uint8Array,
  takenOn: LocalDate | null,
): Promise<string> {
  const file = await inspectFile({ name, declaredType: name.endsWith('.png') ? 'image/png' : 'application/pdf', bytes }, fileBytesMax);
  const wish = { ...file, subjectNoun: 'project', subjectId: course.id, kind, takenOn, sample: true };
  return (await act(by, 'uploadAttachment', uploadAttachment(bytes), wish)).id;
}
