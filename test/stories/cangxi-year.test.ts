import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shiling, yunfeng } from '../world/people.js';
import { ledgerText } from './ledger-text.js';
import { admitted, claimed, type Hands, settled, started, worked } from './project-life.js';
import { beginTale, closeBooks, refusedWith, type Tale, told } from './tale.js';

/**
 * 苍溪县的一年: a kiwi orchard of 云峰镇狮岭村 and an East-West project with 余杭区, from declaration to settlement, by the
 * people who would do it, each under an own sign-in and post, through the typed client.
 */
describe('苍溪县的一年 · one year of 苍溪县', () => {
  let tale: Tale;
  let orchard = '';
  let park = '';
  const lines: Record<string, string> = {};
  const allocations: Record<string, string> = {};

  const villageHands: Hands = {
    drafter: 'shilingClerk',
    declarationLevel: 'VILLAGE',
    township: 'yunfengReviewer',
    examiner: 'agricultureExaminer',
    manager: 'shilingManager',
    checker: 'shilingClerk',
  };

  const townshipHands: Hands = { ...villageHands, drafter: 'yunfengOfficer', declarationLevel: 'TOWNSHIP', checker: 'yunfengReviewer' };

  beforeAll(async () => {
    tale = await beginTale('2023-01-04');
  });
  afterAll(() => tale.close());

  it('the village declares, township, department and county let the orchard into the library', async () => {
    orchard = await admitted(tale, villageHands, {
      placeCode: shiling,
      library: 'BRIDGING',
      classCode: 'INDUSTRY',
      nature: 'NEW',
      year: 2023,
      name: '狮岭村红心猕猴桃园',
      content: '新建红心猕猴桃园120亩，配套灌溉（示例）',
      budget: '1200000.00',
      departmentId: tale.world.people.departments.AGRICULTURE,
      responsibleUnit: '云峰镇人民政府',
      implementingUnit: '狮岭村股份经济合作联合社',
      meetingRecord: '狮岭村四议两公开会议记录2023-1（示例）',
      plannedStart: '2023-05-01',
      plannedFinish: '2023-11-20',
      households: 86,
      people: 260,
      poorHouseholds: 31,
      poorPeople: 92,
      villages: 1,
      sources: [
        { level: 'CENTRAL', channel: 'BRIDGING', amount: '900000.00' },
        { level: 'PROVINCIAL', channel: 'BRIDGING', amount: '300000.00' },
      ],
      targets: [{ kind: 'OUTPUT', aspect: '数量', name: '新建猕猴桃园', comparison: 'AT_LEAST', value: '120', unit: '亩', weight: '50' }],
      linkages: [
        {
          kind: 'ASSET_INCOME',
          description: '园区折股量化到村集体，收益按户分红（示例）',
          households: 86,
          people: 260,
          income: '60000.00',
        },
      ],
    });
    const auditor = await tale.as('auditor');
    const project = told(await auditor.project({ id: orchard }));
    expect(project).toMatchObject({ state: 'IN_LIBRARY', budget: '1200000.00' });
  });

  it('the East-West park travels the same way, declared by the township', async () => {
    tale.on('2023-01-06');
    park = await admitted(tale, townshipHands, {
      placeCode: yunfeng,
      library: 'EAST_WEST',
      classCode: 'INDUSTRY',
      nature: 'NEW',
      year: 2023,
      name: '杭广东西部协作数字产业园',
      content: '余杭区协作建设数字产业园标准厂房（示例）',
      budget: '3540000.00',
      departmentId: tale.world.people.departments.AGRICULTURE,
      responsibleUnit: '苍溪县农业农村局',
      implementingUnit: '云峰镇人民政府',
      meetingRecord: '征求相关村意见记录（示例）',
      households: 0,
      people: 0,
      poorHouseholds: 0,
      poorPeople: 0,
      villages: 3,
      sources: [{ level: 'PROVINCIAL', channel: 'EAST_WEST', amount: '3540000.00' }],
      targets: [{ kind: 'OUTPUT', aspect: '数量', name: '标准厂房', comparison: 'AT_LEAST', value: '2000', unit: '平方米', weight: '60' }],
      linkages: [{ kind: 'WORK', description: '吸纳脱贫劳动力务工（示例）', households: 40, people: 55 }],
    });
    expect(told(await (await tale.as('auditor')).project({ id: park }))).toMatchObject({ state: 'IN_LIBRARY' });
  });

  it('the leading group puts both into the year plan', async () => {
    const recorder = await tale.as('recorder');
    const plan = told(
      await (await tale.as('keeper')).draftYearPlan({ year: 2023, number: '苍农领〔2023〕5号', name: '苍溪县2023年度项目计划（示例）' }),
    );
    const results = told(await recorder.selectForYear({ projectIds: [orchard, park], planYear: 2023, planNumber: plan.number }));
    expect(results.map(({ refusal }) => refusal)).toEqual([null, null]);
  });

  it('money arrives from the centre, the province and 余杭区; its documents are chained', async () => {
    tale.on('2023-04-03');
    const finance = await tale.as('financeOfficer');
    const bridging = { channel: 'BRIDGING' as const, task: 'CONSOLIDATION' as const };
    const county = { issuingBody: '广元市财政局', receivedOn: '2023-04-03', issuedOn: '2023-03-20', year: 2023 };
    const central = told(
      await finance.receiveDocument({
        ...county,
        number: '广财农[2023] 012 號',
        superiorNumber: '川财农〔2023〕9号',
        title: '关于下达2023年中央和省级衔接资金的通知（示例）',
        amount: '1200000.01',
        lines: [
          { ...bridging, level: 'CENTRAL', amount: '900000.01' },
          { ...bridging, level: 'PROVINCIAL', amount: '300000.00' },
        ],
      }),
    );
    expect(central.number).toBe('广财农〔2023〕12号');
    expect(
      refusedWith(
        await finance.receiveDocument({
          ...county,
          number: '广财农〔2023〕12号',
          title: '同一文件再次登记（示例）',
          amount: '1.00',
          lines: [{ ...bridging, level: 'CENTRAL', amount: '1.00' }],
        }),
      ),
    ).toBe('DOCUMENT_NUMBER_MUST_BE_NEW');
    const eastWest = told(
      await finance.receiveDocument({
        ...county,
        number: '余财农〔2023〕3号',
        issuingBody: '杭州市余杭区财政局',
        title: '2023年东西部协作资金（示例）',
        amount: '3540000.00',
        lines: [{ level: 'PROVINCIAL', channel: 'EAST_WEST', amount: '3540000.00' }],
      }),
    );
    for (const line of await tale.world.rows<{ id: string; level: string; channel: string }>('select id, level, channel from fund_line')) {
      lines[line.channel === 'EAST_WEST' ? 'EAST_WEST' : line.level] = line.id;
    }
    expect([central.amount, eastWest.amount]).toEqual(['1200000.01', '3540000.00']);
  });

  it('finance lays it on the projects, never more than a line holds', async () => {
    tale.on('2023-04-20');
    const finance = await tale.as('financeOfficer');
    const lay = (line: string, projectId: string, amount: string) =>
      finance.allocate({
        lineId: lines[line] as string,
        projectId,
        amount,
        disposition: 'PASSED_DOWN',
        approvalNumber: '苍财农〔2023〕7号',
      });
    expect(refusedWith(await lay('CENTRAL', orchard, '900000.02'))).toBe('ALLOCATIONS_MUST_NOT_EXCEED_LINE');
    allocations['CENTRAL'] = told(await lay('CENTRAL', orchard, '900000.00')).id;
    allocations['PROVINCIAL'] = told(await lay('PROVINCIAL', orchard, '300000.00')).id;
    allocations['EAST_WEST'] = told(await lay('EAST_WEST', park, '3540000.00')).id;
    expect(refusedWith(await lay('CENTRAL', orchard, '0.01'))).toBe('ALLOCATIONS_MUST_NOT_EXCEED_BUDGET');
    expect(told(await (await tale.as('shilingManager')).project({ id: orchard }))).toMatchObject({ state: 'FUNDED' });
  });

  it('the orchard is built, claimed for and paid', async () => {
    tale.on('2023-05-04');
    const works = await started(tale, villageHands, orchard, {
      party: '苍溪县绿源农业工程公司（示例）',
      contractNumber: '示例合同2023-01',
      amount: '1159993.26',
      items: [
        { name: '猕猴桃园', unit: '亩', quantity: '120', unitPrice: '8000.00' },
        { name: '灌溉管网', unit: '套', quantity: '1', unitPrice: '199993.26' },
      ],
    });
    tale.daysLater(40);
    await worked(tale, villageHands, orchard, works.items, 60);
    const claim = await claimed(tale, villageHands, {
      projectId: orchard,
      contractId: works.contractId,
      amount: '600000.00',
      purpose: '进度款（示例）',
      payee: '苍溪县绿源农业工程公司（示例）',
    });
    const finance = await tale.as('financeOfficer');
    const treasurer = await tale.as('treasurer');
    const pay = (allocation: string, amount: string, voucherNumber: string, requestKey?: string) =>
      treasurer.payClaim({
        claimId: claim,
        allocationId: allocations[allocation] as string,
        amount,
        voucherNumber,
        ...(requestKey ? { requestKey } : {}),
      });
    expect(refusedWith(await pay('CENTRAL', '600000.00', '示例凭证0'))).toBe('PAYMENTS_MUST_NOT_EXCEED_RELEASED');
    told(
      await finance.release({
        allocationId: allocations['CENTRAL'] as string,
        amount: '900000.00',
        receivingUnit: '云峰镇人民政府',
        voucherNumber: '拨2023-1（示例）',
      }),
    );
    told(
      await finance.release({
        allocationId: allocations['PROVINCIAL'] as string,
        amount: '300000.00',
        receivingUnit: '云峰镇人民政府',
        voucherNumber: '拨2023-2（示例）',
      }),
    );
    const first = told(await pay('CENTRAL', '450000.00', '付2023-1（示例）', 'orchard-first-payment'));
    expect(told(await pay('CENTRAL', '450000.00', '付2023-1（示例）', 'orchard-first-payment')).id).toBe(first.id);
    expect(refusedWith(await pay('CENTRAL', '450000.01', '付2023-1（示例）', 'orchard-first-payment'))).toBe('REQUEST_KEY_MUST_BE_FRESH');
    told(await pay('PROVINCIAL', '150000.00', '付2023-2（示例）'));
  });

  it('a payment to the wrong voucher is reversed with its reason and paid again', async () => {
    tale.daysLater(3);
    const finance = await tale.as('financeOfficer');
    const [wrong] = await tale.world.rows<{ id: string; claim_id: string }>(
      `select id, claim_id from payment where voucher_number = '付2023-2（示例）'`,
    );
    told(await finance.reversePayment({ id: wrong?.id as string, reason: '凭证号录入错误（示例）' }));
    const paid = told(
      await (await tale.as('treasurer')).payClaim({
        claimId: wrong?.claim_id as string,
        allocationId: allocations['PROVINCIAL'] as string,
        amount: '150000.00',
        voucherNumber: '付2023-3（示例）',
      }),
    );
    expect(paid.amount).toBe('150000.00');
  });

  it('both are finished, accepted by others than built them, and settled', async () => {
    const orchardItems = await tale.world.rows<{ id: string; quantity: string; contract_id: string }>(
      'select id, quantity, contract_id from contract_item order by id',
    );
    await worked(tale, villageHands, orchard, orchardItems, 100);
    await settled(tale, villageHands, orchard, '1150000.00');
    const last = await claimed(tale, villageHands, {
      projectId: orchard,
      contractId: orchardItems[0]?.contract_id as string,
      amount: '550000.00',
      purpose: '结算款（示例）',
      payee: '苍溪县绿源农业工程公司（示例）',
    });
    const treasurer = await tale.as('treasurer');
    const pay = (allocation: string, amount: string, voucherNumber: string) =>
      treasurer.payClaim({ claimId: last, allocationId: allocations[allocation] as string, amount, voucherNumber });
    told(await pay('CENTRAL', '400000.00', '付2023-4（示例）'));
    told(await pay('PROVINCIAL', '150000.00', '付2023-5（示例）'));
    expect(told(await (await tale.as('auditor')).project({ id: orchard }))).toMatchObject({ state: 'SETTLED' });
  });

  it('the saving goes back to its line', async () => {
    tale.daysLater(5);
    const finance = await tale.as('financeOfficer');
    const allocationId = allocations['CENTRAL'] as string;
    told(
      await finance.returnDisbursement({ allocationId, amount: '50000.00', reason: '结算节余（示例）', voucherNumber: '退2023-1（示例）' }),
    );
    told(await finance.reclaim({ allocationId, amount: '50000.00', reason: '结算节余收回（示例）' }));
  });

  it('the park is built and paid by progress', async () => {
    const works = await started(tale, townshipHands, park, {
      party: '广元市建筑公司（示例）',
      contractNumber: '示例合同2023-02',
      amount: '3540000.00',
      items: [{ name: '标准厂房', unit: '平方米', quantity: '2000', unitPrice: '1770.00' }],
    });
    tale.daysLater(10);
    await worked(tale, townshipHands, park, works.items, 100);
    await settled(tale, townshipHands, park, '3540000.00');
    const allocationId = allocations['EAST_WEST'] as string;
    const claim = await claimed(tale, townshipHands, {
      projectId: park,
      contractId: works.contractId,
      amount: '3433800.00',
      purpose: '工程款，留质保金百分之三（示例）',
      payee: '广元市建筑公司（示例）',
    });
    told(
      await (await tale.as('financeOfficer')).release({
        allocationId,
        amount: '3540000.00',
        receivingUnit: '云峰镇人民政府',
        voucherNumber: '拨2023-3（示例）',
      }),
    );
    told(
      await (await tale.as('treasurer')).payClaim({
        claimId: claim,
        allocationId,
        amount: '3433800.00',
        voucherNumber: '付2023-6（示例）',
      }),
    );
    expect(told(await (await tale.as('auditor')).project({ id: park }))).toMatchObject({ state: 'SETTLED' });
  });

  it('anyone entitled sees the expenditure progress', async () => {
    const finance = await tale.as('financeOfficer');
    const { total, rows } = told(await finance.progress({ input: { placeCode: '510824000000', year: 2023, by: 'LEVEL' } }));
    expect(total).toMatchObject({ received: '4740000.01', paid: '4583800.00', expenditureProgress: '96.70' });
    const central = rows.nodes.find(({ key }) => key === 'CENTRAL');
    expect(central).toMatchObject({ received: '900000.01', paid: '850000.00', expenditureProgress: '94.44' });
  });

  it('the books close and the ledger can be signed', async () => {
    const closed = await closeBooks(tale);
    expect(closed.invariants).toBeGreaterThan(20);
    expect(await ledgerText(tale)).toMatchSnapshot();
  });
});
