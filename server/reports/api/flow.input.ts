import { Matches, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import type { FlowAsset as Asset, FlowProject as Project, FlowSource as Source } from '../rules/words.js';
import { FlowAsset, FlowProject, FlowSource } from './words.enums.js';

@InputType({ description: '资金流向的范围和归并方式 · Which money is followed, and how its stations are grouped.' })
export class MoneyFlowInput {
  @Field(() => String, {
    description:
      '区划代码，含其下各级；县以下只计安排到当地项目的资金 · A place code with all places in it; one’s own area where it is narrower. Below the county only money laid on projects there counts.',
  })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      '指标文件的年度，不论在哪年使用；默认为截至日所在年 · The year of the fund documents, whenever their money was used; that of `asOf` when left out.',
  })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截至业务日期（含），默认今日 · The last business date that counts; today when left out.',
  })
  asOf?: string | null;
  @Field(() => FlowSource, { nullable: true, description: '来源归并，默认资金级次 · How sources are grouped; by level when left out.' })
  sources?: Source | null;
  @Field(() => FlowProject, { nullable: true, description: '项目归并，默认项目类别 · How projects are grouped; by class when left out.' })
  projects?: Project | null;
  @Field(() => FlowAsset, { nullable: true, description: '资产归并，默认资产类别 · How assets are grouped; by class when left out.' })
  assets?: Asset | null;
  @Field(() => Int, {
    nullable: true,
    description:
      '每个环节最多几组，默认20；其余较小的合为一组 · How many groups a station has at most, 20 when left out; the smaller ones stand together.',
  })
  @Min(1)
  @Max(100)
  most?: number | null;
}
