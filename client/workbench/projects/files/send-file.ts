export { type FileOf, sendFile } from '../../kit/send-file.js';
