import { ArrayMaxSize, Matches } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import { type ExceptionKind, exceptionKinds } from '../rules/exception-kinds.js';
import { ExceptionKindType } from './enums.js';

@InputType({ description: '例外的范围 · Where, of which kinds and on which day exceptions are looked for.' })
export class ExceptionsInput {
  @Field(() => String, {
    description: '区划代码，含其下各级；只见本岗位辖区 · A place code with all places in it, as far as one’s own area reaches.',
  })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => [ExceptionKindType], { nullable: true, description: '类型，任一；默认全部 · Any of these kinds; all when left out.' })
  @ArrayMaxSize(Object.keys(exceptionKinds).length)
  kinds?: ExceptionKind[] | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截至业务日期（含），默认今日 · The business date on which it stands so; today when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class ExceptionsArgs extends PageArgs {
  @Field(() => ExceptionsInput, { description: '范围 · What is looked for.' })
  input!: ExceptionsInput;
}
