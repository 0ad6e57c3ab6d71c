export { SIGNATURE_HEADER, cobaltSignature, hmacSha256Hex } from './cobalt-signature.js';
