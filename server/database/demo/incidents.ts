import { adjust, payClaim, reclaim, reversePayment } from '../../funds/index.js';
import { must } from '../../kernel/invariant.js';
import { suspendProject, terminateProject } from '../../projects/index.js';
import { minutesOf } from './case-acts.js';
import type { Cast } from './cast.js';
import type { Course } from './course.js';
import { moved } from './other-projects.js';
import { wan } from './project-plan.js';
import type { Scene } from './stage.js';

/** What does not go to plan in 2023: a stop, an end with its money taken back, money moved, a payment taken back and made again. */
export function incidentScenes(courses: readonly Course[], cast: Cast): Scene[] {
  const stopped = courses.find(({ plan }) => plan.stage === 'SUSPENDED');
  const ended = courses.find(({ plan }) => plan.stage === 'TERMINATED');
  const others = courses.filter(({ plan }) => plan.programme === 'OTHER');
  const [from, to] = [others[moved.from], others[moved.to]];
  must(stopped && ended && from && to, 'The demonstration has its incidents');
  return [
    {
      on: '2023-09-12',
      play: async ({ act }) => {
        const reason = '汛期边坡垮塌，施工便道中断，待治理后复工。（示例）';
        await act(cast.keeper, 'suspendProject', suspendProject, { projectId: stopped.id, reason, suspendedUntil: '2024-02-29' });
      },
    },
    {
      on: '2023-08-30',
      play: async ({ act }) => {
        const decision = {
          moneyDecision: '未动用资金全部收回，统筹用于其他项目。（示例）',
          minutesNumber: minutesOf('2023-08-30'),
          minutesDate: '2023-08-30',
        };
        const reason = '选址划入城镇开发边界，由城镇管网统一建设。（示例）';
        await act(cast.recorder, 'terminateProject', terminateProject, { projectId: ended.id, reason, ...decision });
      },
    },
    {
      on: '2023-09-06',
      play: async ({ act }) => {
        const [allocationId, amount] = [ended.made.allocations[0] as string, ended.plan.money[0]?.amountFen as bigint];
        const words = { decisionNumber: '苍乡振组〔2023〕18号', reason: '项目终止，收回资金。（示例）' };
        await act(cast.financeOfficer, 'reclaim', reclaim, { allocationId, amount, ...words });
      },
    },
    {
      on: '2023-09-19',
      play: async ({ act }) => {
        const decision = { decisionNumber: '苍乡振组〔2023〕19号', decisionDate: '2023-09-15', reason: '招标节余调剂到在建道路。（示例）' };
        const fromAllocationId = from.made.allocations[0] as string;
        await act(cast.financeOfficer, 'adjust', adjust, { fromAllocationId, toProjectId: to.id, amount: wan(moved.wan), ...decision });
      },
    },
    { on: '2023-10-26', play: async ({ act }) => repay(act, courses, cast) },
  ];
}

/** The last payment of one project went to a wrong account: it is taken back and made again. */
async function repay(act: Parameters<Scene['play']>[0]['act'], courses: readonly Course[], cast: Cast): Promise<void> {
  const course = courses.find(
    ({ plan, made }) => plan.stage === 'UNDER_WAY' && plan.programme === 'KEY_VILLAGES' && made.payments.length > 1,
  );
  const wrong = course?.made.payments.at(-1);
  must(course && wrong, 'There is a payment to take back');
  await act(cast.financeOfficer, 'reversePayment', reversePayment, { id: wrong.id, reason: '收款账号末位有误，银行退汇。（示例）' });
  const again = { claimId: wrong.claimId, allocationId: course.made.allocations[wrong.allocation] as string, amount: wrong.amountFen };
  await act(cast.treasurer, 'payClaim', payClaim, { ...again, voucherNumber: `CX-ZF-2023-${course.index + 1}-C（示例）` });
}
