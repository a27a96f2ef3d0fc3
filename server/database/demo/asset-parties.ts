import type { PartyKind } from '../../assets/index.js';
import { newId } from '../../kernel/ids.js';
import type { Cast } from './cast.js';
import { chanceOf } from './chance.js';
import { type DepartmentKind, departments } from './departments.js';
import type { Row } from './insert-rows.js';
import { county, type Spot } from './villages.js';

/** Who holds rights over the assets of the demonstration: each party is made when it is first named. */
export interface Parties {
  readonly rows: Row[];
  collective(spot: Spot): string;
  government(spot: Spot): string;
  bureau(kind: DepartmentKind): string;
  stateCompany(): string;
  company(spot: Spot): string;
  household(spot: Spot): string;
  nameOf(id: string): string;
}

export function partiesOf({ departmentId, keeper }: Cast): Parties {
  const rows: Row[] = [];
  const made = new Map<string, string>();
  const chance = chanceOf(555);
  const party = (kind: PartyKind, placeCode: string, name: string, department: string | null = null): string => {
    const key = `${kind}:${placeCode}:${name}`;
    const known = made.get(key);
    if (known) return known;
    const id = newId();
    made.set(key, id);
    rows.push({
      ...{ id, kind, place_code: placeCode, name, department_id: department, sample: true },
      ...{ recorded_by: keeper.personId, recorded_at: '2021-06-28T10:00:00+08:00' },
    });
    return id;
  };
  const isTownship = (spot: Spot) => spot.code === spot.township;
  return {
    rows,
    collective: (spot) =>
      isTownship(spot)
        ? party('TOWNSHIP_COLLECTIVE', spot.code, `${spot.name}集体经济联合总社`)
        : party('VILLAGE_COLLECTIVE', spot.code, `${spot.townshipName}${spot.name}股份经济合作联合社`),
    government: (spot) => party('TOWNSHIP_GOVERNMENT', spot.township, `${spot.townshipName}人民政府`),
    bureau: (kind) => party('STATE_ORGAN', county, departments[kind].name, departmentId[kind]),
    stateCompany: () => party('STATE_COMPANY', county, '苍溪县乡村发展投资有限公司（示例）'),
    company: (spot) => party('COMPANY', spot.township, `${spot.townshipName}兴农农业开发有限公司（示例）`),
    household: (spot) =>
      party(
        'HOUSEHOLD',
        spot.code,
        `${chance.pick(['罗', '杨', '王', '李', '赵', '何', '冯', '张'])}某${chance.pick(['华', '明', '英', '军', '芳', '全'])}${chance.whole(1, 99)}（示例）`,
      ),
    nameOf: (id) => String(rows.find((row) => row['id'] === id)?.['name']),
  };
}
