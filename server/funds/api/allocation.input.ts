import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, MoneyActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { Adjust } from '../actions/adjust.js';
import type { Allocate } from '../actions/allocate.js';
import type { ConfirmFunding } from '../actions/confirm-funding.js';
import type { Reclaim } from '../actions/reclaim.js';
import type { Release } from '../actions/release.js';
import type { ReturnDisbursement } from '../actions/return-disbursement.js';
import type { Reverse } from '../actions/reverse.js';
import type { Disposition as DispositionName } from '../rules/words.js';
import type { MoneyActFilter as Filter } from '../views/find-money-acts.js';
import type { AllocatePlan } from './allocate-plan.js';
import { Disposition, MoneyActOrder } from './enums.js';

type MoneyActOrderName = keyof typeof MoneyActOrder;

@InputType({ description: '安排资金到项目 · Lays money of a line on a project.' })
export class AllocateInput extends MoneyActInput implements Allocate {
  @Field(() => ID, { description: '指标编号 · Identity of the line.' })
  @MaxLength(40)
  lineId!: string;
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '安排日期，默认今日 · Business date; today when left out.' })
  allocatedOn?: string | null;
  @Field(() => Disposition, { description: '本级或下级 · Used by the county or passed down.' })
  disposition!: DispositionName;
  @Field(() => String, { description: '批准文号 · Number of the approval.' })
  @Length(1, 60)
  approvalNumber!: string;
  @Field(() => String, { nullable: true, description: '支出功能科目，默认同文件 · Expense subject; the document’s when left out.' })
  @IsOptional()
  @Matches(/^\d{3,12}$/)
  expenseSubject?: string | null;
}

@InputType({ description: '分配方案的一行 · One row of an allocation plan.' })
export class PlanRowInput {
  @Field(() => ID, { description: '指标编号 · Identity of the line.' })
  @MaxLength(40)
  lineId!: string;
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '安排日期，默认今日 · Business date; today when left out.' })
  allocatedOn?: string | null;
  @Field(() => Disposition, { description: '本级或下级 · Used by the county or passed down.' })
  disposition!: DispositionName;
  @Field(() => String, { description: '批准文号 · Number of the approval.' })
  @Length(1, 60)
  approvalNumber!: string;
  @Field(() => String, { nullable: true, description: '支出功能科目，默认同文件 · Expense subject; the document’s when left out.' })
  @IsOptional()
  @Matches(/^\d{3,12}$/)
  expenseSubject?: string | null;
}

@InputType({ description: '分配方案：逐行办理，一行不成不影响其他行 · An allocation plan: row by row; a refused row stops no other.' })
export class AllocatePlanInput extends MoneyActInput implements AllocatePlan {
  // Each row has a key made from the plan’s by adding its number, which must still fit.
  @MaxLength(90)
  declare requestKey: string;
  @Field(() => [PlanRowInput], { description: '各行 · Its rows.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  rows!: PlanRowInput[];
}

@InputType({ description: '拨付 · Releases money of an allocation.' })
export class ReleaseInput extends MoneyActInput implements Release {
  @Field(() => ID, { description: '安排编号 · Identity of the allocation.' })
  @MaxLength(40)
  allocationId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '拨付日期，默认今日 · Business date; today when left out.' })
  releasedOn?: string | null;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  @Length(1, 60)
  voucherNumber!: string;
  @Field(() => String, { description: '收款（用款）单位 · The unit that receives it.' })
  @Length(1, 100)
  receivingUnit!: string;
}

@InputType({ description: '拨付退回 · Takes released money that is not paid back.' })
export class ReturnDisbursementInput extends MoneyActInput implements ReturnDisbursement {
  @Field(() => ID, { description: '安排编号 · Identity of the allocation.' })
  @MaxLength(40)
  allocationId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '退回日期，默认今日 · Business date; today when left out.' })
  returnedOn?: string | null;
  @Field(() => String, { description: '凭证号 · Voucher number.' })
  @Length(1, 60)
  voucherNumber!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '调整到另一项目 · Moves unreleased money to another project.' })
