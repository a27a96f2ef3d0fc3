import { refuser } from '../../kernel/refusal.js';

export const auditRefusals = {
  REQUEST_KEY_MUST_BE_FRESH: {
    zh: '请求号“{key}”已用于另一笔办理（{verb}），内容不同，不能再用。',
    en: 'The request key "{key}" was used for another act ({verb}) with other input and cannot be used again.',
    basis: '一个请求号只对应一次办理 · one request key stands for one act',
  },
  REQUEST_KEY_MUST_BE_GIVEN: {
    zh: '涉及资金的办理必须带请求号，以防重复记账。',
    en: 'An act that moves money must carry a request key, so that a retry is not booked twice.',
    basis: '资金办理防重复 · money acts are safe to retry',
  },
} as const;
export const refuse = refuser(auditRefusals);
