// Cobalt's two document calls in a process of their own, streamed. An upload's id is the SHA-256 of what arrived; the
// id of a download says how many bytes are wanted, and its filename is their SHA-256.
import { createServer } from 'node:http';

import { Busboy } from '@fastify/busboy';

import { generated, sha256 } from './generated.mjs';

const server = createServer(async (request, response) => {
  if (request.method === 'POST') {
    const received = await new Promise((resolve, reject) => {
      const parser = new Busboy({ headers: request.headers });
      parser.on('file', (_field, file) => sha256(file).then(resolve, reject));
      parser.on('error', reject);
      request.pipe(parser);
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ success: true, message: 'Received.', document_id: received }));
    return;
  }
  const bytes = Number(request.url.split('/').at(-1));
  const name = await sha256(generated(bytes));
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
    'content-length': bytes,
  });
  generated(bytes).pipe(response);
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit(0));
