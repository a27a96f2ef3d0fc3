import { addWords } from '../kit/language.js';
import './claims.css';
import { ClaimFormPage } from './draft/claim-form-page.js';
import en from './en.json';
import { FlowPage } from './flow/flow-page.js';
import { ClaimListPage } from './list/claim-list-page.js';
import { ClaimPage } from './page/claim-page.js';
import { PaymentListPage } from './payments/payment-list-page.js';
import { PaymentPage } from './payments/payment-page.js';
import zh from './zh.json';

addWords('claims', { zh, en });

export { ClaimFormPage, ClaimListPage, ClaimPage, FlowPage, PaymentListPage, PaymentPage };
