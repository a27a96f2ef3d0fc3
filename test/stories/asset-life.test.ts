import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type * as api from '../../client/index.js';
import { replayDiffers } from '../../server/assets/index.js';
import { asOwner } from '../../server/database/session.js';
import { secondKeeper } from '../assets/confirmed.js';
import { type Parties, partiesOf } from '../world/assets.js';
import { clientFor } from '../world/client.js';
import { shiling, yunfeng } from '../world/people.js';
import { admitted, type Hands, settled, started, worked } from './project-life.js';
import { fourAnswers, ownersAt, rightsText } from './rights-text.js';
import { beginTale, closeBooks, refusedWith, type Tale, told } from './tale.js';

/**
 * 一条路和一个产业园: a road of 狮岭村 and the township's industry park, from settlement to confirmed rights and handover, by the people
 * who would do it, through the typed client. The road's owner of March was, as August learned, no longer its owner from May on.
 */
describe('资产的一生 · the life of a road and of an industry park', () => {
  let tale: Tale;
  let parties: Parties;
  const projects = { road: '', park: '' };
  const assets = { road: '', park: '' };

  const village: Hands = {
    drafter: 'shilingClerk',
    declarationLevel: 'VILLAGE',
    township: 'yunfengReviewer',
    examiner: 'agricultureExaminer',
    manager: 'shilingManager',
    checker: 'shilingClerk',
  };
  const township: Hands = { ...village, drafter: 'yunfengOfficer', declarationLevel: 'TOWNSHIP', checker: 'yunfengReviewer' };

  beforeAll(async () => {
    tale = await beginTale('2022-01-04');
    parties = await partiesOf(tale.world);
  });
  afterAll(() => tale.close());

  it('both are declared, funded, built and settled in 2022', async () => {
    const agriculture = tale.world.people.departments.AGRICULTURE;
    projects.road = await admitted(
      tale,
      village,
      draftOf(agriculture, '狮岭村通组产业路', shiling, '1160000.00', '新建通组产业路3.5公里（示例）'),
    );
    projects.park = await admitted(
      tale,
      township,
      draftOf(agriculture, '云峰镇猕猴桃产业园', yunfeng, '3540000.00', '新建标准厂房2000平方米（示例）'),
    );
    const plan = told(
      await (await tale.as('keeper')).draftYearPlan({ year: 2022, number: '苍农领〔2022〕5号', name: '2022年度项目计划（示例）' }),
    );
    const projectIds = [projects.road, projects.park];
    told(await (await tale.as('recorder')).selectForYear({ projectIds, planYear: 2022, planNumber: plan.number }));
    const finance = await tale.as('financeOfficer');
    told(await finance.receiveDocument(documentOf(tale.world.clock.today(), '4700000.00')));
    const [line] = await tale.world.rows<{ id: string }>('select id from fund_line');
    const lay = (projectId: string, amount: string) =>
      finance.allocate({ lineId: line?.id as string, projectId, amount, disposition: 'PASSED_DOWN', approvalNumber: '苍财农〔2022〕7号' });
    told(await lay(projects.road, '1160000.00'));
    told(await lay(projects.park, '3540000.00'));
    const build = async (hands: Hands, projectId: string, number: string, item: api.ContractItemInput, amount: string, leaves: Leaves) => {
      const works = await started(tale, hands, projectId, {
        party: '广元市建筑公司（示例）',
        contractNumber: number,
        amount,
        items: [item],
      });
      tale.daysLater(30);
      await worked(tale, hands, projectId, works.items, 100);
      await settled(tale, hands, projectId, amount, leaves);
    };
    const road = { name: '狮岭村通组产业路', class: 'PUBLIC_WELFARE', quantity: '3.5', unit: '公里' } as const;
    const park = { name: '猕猴桃产业园厂房', class: 'OPERATIONAL', quantity: '2000', unit: '平方米' } as const;
    await build(
      village,
      projects.road,
      '示例合同2022-01',
      { name: '路面', unit: '公里', quantity: '3.5', unitPrice: '331426.65' },
      '1159993.28',
      road,
    );
    await build(
      township,
      projects.park,
      '示例合同2022-02',
      { name: '厂房', unit: '平方米', quantity: '2000', unitPrice: '1770.00' },
      '3540000.00',
      park,
    );
    expect(tale.world.clock.today() < '2023-02-20').toBe(true);
  });

  it('what they left behind is registered within the settlement, the rest explained', async () => {
    tale.on('2023-02-20');
    const manager = await tale.as('shilingManager');
    const register = async (projectId: string, originalValue: string, expensedReason: string | null) => {
      const [expected] = await tale.world.rows<{ id: string }>('select id from expected_asset where project_id = ?', [projectId]);
      const assetsToRegister = [{ expectedAssetId: expected?.id as string, originalValue }];
      const answer = await manager.registerAssets({ projectId, assets: assetsToRegister, expensedReason });
      const [asset] = await tale.world.rows<{ id: string }>('select id from asset where expected_asset_id = ?', [expected?.id]);
      return { answer, id: asset?.id ?? '' };
    };
    expect(refusedWith((await register(projects.road, '1159993.29', null)).answer)).toBe('ASSETS_MUST_NOT_EXCEED_SETTLEMENT');
    assets.road = (await register(projects.road, '1150000.00', '勘察设计费不形成资产（示例）')).id;
    assets.park = (await register(projects.park, '3540000.00', null)).id;
    const road = told(await (await tale.as('auditor')).asset({ id: assets.road }));
    expect(road).toMatchObject({ state: 'REGISTERED', originalValue: '1150000.00', ownerKind: null });
  });

  it('in March the keeper confirms the rights: the road to the village, the park by shares of what each put in', async () => {
    tale.on('2023-03-10');
    const keeper = await tale.as('keeper');
    const basis = { basis: '权属协议（示例）', documentNumber: '苍农确〔2023〕3号' };
    const owners = (...holders: api.RightHolderInput[]): api.RightInput[] => [{ kind: 'OWN', holders }];
    const whole = (partyId: string) => owners({ partyId, share: '1' });
    expect(refusedWith(await keeper.confirmRights({ assetId: assets.road, rights: whole(parties.household), ...basis }))).toBe(
      'PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD',
    );
    told(await keeper.confirmRights({ assetId: assets.road, rights: whole(parties.shilingCollective), ...basis }));
    const thirds = owners({ partyId: parties.shilingCollective, share: '1/3' }, { partyId: parties.yunfengCollective, share: '66.66%' });
    expect(refusedWith(await keeper.confirmRights({ assetId: assets.park, rights: thirds, ...basis }))).toBe('SHARES_MUST_MAKE_ONE');
    const shares = owners({ partyId: parties.shilingCollective, share: '1/3' }, { partyId: parties.yunfengCollective, share: '2/3' });
    const operator: api.RightInput = { kind: 'OPERATE', holders: [{ partyId: parties.company, share: '1' }] };
    const park = told(await keeper.confirmRights({ assetId: assets.park, rights: [...shares, operator], ...basis }));
    expect(park).toMatchObject({ state: 'CONFIRMED', ownerKind: 'COLLECTIVE', ownerLevel: null });
    told(await keeper.certifyAsset({ assetId: assets.park, certificateNumber: '川（2023）苍溪县不动产权第0000号（示例）' }));
  });

  it('and the manager hands both over, once', async () => {
    tale.on('2023-03-20');
    const manager = await tale.as('shilingManager');
    const sides = { giver: '云峰镇人民政府', giverSignedBy: '郑项目', receiverSignedBy: '罗书记（示例）' };
    const handOver = (assetId: string, receiverPartyId: string) => manager.handOverAsset({ assetId, receiverPartyId, ...sides });
    expect(refusedWith(await handOver(assets.road, parties.yunfengGovernment))).toBe('RECEIVER_MUST_OWN');
    for (const assetId of [assets.road, assets.park]) told(await handOver(assetId, parties.shilingCollective));
    expect(refusedWith(await handOver(assets.road, parties.shilingCollective))).toBe('HANDOVER_MUST_BE_FIRST');
  });

  it('in August it is found that the road went over to the township in May; another keeper corrects the record', async () => {
    tale.on('2023-08-20');
    const truth = {
      assetId: assets.road,
      rights: (['OWN', 'EARN', 'DISPOSE'] as const).map((kind) => ({
        kind,
        holders: [{ partyId: parties.yunfengGovernment, share: '1' }],
      })),
      from: '2023-05-15',
      documentNumber: '云府函〔2023〕21号',
      reason: '五月十五日道路移交乡镇管养，当时未登记（示例）',
    };
    expect(refusedWith(await (await tale.as('keeper')).correctRights(truth))).toBe('CORRECTOR_MUST_BE_ANOTHER');
    const other = await clientFor(tale.app, await secondKeeper(tale.world));
    const road = told(await other.correctRights(truth));
    expect(road).toMatchObject({ ownerKind: 'STATE', ownerLevel: 'TOWNSHIP' });
    expect(refusedWith(await other.correctRights(truth))).toBe('RIGHTS_MUST_HAVE_CHANGED');
  });

  it('who owned it on a day, by what was known at a moment: four answers', async () => {
    tale.on('2023-09-01');
    const auditor = await tale.as('auditor');
    const text = await fourAnswers(auditor, assets.road, ['2023-04-30', '2023-06-30'], ['2023-07-31', '2023-08-31']);
    expect(`\n${text}\n`).toMatchSnapshot();
    // Without a sign-in the same is read: whose a public road is, everybody may know.
    expect(await ownersAt(await clientFor(tale.app), assets.road, '2023-06-30', '2023-07-31')).toBe('云峰镇狮岭村股份经济合作联合社');
    expect(`\n${await rightsText(tale)}\n`).toMatchSnapshot();
  });

  it('every event replays to what is stored, and all books close', async () => {
    expect(await asOwner(tale.world.orm, replayDiffers)).toEqual([]);
    expect((await closeBooks(tale)).invariants).toBeGreaterThan(30);
  });
});

type Leaves = Parameters<typeof settled>[4];

function draftOf(
  departmentId: string,
  name: string,
  placeCode: string,
  budget: string,
  content: string,
): Omit<api.DraftProjectInput, 'requestKey'> {
  return {
    ...{ departmentId, name, placeCode, budget, content, library: 'BRIDGING', classCode: 'RURAL_CONSTRUCTION', nature: 'NEW', year: 2022 },
    ...{ responsibleUnit: '云峰镇人民政府', implementingUnit: '云峰镇人民政府', meetingRecord: '会议记录（示例）' },
    ...{ households: 120, people: 400, poorHouseholds: 30, poorPeople: 90, villages: 1 },
    sources: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: budget }],
    targets: [{ kind: 'OUTPUT', aspect: '数量', name: '建成', comparison: 'AT_LEAST', value: '1', unit: '项', weight: '50' }],
  };
}

function documentOf(day: string, amount: string): Omit<api.ReceiveDocumentInput, 'requestKey'> {
  return {
    ...{ number: '广财农〔2022〕12号', title: '关于下达2022年中央衔接资金的通知（示例）', issuingBody: '广元市财政局' },
    ...{ issuedOn: day, receivedOn: day, year: 2022, amount },
    lines: [{ level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount }],
  };
}
