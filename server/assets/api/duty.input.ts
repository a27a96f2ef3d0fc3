import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { AssignDuties, GivenDuty } from '../actions/assign-duties.js';
import { assetsHandedOnMax, type HandOnDuties } from '../actions/hand-on-duties.js';
import type { DutyLevel } from '../rules/words.js';
import { DutyLevelType } from './enums.js';

@InputType({ description: '某一层级的责任 · Who is to answer at one level.' })
export class DutyInput implements GivenDuty {
  @Field(() => DutyLevelType, { description: '层级 · The level.' })
  level!: DutyLevel;
  @Field(() => String, { description: '责任单位；群众监督填监督渠道 · The unit; at the level PUBLIC the channel by which people watch.' })
  @Length(1, 100)
  unit!: string;
  @Field(() => ID, { nullable: true, description: '责任主体，单位是权利主体时填 · The party, where the unit is one.' })
  @MaxLength(40)
  partyId?: string | null;
  @Field(() => ID, { nullable: true, description: '责任人岗位；责任人取自岗位担任人 · The post; whoever holds it is the person.' })
  @MaxLength(40)
  postId?: string | null;
  @Field(() => String, { nullable: true, description: '责任人姓名，没有岗位时填 · The person, where there is no post.' })
  @Length(1, 50)
  personName?: string | null;
  @Field(() => String, { nullable: true, description: '联系方式；群众监督必填 · How to reach them; required at the level PUBLIC.' })
  @Length(1, 100)
  contact?: string | null;
}

@InputType({ description: '明确责任的共同内容 · What every assignment of duties says.' })
abstract class DutiesInput extends ActInput {
  @Field(() => LocalDate, { description: '自哪一天起负责 · The day from which they answer.' })
  date!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '已截止的责任的最后一天；仍在负责的不填 · The last day of a duty that is over; left out while it goes on.',
  })
  until?: string | null;
  @Field(() => [DutyInput], { description: '各层级责任，每级最多一条 · Who answers, each level at most once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  duties!: DutyInput[];
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: '原因 · Why.' })
  @Length(1, 1000)
  reason?: string | null;
}

@InputType({ description: '明确一项资产的责任 · Who is to answer for one asset.' })
export class AssignDutiesInput extends DutiesInput implements AssignDuties {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  @MaxLength(40)
  assetId!: string;
  @Field(() => Int, { nullable: true, description: '所见版本号 · The version you saw.' })
  version?: number | null;
}

@InputType({ description: '批量明确责任：逐项办理，互不影响 · The same duties for many assets, each done for itself.' })
export class AssignDutiesToManyInput extends DutiesInput {
  @Field(() => [ID], { description: '资产编号，最多100个 · Identities of the assets, at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @MaxLength(40, { each: true })
  assetIds!: string[];
}

@InputType({ description: '责任交接：从一个岗位到另一个岗位 · Hands what one post answers for on to another.' })
export class HandOnDutiesInput extends ActInput implements HandOnDuties {
  @Field(() => ID, { description: '移交岗位 · The post that hands on.' })
  @MaxLength(40)
  fromPostId!: string;
  @Field(() => ID, { description: '接收岗位 · The post that takes over.' })
  @MaxLength(40)
  toPostId!: string;
  @Field(() => LocalDate, { description: '自哪一天起由接收岗位负责 · The day from which the successor answers.' })
  date!: string;
  @Field(() => [ID], {
    nullable: true,
    description: `只交接这些资产；不填为辖区内该岗位负责的全部，一次最多${assetsHandedOnMax}项 · Only these assets; left out, all of the area, at most ${assetsHandedOnMax} at once.`,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(assetsHandedOnMax)
  @MaxLength(40, { each: true })
  assetIds?: string[] | null;
  @Field(() => String, { nullable: true, description: '只交接此地点及其以下的 · Only what lies in this place or below.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => [DutyLevelType], { nullable: true, description: '只交接这些层级的 · Only duties at these levels.' })
  @ArrayMaxSize(4)
  levels?: DutyLevel[] | null;
  @Field(() => String, { nullable: true, description: '接收人联系方式 · How the successor is reached.' })
  @Length(1, 100)
  contact?: string | null;
  @Field(() => String, { nullable: true, description: '依据文号 · Number of the document it rests on.' })
  @Length(1, 100)
  documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: '原因 · Why.' })
  @Length(1, 1000)
  reason?: string | null;
}
