import { addWords } from '../kit/language.js';
import { AllocationListPage } from './allocations/allocation-list-page.js';
import { AllocationPage } from './allocations/allocation-page.js';
import { PlanPage } from './allocations/plan-page.js';
import { DocumentListPage } from './documents/document-list-page.js';
import { DocumentPage } from './documents/document-page.js';
import en from './en.json';
import './funds.css';
import { AccountListPage } from './ledger/account-list-page.js';
import { AccountPage } from './ledger/account-page.js';
import { EntryListPage } from './ledger/entry-list-page.js';
import { EntryPage } from './ledger/entry-page.js';
import { LineListPage } from './lines/line-list-page.js';
import { LinePage } from './lines/line-page.js';
import { SurplusListPage } from './lines/surplus-list-page.js';
import { AdjustmentListPage } from './lists/adjustment-list-page.js';
import { CarryOverListPage } from './lists/carry-over-list-page.js';
import { ConsolidationListPage } from './lists/consolidation-list-page.js';
import { IdlePage } from './lists/idle-page.js';
import { ReclaimListPage } from './lists/reclaim-list-page.js';
import { ReleaseListPage } from './lists/release-list-page.js';
import { ReleaseReturnListPage } from './lists/release-return-list-page.js';
import { SurplusReturnListPage } from './lists/surplus-return-list-page.js';
import zh from './zh.json';

addWords('funds', { zh, en });

export {
  AccountListPage,
  AccountPage,
  AdjustmentListPage,
  AllocationListPage,
  AllocationPage,
  CarryOverListPage,
  ConsolidationListPage,
  DocumentListPage,
  DocumentPage,
  EntryListPage,
  EntryPage,
  IdlePage,
  LineListPage,
  LinePage,
  PlanPage,
  ReclaimListPage,
  ReleaseListPage,
  ReleaseReturnListPage,
  SurplusListPage,
  SurplusReturnListPage,
};
