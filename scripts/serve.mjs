/** Serves a folder on localhost; `port` 0 takes any free one. A port that is taken rejects with `EADDRINUSE`. */
import { createServer } from 'node:http';
import sirv from 'sirv';

export async function serve({ folder, port }) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address();
  return { address: `http://localhost:${taken}/`, close: () => new Promise((done) => server.close(done)) };
}
