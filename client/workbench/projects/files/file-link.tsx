export { FileLink } from '../../kit/file-link.js';
