import type { DayUnit, LocalDate } from '../../kernel/clock.js';
import type { CaseFacts } from '../../kernel/lifecycle.js';
import type { Fen } from '../../kernel/money.js';
import type { Level, Role } from '../../kernel/viewer.js';
import type { NoticeStanding } from '../../notices/index.js';
import type { ProjectState, ReturnStep } from './states.js';

/** Everything the guards of the lifecycle may read about one project and the one who asks. Gathered before, so that guards stay pure. */
export interface ProjectFacts extends CaseFacts {
  readonly state: ProjectState;
  readonly role: Role | null;
  readonly today: LocalDate;
  readonly viewerDepartmentId: string | null;
  readonly returnedTo: ReturnStep | null;
  readonly suspendedFrom: ProjectState | null;
  readonly stateSince: LocalDate;
  readonly year: number;
  readonly className: string;
  readonly isIndustry: boolean;
  readonly isManagementFee: boolean;
  readonly departmentId: string | null;
  readonly negativeCategory: string | null;
  readonly meetingRecord: string | null;
  readonly formsNoAssetReason: string | null;
  readonly budgetFen: Fen;
  readonly sourcesFen: Fen;
  readonly targets: number;
  readonly linkages: number;
  /** The role that drafted the project: the same office declares and amends it. */
  readonly draftedBy: Role;
  /** The levels at which the viewer, their substitutes and those they substitute for already acted on this case. */
  readonly actedLevels: readonly Level[];
  /** Per purpose and kind the latest publication on the project that was not withdrawn. */
  readonly notices: readonly NoticeStanding[];
  readonly policies: ProjectPolicies;
  readonly money: MoneyFacts;
  readonly execution: ExecutionFacts;
  readonly assets: AssetsOfProject;
  /** What the person brings along; null while they only ask what could be done. */
  readonly given: Given | null;
}

/** A number of days with the way they are counted. */
export interface Days {
  readonly days: number;
  readonly unit: DayUnit;
}

/** The steps of admission that are put on notice, each with a policy of its own days. */
export type NoticeStep = 'DECLARATION' | 'TOWNSHIP_REVIEW' | 'ADMISSION' | 'ACCEPTANCE';

/** The policies by which the case is judged: those of the day on which it was declared, or of today while it is a draft. */
export interface ProjectPolicies {
  readonly departmentExamine: boolean;
  readonly targetRequired: boolean;
  readonly linkageRequired: 'NONE' | 'INDUSTRY' | 'ALL';
  readonly negativeCategories: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  readonly reviewQuarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /** Days a notice must run; a step with none needs no notice. */
  readonly noticeDays: Readonly<Record<NoticeStep, number>>;
  /** Days allowed for a step, by the policy key that the lifecycle table names. */
  readonly stepDays: Readonly<Record<string, Days>>;
}

/** The money on one project, in fen. */
export interface MoneyFacts {
  /** Live allocations: laid on the project and neither reclaimed nor moved away. */
  readonly allocatedFen: Fen;
  readonly releasedFen: Fen;
  /** Paid to final payees, net of refunds. */
  readonly paidFen: Fen;
  readonly budgetOfSourcesFen: Fen;
}

/** What a project is expected to leave behind, as it was listed before acceptance, and the assets it became. */
export interface AssetsOfProject {
  /** Listed and not withdrawn. */
  readonly expected: number;
  /** Of these, those of which class, form, owner or upkeep holder is not known, with what is missing, in both languages. */
  readonly incomplete: readonly { readonly name: string; readonly missing: readonly string[] }[];
  /** Of these, by name, those that have not become an asset yet. */
  readonly unformed: readonly string[];
  /** Assets in the register that embody money of the project. */
  readonly registered: number;
  /** Of these, by code, those whose rights are not confirmed. */
  readonly unconfirmed: readonly string[];
  /** Of these, by code, those that were not handed over to their owner, with both signatures. */
  readonly notHandedOver: readonly string[];
}
export const noAssets: AssetsOfProject = { expected: 0, incomplete: [], unformed: [], registered: 0, unconfirmed: [], notHandedOver: [] };

/** What has happened on the site and on paper since the money came: one row of the view execution_fact. */
export interface ExecutionFacts {
  readonly procurements: number;
  readonly contracts: number;
  readonly contractFen: Fen;
  /** What supplements on approved changes added to the contracts; may be below zero. */
  readonly supplementFen: Fen;
  readonly openChanges: number;
  readonly planApprovedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  /** Percentage of the contract quantities done, two decimals; null without contract quantities. */
  readonly physicalPercent: string | null;
  readonly quantitiesDone: boolean;
  /** The levels whose latest acceptance was passed. */
  readonly acceptedLevels: readonly string[];
  /** False where the project belongs to no single village, so that no village checks it. */
  readonly liesInVillage: boolean;
  readonly openProblems: number;
  readonly settlementFen: Fen | null;
  readonly handedOverOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}

/** What a person brings along to a move; each move names in `asks` which of them it wants. */
export interface Given {
  readonly opinion?: string | null;
  readonly reason?: string | null;
  readonly meetingRecord?: string | null;
  readonly minutesNumber?: string | null;
  readonly minutesDate?: LocalDate | null;
  readonly planNumber?: string | null;
  readonly planYear?: number | null;
  /** Whether the county has drafted a year plan of this year and number: looked up, never said by the person. */
  readonly isPlanDrafted?: boolean;
  readonly returnTo?: ReturnStep | null;
  readonly stillNeeded?: boolean | null;
  readonly suspendedUntil?: LocalDate | null;
  readonly moneyDecision?: string | null;
  readonly recoveryPlan?: string | null;
  readonly formsNoAssetReason?: string | null;
  /** The version of the project that the person saw; absent where a program moves it on. */
  readonly version?: number | null;
}
