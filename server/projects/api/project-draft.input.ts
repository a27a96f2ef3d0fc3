import { ArrayMaxSize, Length, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel, type SourceLevel } from '../../policies/index.js';
import type { AmendDraft } from '../actions/amend-draft.js';
import type { DraftProject } from '../actions/draft-project.js';
import type { LinkagePart, SourcePart, TargetPart } from '../actions/write-parts.js';
import type { Channel, Comparison, Library, LinkageKind as LinkageKindName, Nature, TargetKind as TargetKindName } from '../rules/kinds.js';
import { FundChannel, LinkageKind, ProjectLibrary, ProjectNature, TargetComparison, TargetKind } from './project-enums.js';

const isGiven = (_: object, value: unknown) => value !== undefined && value !== null;
const most = 100_000_000;

@InputType({ description: '一项预计资金来源 · One expected source of money.' })
export class SourceInput implements SourcePart {
  @Field(() => FundSourceLevel, { description: '资金级次 · Level.' })
  level!: SourceLevel;
  @Field(() => FundChannel, { description: '资金渠道 · Channel.' })
  channel!: Channel;
  @Field(() => Money, { description: '预计金额 · Expected amount.' })
  amount!: bigint;
}

@InputType({ description: '一项绩效指标 · One performance indicator.' })
export class TargetInput implements TargetPart {
  @Field(() => TargetKind, { description: '一级指标 · First level.' })
  kind!: TargetKindName;
  @Field(() => String, { description: '二级指标 · Second level, such as 数量, 质量, 时效, 成本.' })
  @Length(1, 40)
  aspect!: string;
  @Field(() => String, { description: '三级指标 · Third level: what is measured.' })
  @Length(1, 100)
  name!: string;
  @Field(() => TargetComparison, { description: '比较方式 · How it is compared.' })
  comparison!: Comparison;
  @Field(() => String, { description: '指标值，十进制，最多四位小数 · Value, a decimal with at most four places.' })
  @Matches(/^\d{1,14}(\.\d{1,4})?$/)
  value!: string;
  @Field(() => String, { description: '计量单位 · Unit.' })
  @Length(1, 20)
  unit!: string;
  @Field(() => String, { nullable: true, description: '权重，0至100，最多两位小数 · Weight, 0 to 100 with at most two decimals.' })
  @ValidateIf(isGiven)
  @Matches(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/)
  weight?: string | null;
}

@InputType({ description: '一项联农带农机制 · One benefit linkage.' })
export class LinkageInput implements LinkagePart {
  @Field(() => LinkageKind, { description: '联结方式 · Kind.' })
  kind!: LinkageKindName;
  @Field(() => String, { description: '具体做法 · How it works.' })
  @Length(1, 1000)
  description!: string;
  @Field(() => Int, { description: '带动户数 · Households.' })
  @Min(0)
  @Max(most)
  households!: number;
  @Field(() => Int, { description: '带动人数 · People.' })
  @Min(0)
  @Max(most)
  people!: number;
  @Field(() => Money, { nullable: true, description: '预计年增收 · Expected income of the farmers in a year.' })
  income?: bigint | null;
}

