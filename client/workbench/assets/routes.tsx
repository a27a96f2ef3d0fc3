import { addWords } from '../kit/language.js';
import './assets.css';
import en from './en.json';
import { AssetListPage } from './list/asset-list-page.js';
import { AssetPage } from './page/asset-page.js';
import zh from './zh.json';

addWords('assets', { zh, en });

export { AssetListPage, AssetPage };
