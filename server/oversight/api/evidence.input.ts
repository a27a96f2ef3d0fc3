import { Length, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import type { DrawEvidencePack } from '../actions/draw-evidence-pack.js';
import { EvidenceSubject } from './enums.js';

@InputType({ description: '提取证据包 · Takes out a pack of evidence.' })
export class DrawEvidencePackInput extends ActInput implements DrawEvidencePack {
  @Field(() => EvidenceSubject, { description: '对象种类 · What it is about.' })
  subjectNoun!: 'ASSET' | 'PROJECT';
  @Field(() => ID, { description: '对象编号 · Identity of the asset or project.' })
  @MaxLength(100)
  subjectId!: string;
  @Field(() => String, { description: '提取理由：包内有农户姓名 · Why it is taken out: households stand in it by name.' })
  @Length(1, 500)
  purpose!: string;
}

@ArgsType()
export class EvidencePacksArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '地点及其以下 · About things in this place or below it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '对象编号 · About this asset or project.' })
  @MaxLength(40)
  subjectId?: string | null;
}
