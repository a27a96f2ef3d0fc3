export { fetchFile } from '../../kit/fetch-file.js';
