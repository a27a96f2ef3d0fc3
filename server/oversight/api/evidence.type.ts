import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { EvidenceSubject } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '证据包：一项资产或一个项目的全部记录，可离线核验 · Everything recorded about an asset or a project, to be verified without this server.',
})
export class EvidencePack {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '区划代码 · Place code of the subject.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: PlaceType | null;
  @Field(() => EvidenceSubject, { description: '对象种类 · What it is about.' })
  subjectNoun!: string;
  @Field(() => ID, { description: '对象编号 · Identity of the asset or project.' })
  subjectId!: string;
  @Field(() => String, { description: '对象名称 · Its name when the pack was drawn.' })
  subjectName!: string;
  @Field(() => LocalDate, { description: '截至业务日期 · The business date as of which it speaks.' })
  asOf!: string;
  @Field(() => String, {
    description:
      '根哈希：代表包内每一个字节，另记于提取的审计记录 · The root hash, which stands for every byte; the audit entry of the drawing keeps it too.',
  })
  root!: string;
  @Field(() => Int, { description: '文件数，不含清单 · How many files, besides the manifest.' })
  files!: number;
  @Field(() => Int, { description: '行数 · How many rows its lists hold.' })
  rowCount!: number;
  @Field(() => Int, { description: '审计记录数 · How many audit entries come along.' })
  chainEntries!: number;
  @Field(() => Int, { description: '保存的大小（字节，压缩后）· Its size as kept, in bytes, compressed.' })
  sizeBytes!: number;
  @Field(() => String, { description: '提取理由 · Why it was taken out.' })
  purpose!: string;
  @Field(() => PersonType, { nullable: true, description: '提取人 · Who took it out.' })
  drawnBy!: PersonType | null;
  @Field(() => DateTime, { description: '提取时刻 · When.' })
  madeAt!: string;
  @Field(() => String, { description: '下载地址，JSON一个文件 · Address of the pack as one JSON file, relative to the server.' })
  jsonUrl!: string;
  @Field(() => String, { description: '下载地址，tar归档 · Address of the pack as a tar archive, relative to the server.' })
  tarUrl!: string;
}

export const EvidencePackConnection = connectionOf('EvidencePack', () => EvidencePack);