export class AdjustInput extends MoneyActInput implements Adjust {
  @Field(() => ID, { description: '调出的安排编号 · Identity of the allocation it leaves.' })
  @MaxLength(40)
  fromAllocationId!: string;
  @Field(() => ID, { description: '调入项目编号 · Identity of the project it goes to.' })
  @MaxLength(40)
  toProjectId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '调整日期，默认今日 · Business date; today when left out.' })
  adjustedOn?: string | null;
  @Field(() => String, { description: '批准文号 · Number of the approving decision.' })
  @Length(1, 60)
  decisionNumber!: string;
  @Field(() => LocalDate, { description: '批准日期 · Date of the decision.' })
  decisionDate!: string;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
  @Field(() => Disposition, { nullable: true, description: '本级或下级，默认不变 · Disposition; unchanged when left out.' })
  disposition?: DispositionName | null;
}

@InputType({ description: '收回 · Takes unreleased money back to its line.' })
export class ReclaimInput extends MoneyActInput implements Reclaim {
  @Field(() => ID, { description: '安排编号 · Identity of the allocation.' })
  @MaxLength(40)
  allocationId!: string;
  @Field(() => Money, { description: '金额（元） · The amount in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { nullable: true, description: '收回日期，默认今日 · Business date; today when left out.' })
  reclaimedOn?: string | null;
  @Field(() => String, { nullable: true, description: '文号 · Number of the decision.' })
  @IsOptional()
  @MaxLength(60)
  decisionNumber?: string | null;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: '冲销：原业务记错，原额冲回 · Takes an act booked in error back, whole.' })
export class ReverseInput extends MoneyActInput implements Reverse {
  @Field(() => ID, { description: '原业务编号 · Identity of what is reversed.' })
  @MaxLength(40)
  id!: string;
  @Field(() => LocalDate, { nullable: true, description: '冲销日期，默认今日 · Business date; today when left out.' })
  reversedOn?: string | null;
  @Field(() => String, { description: '理由 · The reason.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({
  description: '资金业务筛选，各项同时满足 · Filter of money acts; all conditions hold together, those that do not apply are ignored.',
})
export class MoneyActFilter implements Filter {
  @Field(() => ID, { nullable: true, description: '项目编号 · Identity of the project.' })
  @IsOptional()
  @MaxLength(40)
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: '指标文编号 · Identity of the fund document.' })
  @IsOptional()
  @MaxLength(40)
  documentId?: string | null;
  @Field(() => ID, { nullable: true, description: '指标编号 · Identity of the line.' })
  @IsOptional()
  @MaxLength(40)
  lineId?: string | null;
  @Field(() => ID, { nullable: true, description: '安排编号 · Identity of the allocation.' })
  @IsOptional()
  @MaxLength(40)
  allocationId?: string | null;
  @Field(() => ID, { nullable: true, description: '报账编号 · Identity of the claim.' })
  @IsOptional()
  @MaxLength(40)
  claimId?: string | null;
  @Field(() => String, { nullable: true, description: '地点及其下辖 · A place with all places in it.' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '业务日期自（含） · On or after.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '业务日期至（含） · On or before.' })
  to?: string | null;
  @Field(() => Int, { nullable: true, description: '预算年度 · Budget year.' })
  year?: number | null;
  @Field(() => Disposition, { nullable: true, description: '本级或下级 · Disposition.' })
  disposition?: DispositionName | null;
  @Field(() => String, { nullable: true, description: '凭证号 · Voucher number.' })
  @IsOptional()
  @MaxLength(60)
  voucherNumber?: string | null;
  @Field(() => String, { nullable: true, description: '收款人包含 · A part of the payee’s name.' })
  @IsOptional()
  @MaxLength(100)
  payee?: string | null;
  @Field(() => Boolean, { nullable: true, description: '含已冲销 · Reversed ones included.' })
  withReversed?: boolean | null;
}

@ArgsType()
export class MoneyActsArgs extends PageArgs {
  @Field(() => MoneyActFilter, { nullable: true, description: '筛选 · Filter.' })
  @IsOptional()
  @ValidateNested()
  filter?: MoneyActFilter | null;
  @Field(() => MoneyActOrder, { nullable: true, description: '排序，默认新的在前 · Order; latest first when left out.' })
  order?: MoneyActOrderName | null;
}

@InputType({ description: '确认资金已下达 · Confirms that money lies on a selected project.' })
export class ConfirmFundingInput extends ActInput implements ConfirmFunding {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
}
