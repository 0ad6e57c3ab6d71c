/**
 * Additional authenticated data: each field behind its length (32 bits, big endian), so that no two different lists
 * of fields give the same bytes.
 */
export function additionalData(...fields: readonly string[]): Buffer {
  const size = fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0);
  const data = Buffer.allocUnsafe(size);
  let offset = 0;
  for (const field of fields) {
    const length = data.write(field, offset + 4);
    data.writeUInt32BE(length, offset);
    offset += 4 + length;
  }
  return data;
}
