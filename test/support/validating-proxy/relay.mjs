import http from 'node:http';

/** Longest body that is kept for the judge; what is longer passes unjudged. */
const MAX_JUDGED_BYTES = 4 * 1024 * 1024;

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

/**
 * Passes a request on and its answer back as they are, byte by byte, broken connections included. `seen` gets both
 * when the answer was whole.
 */
export function relay(port, path, request, response, seen) {
  const upstream = http.request({
    host: '127.0.0.1',
    port,
    method: request.method,
    path,
    agent,
    headers: rawHeaders(request),
  });
  const sent = collector(request);
  request.pipe(upstream);
  upstream.on('response', (answer) => {
    const got = collector(answer);
    response.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
    answer.pipe(response);
    answer.on('close', () => {
      if (!answer.complete) request.socket.resetAndDestroy();
      else
        seen({
          path,
          request,
          body: sent(),
          status: answer.statusCode,
          headers: answer.headers,
          data: got(),
        });
    });
  });
  upstream.on('error', () => request.socket.resetAndDestroy());
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
}

function rawHeaders(request) {
  const headers = {};
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index];
    if (!/^(?:connection|keep-alive)$/iu.test(name)) headers[name] = request.rawHeaders[index + 1];
  }
  return headers;
}

function collector(stream) {
  const chunks = [];
  let size = 0;
  stream.on('data', (chunk) => {
    size += chunk.length;
    if (size <= MAX_JUDGED_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  });
  return () => (size <= MAX_JUDGED_BYTES ? Buffer.concat(chunks) : undefined);
}
