import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, DutyLevelType, PartyType } from '../../assets/index.js';
import { Attachment } from '../../attachments/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { InspectionFindingType, InspectionKindType, UpkeepMoneySourceType, UpkeepRhythmType, UpkeepTaskKindType } from './upkeep-enums.js';

@ObjectType({
  simpleResolvers: true,
  description: '管护方案：谁管、用什么钱、多久一次 · Who keeps an asset up from a day on, with which money and how often.',
})
export class UpkeepPlan {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => PartyType, { nullable: true, description: '管护主体 · Who keeps it up; null for who may not see that party.' })
  party!: PartyType | null;
  @Field(() => UpkeepMoneySourceType, { description: '经费来源 · Where its money comes from.' })
  moneySource!: string;
  @Field(() => Money, { description: '年度管护经费，元 · Cost of a year in yuan.' })
  yearlyCost!: string;
  @Field(() => UpkeepRhythmType, { description: '管护周期 · How often.' })
  rhythm!: string;
  @Field(() => String, { description: '管护职责 · The duties, in words.' })
  duties!: string;
  @Field(() => LocalDate, { description: '起始日期 · The first day.' })
  beginsOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '终止日期；执行中为空 · The last day; null while it is open.' })
  endsOn!: string | null;
  @Field(() => String, { nullable: true, description: '终止原因 · Why it was ended, where no other plan took its place.' })
  endedReason!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '下一轮到期日：最早一轮尚无记录的 · The day on which the first round without a record is due; it may lie behind us.',
  })
  nextDueOn!: string | null;
  @Field(() => Int, { description: '版本号，办理时带回 · Version; send it back when acting.' })
  version!: number;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const UpkeepPlanConnection = connectionOf('UpkeepPlan', () => UpkeepPlan);

@ObjectType({ simpleResolvers: true, description: '一轮管护的记录，只增不改 · A round of upkeep that was done; never altered.' })
export class UpkeepRecord {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => UpkeepPlan, { nullable: true, description: '管护方案 · The plan whose round it was.' })
  plan!: UpkeepPlan | null;
  @Field(() => LocalDate, { description: '到期日 · The day on which the round was due.' })
  dueOn!: string;
  @Field(() => LocalDate, { description: '完成日期 · The day on which it was done.' })
  doneOn!: string;
  @Field(() => Money, { description: '费用，元 · Its cost in yuan.' })
  cost!: string;
  @Field(() => String, { description: '管护人 · Who did it.' })
  doneBy!: string;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: '证明（文字） · What shows it, in words.' })
  proof!: string | null;
  @Field(() => Attachment, { nullable: true, description: '证明（附件） · The file that shows it.' })
  attachment!: Attachment | null;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const UpkeepRecordConnection = connectionOf('UpkeepRecord', () => UpkeepRecord);

@ObjectType({
  simpleResolvers: true,
  description: '一次清查，只增不改；结果不直接改变资产状态 · What was found when an asset was looked at; it moves no state by itself.',
})
export class Inspection {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => LocalDate, { description: '清查日期 · The day of the inspection.' })
  inspectedOn!: string;
  @Field(() => InspectionKindType, { description: '种类 · What kind of inspection it was.' })
  kind!: string;
  @Field(() => InspectionFindingType, { description: '结果 · What was found.' })
  finding!: string;
  @Field(() => String, { description: '意见 · The opinion of who looked.' })
  opinion!: string;
  @Field(() => String, { nullable: true, description: '实盘数量 · The quantity found, an exact decimal.' })
  quantityFound!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      '建议办理的动作，须另行办理 · The move that the finding proposes (findIdle, findInefficient, findDamaged); it must be made by an act of its own.',
  })
  proposes!: string | null;
  @Field(() => String, { nullable: true, description: '证明（文字） · What shows it, in words.' })
  proof!: string | null;
  @Field(() => Attachment, { nullable: true, description: '证明（附件） · The file that shows it.' })
  attachment!: Attachment | null;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  by!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}
export const InspectionConnection = connectionOf('Inspection', () => Inspection);

@ObjectType({
  simpleResolvers: true,
  description:
    '到期的管护或清查，由方案和周期推算，不另存 · Upkeep or an inspection that is due: it follows from plans and policies and is not stored.',
})
export class UpkeepTask {
  @Field(() => UpkeepTaskKindType, { description: '种类 · What is due.' })
  kind!: string;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset, as it stands now.' })
  asset!: AssetType | null;
  @Field(() => UpkeepPlan, { nullable: true, description: '管护方案；清查为空 · The plan; null for an inspection.' })
  plan!: UpkeepPlan | null;
  @Field(() => LocalDate, {
    description:
      '本轮起始日期；清查为上次清查（或登记）日期 · First day of the round; of an inspection, the day of the last one or of registration.',
  })
  beginsOn!: string;
  @Field(() => LocalDate, { description: '到期日 · The day on which it is due.' })
  dueOn!: string;
  @Field(() => Int, { description: '逾期自然日数；未逾期为零 · Calendar days overdue; zero when it is not.' })
  daysOverdue!: number;
  @Field(() => DutyLevelType, {
    description: '现由哪一级负责：逾期逐级上报 · The level that it has come up to: what stays overdue goes one level up.',
  })
  level!: string;
}
export const UpkeepTaskConnection = connectionOf('UpkeepTask', () => UpkeepTask);
