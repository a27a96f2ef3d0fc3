import { receiveDocument } from '../../funds/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import type { Cast } from './cast.js';
import type { FundedPlan } from './funded-plan.js';
import { type DocumentKey, type LineKey, lines } from './lines.js';
import { wan } from './project-plan.js';
import type { Scene } from './stage.js';

interface DocumentPlan {
  readonly number: string;
  readonly superior?: string;
  /** The document of the same county register that this one follows. */
  readonly after?: DocumentKey;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  readonly receivedOn: LocalDate;
  readonly batch: string;
  readonly advance?: true;
}

/** The fund documents of 2023, chained from the ministry over province and city. Numbers are samples. */
export const documents: Readonly<Record<DocumentKey, DocumentPlan>> = {
  advance: {
    ...{
      number: '广财农〔2022〕118号',
      superior: '川财农〔2022〕156号',
      issuer: '广元市财政局',
      issuedOn: '2022-11-28',
      receivedOn: '2022-12-06',
    },
    ...{
      title: '关于提前下达2023年中央和省级财政衔接推进乡村振兴补助资金的通知（财农〔2022〕97号，示例）',
      batch: '提前批',
      advance: true,
    },
  },
  second: {
    ...{
      number: '广财农〔2023〕37号',
      superior: '川财农〔2023〕61号',
      after: 'advance',
      issuer: '广元市财政局',
      issuedOn: '2023-05-10',
      receivedOn: '2023-05-18',
    },
    ...{ title: '关于下达2023年第二批财政衔接推进乡村振兴补助资金的通知（财农〔2023〕27号，示例）', batch: '第二批' },
  },
  third: {
    ...{
      number: '广财农〔2023〕82号',
      superior: '川财农〔2023〕133号',
      after: 'second',
      issuer: '广元市财政局',
      issuedOn: '2023-09-14',
      receivedOn: '2023-09-22',
    },
    ...{ title: '关于下达2023年第三批财政衔接推进乡村振兴补助资金的通知（财农〔2023〕71号，示例）', batch: '第三批' },
  },
  city: {
    ...{ number: '广财农〔2023〕15号', issuer: '广元市财政局', issuedOn: '2023-03-09', receivedOn: '2023-03-17', batch: '第一批' },
    title: '关于下达2023年市级财政衔接推进乡村振兴补助资金的通知（示例）',
  },
  county: {
    ...{ number: '苍财农〔2023〕9号', issuer: '苍溪县财政局', issuedOn: '2023-02-20', receivedOn: '2023-02-24', batch: '第一批' },
    title: '关于安排2023年县级财政衔接推进乡村振兴补助资金的通知（示例）',
  },
  yuhangFirst: {
    ...{ number: '余财农〔2023〕12号', issuer: '杭州市余杭区财政局', issuedOn: '2023-02-20', receivedOn: '2023-02-27', batch: '第一批' },
    title: '关于拨付2023年度东西部协作财政援助资金（苍溪县）的通知（示例）',
  },
  yuhangSecond: {
    ...{
      number: '余财农〔2023〕48号',
      after: 'yuhangFirst',
      issuer: '杭州市余杭区财政局',
      issuedOn: '2023-06-08',
      receivedOn: '2023-06-16',
      batch: '第二批',
    },
    title: '关于拨付2023年度第二批东西部协作财政援助资金（苍溪县）的通知（示例）',
  },
};

/** What a line brings: all that is laid on projects from it, and what is idle. */
function lineFen(key: LineKey, plans: readonly FundedPlan[]): Fen {
  const laid = plans.flatMap(({ money }) => money).filter(({ line }) => line === key);
  return laid.reduce((sum, { amountFen }) => sum + amountFen, 0n) + wan(lines[key].idle);
}

/** The finance officer registers each document on the day it arrives. Fills `lineIds` as it goes. */
export function documentScenes(orm: Orm, { financeOfficer }: Cast, plans: readonly FundedPlan[], lineIds: Map<LineKey, string>): Scene[] {
  const documentIds = new Map<DocumentKey, string>();
  return (Object.entries(documents) as [DocumentKey, DocumentPlan][]).map(([key, plan]) => ({
    on: plan.receivedOn,
    play: async ({ act }) => {
      const keys = (Object.keys(lines) as LineKey[]).filter((line) => lines[line].document === key);
      const given = keys.map((line) => {
        const { level, channel, task } = lines[line];
        return {
          level,
          channel,
          task,
          amount: lineFen(line, plans),
          purpose: channel === 'EAST_WEST' ? '东西部协作项目' : '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
        };
      });
      const { id } = await act(financeOfficer, 'receiveDocument', receiveDocument, {
        ...{
          number: plan.number,
          title: plan.title,
          issuingBody: plan.issuer,
          issuedOn: plan.issuedOn,
          receivedOn: plan.receivedOn,
          year: 2023,
        },
        ...(plan.after ? { parentId: documentIds.get(plan.after) as string } : { superiorNumber: plan.superior ?? null }),
        ...{ batch: plan.batch, advanceIssued: plan.advance ?? false, incomeSubject: '1100231', expenseSubject: '2130505' },
        ...{ amount: given.reduce((sum, { amount }) => sum + amount, 0n), lines: given },
      });
      documentIds.set(key, id);
      const rows = await asOwner(orm, (em) =>
        em.execute<{ id: string }[]>('select id from fund_line where document_id = ? order by id', [id]),
      );
      for (const [index, line] of keys.entries()) lineIds.set(line, rows[index]?.id as string);
    },
  }));
}
