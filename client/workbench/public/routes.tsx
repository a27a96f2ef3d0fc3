import { addWords } from '../kit/language.js';
import en from './en.json';
import { PublicFrame } from './frame/public-frame.js';
import { PublicNotFound } from './frame/public-not-found.js';
import { PublicPlanPage } from './library/plan-page.js';
import { PublicProjectPage } from './library/project-page.js';
import { PublicNoticePage } from './notices/notice-page.js';
import './public.css';
import { PublicPage } from './public-page.js';
import zh from './zh.json';

addWords('public', { zh, en });

export { PublicFrame, PublicNotFound, PublicNoticePage, PublicPage, PublicPlanPage, PublicProjectPage };