@InputType({
  description: '起草项目：项目库十一项内容，未知的可后补 · Drafts a project with its eleven fields; what is not yet known can follow.',
})
export class DraftProjectInput extends ActInput implements DraftProject {
  @Field(() => String, { description: '实施地点区划代码，须在本岗位辖区 · Place code, within the area of the acting post.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => ProjectLibrary, { description: '项目库类型 · Library.' })
  library!: Library;
  @Field(() => String, { description: '项目类别代码，见 projectClasses · Code of the class; see `projectClasses`.' })
  @Length(1, 40)
  classCode!: string;
  @Field(() => ProjectNature, { description: '建设性质 · Nature.' })
  nature!: Nature;
  @Field(() => String, { description: '项目名称 · Name.' })
  @Length(1, 200)
  @Matches(/\S/)
  name!: string;
  @Field(() => String, { description: '建设任务 · What is to be built, bought or done.' })
  @Length(1, 4000)
  @Matches(/\S/)
  content!: string;
  @Field(() => Int, { description: '入库年度 · Library year.' })
  @Min(2000)
  @Max(2100)
  year!: number;
  @Field(() => Money, { description: '预算 · Budget.' })
  budget!: bigint;
  @Field(() => ID, { nullable: true, description: '行业主管部门 · Industry department in charge.' })
  @MaxLength(40)
  departmentId?: string | null;
  @Field(() => String, { description: '责任单位 · Responsible unit.' })
  @Length(1, 100)
  @Matches(/\S/)
  responsibleUnit!: string;
  @Field(() => String, { nullable: true, description: '实施单位 · Implementing unit.' })
  @MaxLength(100)
  implementingUnit?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划开工 · Planned start.' })
  plannedStart?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划完工 · Planned finish.' })
  plannedFinish?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '负面清单条目代码，认定后不能申报 · Code of an item of the negative list; such a project goes no further.',
  })
  @MaxLength(100)
  negativeCategory?: string | null;
  @Field(() => Int, { nullable: true, description: '受益村数，默认1 · Villages that benefit; 1 when left out.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  villages?: number;
  @Field(() => Int, { nullable: true, description: '受益户数 · Households that benefit.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  households?: number;
  @Field(() => Int, { nullable: true, description: '受益人数 · People who benefit.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  people?: number;
  @Field(() => Int, { nullable: true, description: '其中脱贫（监测）户数 · Formerly poor or monitored households among them.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  poorHouseholds?: number;
  @Field(() => Int, { nullable: true, description: '其中脱贫（监测）人数 · Formerly poor or monitored people among them.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  poorPeople?: number;
  @Field(() => String, { nullable: true, description: '四议两公开会议记录 · Record of the village meeting.' })
  @MaxLength(1000)
  meetingRecord?: string | null;
  @Field(() => [SourceInput], { nullable: true, description: '预计资金来源 · Expected sources of money.' })
  @ArrayMaxSize(32)
  @ValidateNested({ each: true })
  sources?: SourceInput[] | null;
  @Field(() => [TargetInput], { nullable: true, description: '绩效目标 · Performance targets.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  targets?: TargetInput[] | null;
  @Field(() => [LinkageInput], { nullable: true, description: '联农带农机制 · Benefit linkages.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  linkages?: LinkageInput[] | null;
}

@InputType({ description: '一个草稿（或退回的项目）及所见修订号 · A drafted or returned project and the version that was seen.' })
export abstract class OnDraftInput extends ActInput {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => Int, { description: '所见修订号 · The version that was seen.' })
  version!: number;
}

@InputType({ description: '修改草稿：不填的保持不变 · Amends a draft; what is left out stays as it is.' })
export class AmendDraftInput extends OnDraftInput implements AmendDraft {
  @Field(() => String, { nullable: true, description: '实施地点区划代码 · Place code.' })
  @ValidateIf(isGiven)
  @Matches(/^\d{12}$/)
  placeCode?: string;
  @Field(() => ProjectLibrary, { nullable: true, description: '项目库类型 · Library.' })
  library?: Library;
  @Field(() => String, { nullable: true, description: '项目类别代码 · Code of the class.' })
  @MaxLength(40)
  classCode?: string;
  @Field(() => ProjectNature, { nullable: true, description: '建设性质 · Nature.' })
  nature?: Nature;
  @Field(() => String, { nullable: true, description: '项目名称 · Name.' })
  @ValidateIf(isGiven)
  @Length(1, 200)
  @Matches(/\S/)
  name?: string;
  @Field(() => String, { nullable: true, description: '建设任务 · Content.' })
  @ValidateIf(isGiven)
  @Length(1, 4000)
  @Matches(/\S/)
  content?: string;
  @Field(() => Int, { nullable: true, description: '入库年度 · Library year.' })
  @ValidateIf(isGiven)
  @Min(2000)
  @Max(2100)
  year?: number;
  @Field(() => Money, { nullable: true, description: '预算 · Budget.' })
  budget?: bigint | null;
  @Field(() => ID, { nullable: true, description: '行业主管部门 · Industry department in charge.' })
  @MaxLength(40)
  departmentId?: string | null;
  @Field(() => String, { nullable: true, description: '责任单位 · Responsible unit.' })
  @ValidateIf(isGiven)
  @Length(1, 100)
  @Matches(/\S/)
  responsibleUnit?: string;
  @Field(() => String, { nullable: true, description: '实施单位 · Implementing unit.' })
  @ValidateIf(isGiven)
  @Length(1, 100)
  implementingUnit?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划开工 · Planned start.' })
  plannedStart?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划完工 · Planned finish.' })
  plannedFinish?: string | null;
  @Field(() => String, { nullable: true, description: '负面清单条目代码 · Code of an item of the negative list.' })
  @MaxLength(100)
  negativeCategory?: string | null;
  @Field(() => Int, { nullable: true, description: '受益村数 · Villages that benefit.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  villages?: number;
  @Field(() => Int, { nullable: true, description: '受益户数 · Households that benefit.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  households?: number;
  @Field(() => Int, { nullable: true, description: '受益人数 · People who benefit.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  people?: number;
  @Field(() => Int, { nullable: true, description: '其中脱贫（监测）户数 · Formerly poor or monitored households among them.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  poorHouseholds?: number;
  @Field(() => Int, { nullable: true, description: '其中脱贫（监测）人数 · Formerly poor or monitored people among them.' })
  @ValidateIf(isGiven)
  @Min(0)
  @Max(most)
  poorPeople?: number;
  @Field(() => String, { nullable: true, description: '四议两公开会议记录 · Record of the village meeting.' })
  @ValidateIf(isGiven)
  @Length(1, 1000)
  meetingRecord?: string | null;
}

@InputType({ description: '填报资金来源，整体替换 · Replaces the expected sources of money.' })
export class SetSourcesInput extends OnDraftInput {
  @Field(() => [SourceInput], { description: '预计资金来源 · Expected sources of money.' })
  @ArrayMaxSize(32)
  @ValidateNested({ each: true })
  sources!: SourceInput[];
}

@InputType({ description: '填报绩效目标，整体替换 · Replaces the performance targets.' })
export class SetTargetsInput extends OnDraftInput {
  @Field(() => [TargetInput], { description: '绩效目标 · Performance targets.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  targets!: TargetInput[];
}

@InputType({ description: '填报联农带农机制，整体替换 · Replaces the benefit linkages.' })
export class SetLinkageInput extends OnDraftInput {
  @Field(() => [LinkageInput], { description: '联农带农机制 · Benefit linkages.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  linkages!: LinkageInput[];
}
