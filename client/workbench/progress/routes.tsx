import './words.js';

export { BehindPage } from './behind/behind-page.js';
export { NotStartedPage } from './not-started/not-started-page.js';
export { OverviewPage } from './overview/overview-page.js';
export { SharesPage } from './shares/shares-page.js';
export { StatedPage } from './stated/stated-page.js';
