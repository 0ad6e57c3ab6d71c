export default function stopValidatingProxy() {
  globalThis.validatingProxy?.disconnect();
}
