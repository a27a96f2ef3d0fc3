import { enumWords } from '../../../generated/enum-words.js';
import type {
  FundChannel,
  FundSourceLevel,
  FundTask,
  MoneyProgressOrder,
  PaceKind,
  ProgressBase,
  ProgressDimension,
  ProgressFilter,
  ProgressInput,
  ProjectLibrary,
  ReportInput,
} from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';
import { useSession } from '../../session/session.js';

/** The names in the address that say what a report is about; they go along from one section to the next. */
export const sharedNames = ['asOf', 'year', 'place'] as const;
/** What of an address goes along. */
export function sharedOf(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => (sharedNames as readonly string[]).includes(name)));
}

/** The names in the address that pick money. */
export const pickingNames = ['level', 'channel', 'task', 'document', 'line', 'class', 'library', 'department', 'project'] as const;

const day = /^\d{4}-\d{2}-\d{2}$/;
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address asks of a report; what it does not understand counts as not said. */
export function useQuestion(usual: ProgressDimension = 'LEVEL') {
  const { read, readAll } = useAddress();
  const { post } = useSession();
  const oneOf = <Value extends string>(kind: keyof typeof enumWords, name: string) => {
    const value = read(name);
    return value && value in enumWords[kind] ? (value as Value) : null;
  };
  const anyOf = <Value extends string>(kind: keyof typeof enumWords, name: string) => {
    const values = readAll(name).filter((value) => value in enumWords[kind]);
    return values.length ? (values as Value[]) : null;
  };
  const idOf = (name: string) => (identity.test(read(name) ?? '') ? read(name) : null);
  const classes = readAll('class').slice(0, 20);
  const year = /^20\d{2}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const place = /^\d{12}$/.test(read('place') ?? '') ? read('place') : null;
  const report: ReportInput = {
    placeCode: place ?? post?.placeCode ?? '',
    asOf: day.test(read('asOf') ?? '') ? read('asOf') : null,
    year,
    base: oneOf<ProgressBase>('ProgressBase', 'base'),
  };
  const filter: ProgressFilter = {
    levels: anyOf<FundSourceLevel>('FundSourceLevel', 'level'),
    channels: anyOf<FundChannel>('FundChannel', 'channel'),
    tasks: anyOf<FundTask>('FundTask', 'task'),
    libraries: anyOf<ProjectLibrary>('ProjectLibrary', 'library'),
    classCodes: classes.length ? classes : null,
    documentId: idOf('document'),
    lineId: idOf('line'),
    departmentId: idOf('department'),
    projectId: idOf('project'),
  };
  const against = oneOf<PaceKind>('PaceKind', 'against');
  return {
    report,
    filter,
    by: oneOf<ProgressDimension>('ProgressDimension', 'by') ?? usual,
    order: oneOf<MoneyProgressOrder>('MoneyProgressOrder', 'order') ?? 'MOST_BEHIND',
    against: against ?? 'TIME_PROGRESS',
    inputBy: (by: ProgressDimension): ProgressInput => ({ ...report, by, against, filter }),
  };
}
