import { enumWords } from '../../../generated/enum-words.js';
import type { RegisterDifferenceKind, RegisterDifferenceOrder, RegisterKind, RightKind } from '../../../generated/schema.js';
import { WorkbenchPortfolioDifferenceDocument, WorkbenchRegisterDifferenceDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useDay } from '../../kit/day-filter.js';
import { useSession } from '../../session/session.js';
import { usePlaceCode } from '../place-filter.js';

/** The comparison that the address names: of a register, or of what a party holds. */
export function useAskedDifference() {
  const { read, readAll } = useAddress();
  const { today } = useSession();
  const asked = usePage();
  const placeCode = usePlaceCode();
  const partyId = read('party');
  const departmentId = read('department');
  const kind = (read('register') as RegisterKind | null) ?? null;
  const kinds = readAll('kind').filter((one): one is RegisterDifferenceKind => one in enumWords.RegisterDifferenceKind);
  const common = {
    // A register is compared with the beginning of the year unless the address says otherwise.
    from: { asOf: useDay('from') ?? `${today.slice(0, 4)}-01-01` },
    to: { asOf: useDay('to') ?? today },
    kinds: kinds.length ? kinds : null,
    order: read('order') as RegisterDifferenceOrder | null,
    ...asked,
  };
  const right = (read('right') as RightKind | null) ?? 'OWN';
  const ofParty = useAsk(WorkbenchPortfolioDifferenceDocument, { partyId: partyId ?? '', right, ...common }, { enabled: Boolean(partyId) });
  const ofRegister = useAsk(
    WorkbenchRegisterDifferenceDocument,
    { kind: kind ?? registerOf(placeCode), placeCode, departmentId, ...common },
    { enabled: !partyId },
  );
  return {
    isOfParty: Boolean(partyId),
    days: [common.from.asOf, common.to.asOf] as const,
    difference: partyId ? ofParty.data?.portfolioDifference : ofRegister.data?.registerDifference,
    error: partyId ? ofParty.error : ofRegister.error,
    isFetching: partyId ? ofParty.isFetching : ofRegister.isFetching,
    isPending: partyId ? ofParty.isPending : ofRegister.isPending,
  };
}

/** Which register a place keeps, by the form of its code: the county the master register, those below it a detail register. */
export function registerOf(placeCode: string): RegisterKind {
  if (/^\d{6}0{6}$/.test(placeCode)) return 'MASTER';
  return /^\d{9}0{3}$/.test(placeCode) ? 'TOWNSHIP' : 'VILLAGE';
}
