import { Button, Empty, Image } from 'antd';
import { useState } from 'react';
import { FileChooser } from '../../kit/file-chooser.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Photo } from '../../kit/photo.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ProgressDrawer } from '../records/progress-drawer.js';
import type { Execution } from './execution-section.js';

/** What was reported from the site: quantities, percent and photos, the latest standing first. */
export function ProgressReports({ project }: { readonly project: Execution }) {
  const t = useWords('projects');
  const { is } = useSession();
  const [open, setOpen] = useState(false);
  const reports = is('PROJECT_MANAGER') && project.contracts.length > 0;
  return (
    <Section
      id="reports"
      title={t('progress')}
      actions={
        reports ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('reportProgress')}
          </Button>
        ) : null
      }
    >
      {project.progressReports.nodes.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noProgress')} /> : null}
      <ul className="cards">
        {project.progressReports.nodes.map((report) => (
          <li key={report.id}>
            <strong>
              {t('asOf', { day: report.doneOn })} <Percent value={report.physicalPercent} leaf="report" />
            </strong>{' '}
            {report.recordedBy?.name}
            <ul className="plain-list">
              {report.items.map(({ id, quantityDone, contractItem }) => (
                <li key={id}>
                  {contractItem?.name} {quantityDone} {contractItem?.unit}
                </li>
              ))}
            </ul>
            {report.note ? <p>{report.note}</p> : null}
            {report.correctionReason ? <p>{t('corrected', { reason: report.correctionReason })}</p> : null}
            <Image.PreviewGroup>
              <div className="photos">
                {report.attachments.nodes.map((file) => (
                  <Photo key={file.id} file={file} />
                ))}
              </div>
            </Image.PreviewGroup>
            {reports ? (
              <FileChooser
                of={{ subjectNoun: 'progress_report', subjectId: report.id, kind: 'PHOTO', takenOn: report.doneOn }}
                label={t('addPhotos')}
                many
              />
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <ProgressDrawer project={project} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
