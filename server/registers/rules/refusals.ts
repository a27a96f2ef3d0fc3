import { refuser } from '../../kernel/refusal.js';

const basis =
  '县级建总账，部门、乡镇、村建明细账 · the county keeps the master register, departments, townships and villages detail registers';

export const registerRefusals = {
  REGISTER_PLACE_MUST_FIT_KIND: {
    zh: '{register}以{wanted}的区划代码查阅，所填{placeCode}是{given}。',
    en: 'A {register} is asked for by the code of a {wanted}; {placeCode} is a {given}.',
    basis,
  },
  REGISTER_MUST_NAME_DEPARTMENT: {
    zh: '部门分类账须写明部门；其他台账不按部门。',
    en: 'The register of a department names the department; the other registers have none.',
    basis,
  },
  PUBLIC_REGISTER_MUST_BE_DETAIL: {
    zh: '向社会公开的是乡镇和村的明细账，{placeCode}是{given}。',
    en: 'The detail registers of townships and villages are shown to the public; {placeCode} is a {given}.',
    basis: '乡、村明细账公开 · the detail registers of townships and villages are shown publicly',
  },
} as const;
export const refuse = refuser(registerRefusals);
