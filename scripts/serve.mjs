/**
 * Serves a folder on localhost; `port` 0 takes any free one. A port that is taken rejects with `EADDRINUSE`. With `tls`
 * (`key` and `cert` as Node's https takes them) by https, which Excel asks of an add-in.
 */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';

export async function serve({ folder, port, tls }) {
  const files = sirv(folder, { dev: true, etag: true });
  const answer = (request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  const server = tls === undefined ? createServer(answer) : createSecureServer(tls, answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address();
  const address = `http${tls === undefined ? '' : 's'}://localhost:${taken}/`;
  return { address, close: () => new Promise((done) => server.close(done)) };
}
