import { addWords } from '../kit/language.js';
import { ColoursPage } from './colours/colours-page.js';
import { DifferencesPage } from './differences/differences-page.js';
import en from './en.json';
import { EvidenceListPage } from './evidence/evidence-list-page.js';
import { EvidencePage } from './evidence/evidence-page.js';
import { ExceptionsPage } from './exceptions/exceptions-page.js';
import { HolderPage } from './holders/holder-page.js';
import './oversight.css';
import { SampleListPage } from './samples/sample-list-page.js';
import { SamplePage } from './samples/sample-page.js';
import verbsEn from './trail/en.json';
import { TrailPage } from './trail/trail-page.js';
import verbsZh from './trail/zh.json';
import zh from './zh.json';

addWords('oversight', { zh, en });
addWords('verbs', { zh: verbsZh, en: verbsEn });

export { ColoursPage, DifferencesPage, EvidenceListPage, EvidencePage, ExceptionsPage, HolderPage, SampleListPage, SamplePage, TrailPage };
