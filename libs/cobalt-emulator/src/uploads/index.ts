export { UploadTooLargeError, type OpenedFile, type Upload } from './upload.js';
export { UploadFiles } from './upload-files.js';
