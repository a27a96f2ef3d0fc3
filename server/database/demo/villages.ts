import type { SqlEntityManager } from '@mikro-orm/sql';

export const county = '510824000000';
export const lingjiang = '510824100000';
export const yunfeng = '510824102000';
export const baili = '510824126000';
/** The pilot villages 云峰镇狮岭村 and 百利镇金陵村. */
export const shiling = '510824102210';
export const jinling = '510824126209';

/** A village or township as a project's name says it. */
export interface Spot {
  readonly code: string;
  readonly name: string;
  /** The township, or the place itself when it is one. */
  readonly township: string;
  readonly townshipName: string;
}

export interface Villages {
  /** The 31 towns and townships. */
  readonly townships: readonly Spot[];
  /** All villages of the 31 townships, the townships taking turns, 狮岭村 and 金陵村 first. */
  readonly villages: readonly Spot[];
  at(code: string): Spot;
}

/** Reads the townships and villages of 苍溪县 from the division table. Nature reserves and farms with a code like a township's are not among them. */
export async function readVillages(em: SqlEntityManager): Promise<Villages> {
  const rows = await em.execute<{ code: string; name: string; level: string }[]>(
    `select code, name, level from place where county_code = ? and level in ('TOWNSHIP', 'VILLAGE') and substr(code, 7, 3) < '400' and valid_to is null
     order by code`,
    [county],
  );
  const townships = rows
    .filter(({ level }) => level === 'TOWNSHIP')
    .map(({ code, name }): Spot => ({ code, name, township: code, townshipName: name }));
  const byTownship = townships.map((township) =>
    rows
      .filter(
        ({ code, level, name }) => level === 'VILLAGE' && code.slice(0, 9) === township.code.slice(0, 9) && name.endsWith('村民委员会'),
      )
      .map(
        ({ code, name }): Spot => ({ code, name: name.replace(/村民委员会$/, ''), township: township.code, townshipName: township.name }),
      ),
  );
  const turns = Math.max(...byTownship.map(({ length }) => length));
  const inTurns = Array.from({ length: turns }, (_, turn) => byTownship.flatMap((list) => list[turn] ?? [])).flat();
  const pilots = [shiling, jinling];
  const villages = [
    ...pilots.flatMap((code) => inTurns.filter((spot) => spot.code === code)),
    ...inTurns.filter(({ code }) => !pilots.includes(code)),
  ];
  const byCode = new Map([...townships, ...villages].map((spot) => [spot.code, spot]));
  return { townships, villages, at: (code) => byCode.get(code) as Spot };
}
