import { addWords } from '../kit/language.js';
import './assets.css';
import { DisposalPage } from './disposal/disposal-page.js';
import { DisposalsPage } from './disposal/disposals-page.js';
import { DutiesPage } from './duties/duties-page.js';
import en from './en.json';
import { DistributionPage } from './income/distribution-page.js';
import { IncomePage } from './income/income-page.js';
import { LeasePage } from './income/lease-page.js';
import { AssetListPage } from './list/asset-list-page.js';
import { AssetPage } from './page/asset-page.js';
import { RegisterAssetsPage } from './register/register-assets-page.js';
import { SettledProjectsPage } from './register/settled-projects-page.js';
import { UpkeepPage } from './upkeep/upkeep-page.js';
import zh from './zh.json';

addWords('assets', { zh, en });

export {
  AssetListPage,
  AssetPage,
  DisposalPage,
  DisposalsPage,
  DistributionPage,
  DutiesPage,
  IncomePage,
  LeasePage,
  RegisterAssetsPage,
  SettledProjectsPage,
  UpkeepPage,
};
