/** What may stand behind a part of an asset's original value. */
export const fundingKinds = {
  PAID: '已由指标支付 · paid by a fund line',
  UNPAID: '尚未支付（质保金等） · not paid yet, such as retention',
  INHERITED: '系统建立前形成 · made before the system',
} as const;
export type FundingKind = keyof typeof fundingKinds;
